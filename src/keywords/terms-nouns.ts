import { letters, regExp } from "../words/letters.ts";

const marks = regExp.gu`[^${letters}\d ]+`;

/**
 * For each term, whether compromise takes it for the name of a thing. Compromise is quadratic on runs of dots
 * and slow on long texts, so it gets only letters and spaces, one term per line, all at once. Loads
 * compromise on first use.
 */
export async function areThings(terms: readonly string[]): Promise<readonly boolean[]> {
  const { tagWords } = await import("./tagger.ts");
  const lines = terms.map((term) => term.replaceAll("-", " ").replace(marks, "").trim() || "none");
  const tagged = tagWords(lines.join("\n"));
  const sentences = Array.isArray(tagged) ? tagged.filter(hasTerms) : [];
  // If a line were read as two sentences, the tags after it would belong to other terms.
  if (sentences.length !== lines.length) return terms.map(() => false);
  return sentences.map(({ terms: words }) => isThing(words));
}

interface TaggedTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

function hasTerms(sentence: unknown): sentence is { readonly terms: readonly TaggedTerm[] } {
  return (
    typeof sentence === "object" &&
    sentence !== null &&
    "terms" in sentence &&
    Array.isArray(sentence.terms)
  );
}

/**
 * Whether the last word is a noun, or a gerund after a noun ("edge computing"), the first is not a verb, and
 * none names a person or place.
 */
function isThing(terms: readonly TaggedTerm[]): boolean {
  const first = terms[0];
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return false;
  const is = (term: TaggedTerm, tag: string): boolean => term.tags.includes(tag);
  const endsWell = is(last, "Noun") || (terms.length > 1 && is(last, "Gerund"));
  const beginsWell =
    terms.length === 1 || !["Verb", "Superlative", "Adverb"].some((tag) => is(first, tag));
  const isPlace = terms.some((term) => is(term, "Place") || is(term, "Person"));
  return endsWell && beginsWell && !isPlace;
}
