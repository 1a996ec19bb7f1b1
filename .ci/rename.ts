// Puts other names in the places of those in a text: what is read of a resume must not depend on how its firms and people are called.

/** The text with the other name wherever it has one of `names`; of two that begin at the same place the longer one. O(length x names). */
export function withNames(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const all = longestFirst.map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("|");
  const places = new RegExp(`(?<![\\p{L}\\d])(?:${all})(?![\\p{L}\\d])`, "gu");
  return text.replace(places, (name) => names.get(name) ?? name);
}

/** A name in capitals where the one that it stands for is. */
export function inCaseOf(own: string, other: string): string {
  return own === own.toUpperCase() && /\p{Lu}{4}/u.test(own) ? other.toUpperCase() : other;
}
