/** Shorter words are too often one letter away from another word. */
export const shortestMisspelled = 7;

/** A function that gives the word of `words` that a misspelling was meant for: one letter missing, added or changed, or two swapped. */
export function spellerOf(words: ReadonlySet<string>): (word: string) => string {
  const misspelled = lackingOne(words);
  // Rows of all resumes begin with the same words again and again.
  const known = new Map<string, string>();
  return (word) => {
    if (words.has(word) || word.length < shortestMisspelled - 1 || word.length > longestWord)
      return word;
    const meant = known.get(word) ?? meantBy(word, words, misspelled);
    if (word.length > longestKept) return meant;
    if (known.size > mostKnown) known.clear();
    known.set(word, meant);
    return meant;
  };
}

const longestWord = 20;
const mostKnown = 2000;

/** V8 copies so short a word; a longer one would keep the whole text that it stands in. */
const longestKept = 12;

/** The words by each spelling that lacks one of their letters. */
function lackingOne(words: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    if (word.length < shortestMisspelled) continue;
    for (let at = 0; at < word.length; at++) found.set(lacking(word, at), word);
  }
  return found;
}

/** A word without the letter at a place. */
function lacking(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function meantBy(
  word: string,
  words: ReadonlySet<string>,
  misspelled: ReadonlyMap<string, string>,
): string {
  const meant = misspelled.get(word);
  if (meant !== undefined) return meant;
  for (let at = 0; at < word.length; at++) {
    const short = lacking(word, at);
    if (short.length >= shortestMisspelled && words.has(short)) return short;
    const other = misspelled.get(short);
    if (other !== undefined && other[0] === word[0] && !isInflected(word, other)) return other;
  }
  return word;
}

/** "applicants" is not a slip of "applications", nor is any word that differs only in its ending. */
function isInflected(word: string, other: string): boolean {
  return word.slice(0, -1) === other.slice(0, -1);
}
