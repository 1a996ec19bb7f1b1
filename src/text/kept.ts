/**
 * Memoizes `make` by object: its result is kept as long as the object lives. For results that depend on one readonly object alone and are needed many
 * times, such as the words of a resume that is compared with a hundred postings.
 */
export function keptFor<Key extends object, Made extends NonNullable<unknown>>(
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

/**
 * Memoizes `make` by text: the results of the last `most` texts or fewer are kept. For what is asked several times of the same words while one document is read, by parts of the
 * code that do not know of each other.
 */
export function keptLately<Made extends NonNullable<unknown>>(
  most: number,
  make: (text: string) => Made,
): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size === most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
