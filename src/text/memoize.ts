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

/**
 * Memoizes `make` by text. Rows and their pieces are asked the same questions by unrelated parts of the code.
 * When it is full, all texts are forgotten; longer texts are never kept.
 */
export function memoizeTexts<Made extends NonNullable<unknown>>(
  make: (text: string) => Made,
  most: number = mostKept,
): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    if (text.length > longestKept) return make(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size === most) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

const longestKept = 200;
/** More than most resumes have rows and pieces. */
const mostKept = 1024;
