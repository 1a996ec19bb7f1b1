// Replaces names in a text with others: the reading of a resume must not depend on the names of its firms and
// people.

/**
 * The text with each of `names` replaced; of two that begin at the same place, the longer one. O(length x
 * names).
 */
export function withNames(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const all = longestFirst.map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("|");
  const places = new RegExp(`(?<![\\p{L}\\d])(?:${all})(?![\\p{L}\\d])`, "gu");
  return text.replace(places, (name) => names.get(name) ?? name);
}

/** A name that begins in lower case; of a first word in capitals all letters do, since nobody writes "iBM". */
export function beginSmall(name: string): string {
  return name.replace(/^\S+/, (word) =>
    word === word.toUpperCase()
      ? word.toLowerCase()
      : `${word.charAt(0).toLowerCase()}${word.slice(1)}`,
  );
}

/** The other name in capitals if the original is. */
export function inCaseOf(own: string, other: string): string {
  return own === own.toUpperCase() && /\p{Lu}{4}/u.test(own) ? other.toUpperCase() : other;
}
