/**
 * Questions about words and lines that the layout of a page depends on. The caller provides the functions,
 * because words, headings and dates are only known in later steps. If a function is absent, the answer is
 * "no".
 */
export interface Recognizers {
  /** Whether a lower-case word is known. Decides doubtful gaps and hyphens. */
  readonly isWord?: ((word: string) => boolean) | undefined;
  /** Whether a line names a section ("Work Experience"). Decides whether columns may be rows. */
  readonly isHeading?: ((line: string) => boolean) | undefined;
  /** Whether a line is a date or a range of dates, with little else. Decides whether columns may be rows. */
  readonly isDate?: ((line: string) => boolean) | undefined;
  /**
   * Where a date or range of dates begins that ends the line; undefined if there is none, or another date in
   * the line. Used where the lines of a narrow column may have split a date.
   */
  readonly findOneDate?: ((line: string) => number | undefined) | undefined;
}

/**
 * `recognizers` that cache their answers, because the layout asks about the same lines at every place where a
 * page might be split.
 */
export function rememberLines({
  isWord,
  isHeading,
  isDate,
  findOneDate,
}: Recognizers): Recognizers {
  return { isWord, isHeading: remember(isHeading), isDate: remember(isDate), findOneDate };
}

type LineTest = (line: string) => boolean;

function remember(test: LineTest | undefined): LineTest | undefined {
  if (test === undefined) return undefined;
  const answers = new Map<string, boolean>();
  return (line) => {
    const known = answers.get(line);
    if (known !== undefined) return known;
    const answer = test(line);
    answers.set(line, answer);
    return answer;
  };
}
