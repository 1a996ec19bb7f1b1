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
