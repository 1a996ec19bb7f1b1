// Lists of names as strings, as the build writes them. Names in the order of their letters begin alike, so each says by a capital letter how many letters it
// has of the one before it, and then has only its others: "AcakeEsCndles" holds cake, cakes and candles. That takes two thirds of the room.

const NONE = 65;
const maxShared = 25;

/** Lists with a name that holds capitals stand in full, each name behind this mark. No name holds it. */
export const fullMark = ";";

/** The names as one string, for `unpackNames`. O(letters). */
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

/** The names that `packNames` wrote. O(letters). */
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

/** With how many units two words begin alike. */
export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
