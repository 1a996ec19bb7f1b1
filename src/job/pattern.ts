/**
 * How the tables of this folder are written: the alternatives of a pattern, one a line, each a regular expression of its own. All are
 * matched against text as `foldCase` gives it.
 * @module
 */

/** Any of `parts`, wherever it stands. */
export function anyOf(...parts: readonly RegExp[]): RegExp {
  return new RegExp(group(parts));
}

/** Any of `parts` as whole words. */
export function anyWords(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`\\b${group(parts)}\\b`);
}

/** A text that opens with the whole words of one of `parts`, behind marks. */
export function opening(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`^\\W*${group(parts)}(?!\\w)`);
}

/** The same pattern for finding every place. */
export function every(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, "g");
}

/**
 * Every match of a global pattern in `text`, in order. The same as `matchAll`, which compiles the pattern anew at each call: that takes
 * longer than looking at a sentence.
 */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // A match of no width would be found for ever.
    if (match[0].length === 0) pattern.lastIndex++;
  }
  return found;
}

function group(parts: readonly RegExp[]): string {
  return `(?:${parts.map((part) => part.source).join("|")})`;
}
