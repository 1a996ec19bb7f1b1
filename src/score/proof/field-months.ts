import type { Fact } from "../../document/document.ts";
import type { Job } from "../../job/job.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { countMonths, formatMonth, type MonthSpan, monthSpan } from "../../text/months.ts";
import { compareTitles } from "../titles/compare-titles.ts";
import { isTeacher } from "../titles/people-roles.ts";
import { namesField, readAskedTitles, readTitle, type TitleWords } from "../titles/title.ts";
import { otherFieldShare, titleSameField } from "../titles/title-credits.ts";
import { softwareMonthsOf } from "./history.ts";
import { asksForLanguage, isOpenDeveloper } from "./shown-words.ts";

/** The months in positions as they count for a job. */
export interface FieldMonths {
  readonly months: number;
  /** How many of the months are in other fields of software; they count in part. */
  readonly others: number;
  /** How many months in other trades, and in teaching, do not count. */
  readonly elsewhere: number;
  /**
   * The positions that show them: those in the posting's field; if there are none, those in software; if
   * there are none, all.
   */
  readonly positions: readonly Position[];
}

/**
 * The months of work in software as they count for `job`. Months in positions whose title names a field far
 * from the posting's count in part, since a tester's years are not a developer's. Months of teaching count
 * only for a teaching job. Never fewer if a position is added. O(positions × log).
 */
export function fieldMonths(resume: Resume, job: Job | undefined): FieldMonths {
  const asked = job?.title === undefined ? [] : askedFields(job.title);
  const isOpen = job !== undefined && asksForLanguage(job, asked);
  const ofSoftware = resume.positions.filter(({ otherTrade }) => otherTrade !== true);
  const work = isTeacher(job?.title)
    ? ofSoftware
    : ofSoftware.filter(({ title }) => !isTeacher(title));
  const covered = coverage(resume);
  const known = softwareMonthsOf(resume);
  const all =
    work.length === ofSoftware.length
      ? known
      : Math.max(0, known - (covered(ofSoftware) - covered(work)));
  const elsewhere = resume.totalMonths - all;
  const shown = [work, ofSoftware].find((some) => some.length > 0) ?? resume.positions;
  if (asked.length === 0) return { months: all, others: 0, elsewhere, positions: shown };
  const near = work.filter((position) => isNear(position, asked, isOpen));
  const others = Math.min(all, covered(work) - covered(near));
  return {
    months: all - others + Math.floor(otherFieldShare * others),
    others,
    elsewhere,
    positions: near.length > 0 ? near : shown,
  };
}

// Cached: a posting's title is compared with many resumes, and a position's with many postings.
const askedFields = memoize(({ text }: Fact) => readAskedTitles(text).filter(namesField));
const ownWords = memoize(({ text }: Fact) => readTitle(text));

function coverage(resume: Resume): (positions: readonly Position[]) => number {
  return (positions) => countMonths(monthSpansOf(positions, resume));
}

/** The months of some positions of a resume, without those that lack a date. */
export function monthSpansOf(positions: readonly Position[], resume: Resume): readonly MonthSpan[] {
  const now = lastMonthOf(resume);
  return positions.flatMap((one) => monthSpan(one, now) ?? []);
}

/**
 * A title that names no field may belong to any; and if the job is in one language (`isOpen`), the title of a
 * back-end developer does not rule out that the work was in it.
 */
function isNear({ title }: Position, asked: readonly TitleWords[], isOpen: boolean): boolean {
  if (title === undefined) return true;
  const own = ownWords(title);
  if (!namesField(own)) return true;
  const { words } = own;
  if (isOpen && isOpenDeveloper(words)) return true;
  return asked.some(
    (one) => compareTitles({ ...one, level: 0 }, { words, level: 0 }) >= titleSameField,
  );
}

/** No date is later than this month. */
const farMonth = "9999-12";

/**
 * The month that "present" was read as. A resume does not state it. It is derived from how many more months
 * the positions would have if "present" were a far month.
 */
export const lastMonthOf: (resume: Resume) => string = memoize(({ positions, totalMonths }) => {
  const endless = countMonths(positions.flatMap((one) => monthSpan(one, farMonth) ?? []));
  return formatMonth(9999 * 12 + 11 - (endless - totalMonths));
});
