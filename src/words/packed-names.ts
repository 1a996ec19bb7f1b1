// Lists of names as strings, as the build writes them. Names in alphabetical order begin alike, so each is
// stored as a capital letter, which says how many letters it shares with the start of the previous name, and
// its remaining letters: "AcakeEsCndles" holds cake, cakes and candles. This takes two thirds of the space.

const NONE = 65;
const maxShared = 25;

/**
 * Lists with a name that contains capitals are stored in full, each name after this mark. No name contains
 * it.
 */
export const fullMark = ";";

/** Packs names into one string, for `unpackNames`. O(letters). */
export function packNames(names: readonly string[]): string {
  if (names.some((name) => capital.test(name)))
    return names.map((name) => fullMark + name).join("");
  let last = "";
  const pieces = names.map((name) => {
    const shared = Math.min(maxShared, sharedLength(last, name));
    last = name;
    return String.fromCharCode(NONE + shared) + name.slice(shared);
  });
  return pieces.join("");
}

const capital = /[A-Z]/;

/** The names that `packNames` packed. O(letters). */
export function unpackNames(packed: string): readonly string[] {
  if (packed.startsWith(fullMark)) return packed.slice(1).split(fullMark);
  const names: string[] = [];
  let name = "";
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - NONE;
    const from = at + 1;
    at = from;
    while (at < packed.length && !isCount(packed.charCodeAt(at))) at++;
    name = name.slice(0, shared) + packed.slice(from, at);
    names.push(name);
  }
  return names;
}

function isCount(unit: number): boolean {
  return unit >= NONE && unit <= NONE + maxShared;
}

/** How many units at the start of two words are the same. */
export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
