/**
 * What the layout of a page asks of its words. They come from the caller, because what is a word, a heading or a date is known
 * in later steps; without one of them the question is answered with "no".
 */
export interface Recognizers {
  /** Whether a lower-case word is known; asked where a gap or a hyphen is doubtful. */
  readonly isWord?: ((word: string) => boolean) | undefined;
  /** Whether a line names a section ("Work Experience"); asked where columns may be rows. */
  readonly isHeading?: ((line: string) => boolean) | undefined;
  /** Whether a line is a date or a range of dates, with little beside it; asked where columns may be rows. */
  readonly isDate?: ((line: string) => boolean) | undefined;
  /** Where the one date or range of dates begins that a line ends with, undefined where there is none or another; asked where the lines of a narrow column may have broken one. */
  readonly findOneDate?: ((line: string) => number | undefined) | undefined;
}

/** `recognizers` that remember their answers: the layout asks about the same lines for each place where a page may be cut. */
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
