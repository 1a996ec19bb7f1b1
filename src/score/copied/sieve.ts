/** A Bloom filter: rules out most numbers that are not in a set, in a tenth of the time of a lookup. */
export type Sieve = Int32Array;

/** A power of two. The words of a long posting set one bit in twenty. */
const bits = 1 << 14;

/** A sieve for these numbers. O(keys). */
export function makeSieve(keys: Iterable<number>): Sieve {
  const sieve = new Int32Array(bits / 32);
  for (const key of keys) {
    const at = placeIn(key);
    sieve[at >>> 5] = (sieve[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return sieve;
}

/** Whether the set may contain `key`; never false if it does. O(1). */
export function passes(sieve: Sieve, key: number): boolean {
  const at = placeIn(key);
  return (((sieve[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Mixes in the high bits, since the low bits of a product hardly depend on the first of its factors. */
function placeIn(key: number): number {
  return (key ^ (key >>> 15)) & (bits - 1);
}
