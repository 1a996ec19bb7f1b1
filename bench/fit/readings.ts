// The judgments of two readers on the same resumes, each made without seeing the other's.

/** Where a text is: a line in a file of texts, or a document of its own. */
export interface Source {
  readonly file: string;
  readonly id?: string;
}

/** A resume with its grade for a posting, 0–4, and its rank among the posting's resumes, 1 for the best. */
export interface Judged extends Source {
  readonly grade: number;
  readonly rank: number;
}

/** One reader's judgment of a posting's resumes. */
export interface Reading {
  readonly posting: Source;
  /**
   * For sets in parts: `work` was used for improvements, `check` for a first figure, and nobody looks at the
   * results of `closed`.
   */
  readonly part?: "work" | "check" | "closed";
  readonly resumes: readonly Judged[];
}

/** A resume that two readers judged. */
export interface JudgedTwice extends Judged {
  readonly second: Judged;
}

interface TwoReadings extends Reading {
  readonly resumes: readonly JudgedTwice[];
}

/** A key that identifies a text. */
export const keyOf = ({ file, id = "" }: Source): string => `${file} ${id}`.trim();

function judgedBy(readings: readonly Reading[]): ReadonlyMap<string, Judged> {
  return new Map(
    readings.flatMap(({ posting, resumes }) =>
      resumes.map((one): [string, Judged] => [`${keyOf(one)} of ${keyOf(posting)}`, one]),
    ),
  );
}

/** The first reader's judgments, each with the second's. Throws if only one of them judged a resume. */
export function joinReadings(
  first: readonly Reading[],
  second: readonly Reading[],
): readonly TwoReadings[] {
  const [ones, others] = [judgedBy(first), judgedBy(second)];
  for (const key of [...ones.keys(), ...others.keys()]) {
    if (!ones.has(key) || !others.has(key)) throw new Error(`${key} was judged once`);
  }
  return first.map(({ posting, resumes }) => ({
    posting,
    resumes: resumes.flatMap((one) => {
      const other = others.get(`${keyOf(one)} of ${keyOf(posting)}`);
      return other === undefined ? [] : [{ ...one, second: other }];
    }),
  }));
}
