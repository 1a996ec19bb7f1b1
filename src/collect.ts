/**
 * Groups `items` by `keyOf(item)`. Groups are in the order of their first items, and the items of each group
 * keep their order.
 */
export function groupBy<Key, One>(
  items: Iterable<One>,
  keyOf: (item: One) => Key,
): ReadonlyMap<Key, readonly [One, ...One[]]> {
  const groups = new Map<Key, [One, ...One[]]>();
  for (const item of items) pushTo(groups, keyOf(item), item);
  return groups;
}

/** Adds `value` to the list of `key`. */
export function pushTo<Key, One>(lists: Map<Key, One[]>, key: Key, value: One): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** How often each of `values` occurs. */
export function countEach<One>(values: Iterable<One>): ReadonlyMap<One, number> {
  return sumEach(Array.from(values, (value) => [value, 1]));
}

/** The sum of the weights of each key. */
export function sumEach<Key>(weighed: Iterable<readonly [Key, number]>): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const [key, weight] of weighed) sums.set(key, (sums.get(key) ?? 0) + weight);
  return sums;
}

/** The key with the greatest sum, the first of equal ones; undefined when none is above 0. */
export function heaviest<Key>(sums: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = 0;
  for (const [key, sum] of sums) {
    if (sum <= most) continue;
    best = key;
    most = sum;
  }
  return best;
}

/** What `read` makes of the first of `items` for which it returns a value; undefined if there is none. */
export function firstOf<One, Result>(
  items: Iterable<One>,
  read: (item: One) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The least of `values`; Infinity for none. Takes more values than `Math.min` takes arguments. */
export function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

/** The greatest of `values`; -Infinity for none. Takes more values than `Math.max` takes arguments. */
export function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

/**
 * Splits `items` into runs. An item joins the run before it where `goesOn` returns true; otherwise it starts
 * a new run.
 */
export function chunkWhile<One>(
  items: Iterable<One>,
  goesOn: (item: One, run: readonly [One, ...One[]]) => boolean,
): readonly (readonly [One, ...One[]])[] {
  const runs: [One, ...One[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(item, run)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
