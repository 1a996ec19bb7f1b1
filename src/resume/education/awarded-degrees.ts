import type { DegreeMention } from "../../text/degrees.ts";
import { namesSchool } from "../../text/study-words.ts";
import type { Row } from "../rows/rows.ts";

interface NamedStudy {
  /** The index of its row. */
  readonly at: number;
  readonly mention: DegreeMention;
}

/**
 * Gives studies the level of the degree that a label right below them says they led to ("Studium Informatik,
 * Hochschule Musterstadt" above "Abschluss: Bachelor of Science"), which is no degree of its own. O(studies).
 */
export function withAwardedDegrees<T extends NamedStudy>(
  rows: readonly Row[],
  studies: readonly T[],
): readonly T[] {
  const isAward = studies.map((study, i) => isAwarded(rows, study, studies[i - 1]));
  return studies.flatMap((study, i) => {
    if (isAward[i] === true) return [];
    const award = isAward[i + 1] === true ? studies[i + 1]?.mention : undefined;
    return award === undefined
      ? study
      : { ...study, mention: { ...study.mention, level: award.level } };
  });
}

function isAwarded(rows: readonly Row[], { at, mention }: NamedStudy, above?: NamedStudy): boolean {
  const row = rows[at];
  if (row === undefined || above?.at !== at - 1 || row.gap || row.dates.length > 0) return false;
  if (above.mention.level !== "other" && above.mention.level !== mention.level) return false;
  return label.test(row.text.slice(0, mention.from - row.from)) && !namesSchool(row.text);
}

/** One word and a colon. */
const label = /^\S{1,20}\s?:\s*$/;
