// What two readers thought of the same resumes, each without having seen what the other did.

/** Where a text stands: a line of a file of texts, or a document of its own. */
export interface Source {
  readonly file: string;
  readonly id?: string;
}

/** A resume with its grade for a posting, 0–4, and its place among the posting's resumes, 1 for the best. */
export interface Judged extends Source {
  readonly grade: number;
  readonly rank: number;
}

/** What one reader thought of a posting's resumes. */
export interface Reading {
  readonly posting: Source;
  /** Of sets in parts: `work` was mended with, of `check` a figure was taken first, and nobody looks at the results of `closed`. */
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

/** Tells one text from another. */
export const keyOf = ({ file, id = "" }: Source): string => `${file} ${id}`.trim();

function judgedBy(readings: readonly Reading[]): ReadonlyMap<string, Judged> {
  return new Map(
    readings.flatMap(({ posting, resumes }) =>
      resumes.map((one): [string, Judged] => [`${keyOf(one)} of ${keyOf(posting)}`, one]),
    ),
  );
}

/** The first reader's judgments, each with the second's. Throws where only one of them judged a resume. */
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
