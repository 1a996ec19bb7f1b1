/**
 * Memoizes `make` by object: the result is kept as long as the object lives. For results that depend only on
 * one readonly object and are needed many times, such as the words of a resume that is compared with a
 * hundred postings.
 */
export function memoize<Key extends object, Made extends NonNullable<unknown>>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const kept = new WeakMap<Key, Made>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

/** Delays `read` until its result is first needed, and keeps that. */
export function readOnce<T>(read: () => T): () => T {
  let kept: readonly [T] | undefined;
  return () => {
    kept ??= [read()];
    return kept[0];
  };
}
