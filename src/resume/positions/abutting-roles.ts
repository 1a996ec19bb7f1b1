import { isPeriod } from "../../text/dates.ts";
import { firstMonth, lastMonth, namesMonth } from "../../text/months.ts";
import { pattern } from "../../words/words.ts";
import { belowHeads } from "../names/names-below.ts";
import { joinDates } from "../rows/entry-dates.ts";
import { titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";
import { headDates } from "./shared-employers.ts";

/**
 * Gives a role without an employer the employer of the role above it. This is done if the role ended when
 * that one began, or the month before, or if it is a single row right below it in a block that names no other
 * employer, but not for self-employed work. O(drafts).
 */
export function withAbuttingRoles(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const roles: PositionDraft[] = [];
  const ends = blockEnds(drafts);
  for (const [i, draft] of drafts.entries()) {
    const over = roles.at(-1);
    const isOwn =
      over !== undefined &&
      !isSelfEmployed(text, draft) &&
      (abuts(draft, over) || isInBlock(text, draft, over, ends[i]));
    const employer = isOwn ? employerBefore(draft, over) : undefined;
    roles.push(employer === undefined ? draft : { ...draft, employer });
  }
  return roles;
}

function employerBefore(draft: PositionDraft, over: PositionDraft): PositionDraft["employer"] {
  if (draft.title === undefined || draft.employer !== undefined) return undefined;
  if (over.employer === undefined || over.run.part !== draft.run.part) return undefined;
  return { ...over.employer, row: belowHeads };
}

function abuts(draft: PositionDraft, over: PositionDraft): boolean {
  const [end = "", start = ""] = [timeOf(draft).end, timeOf(over).start];
  if (!namesMonth(end) || !namesMonth(start)) return end !== "" && end === start;
  const between = (firstMonth(start) ?? Infinity) - (lastMonth(end) ?? -Infinity);
  return between === 0 || between === 1;
}

/**
 * For each draft, whether all later drafts of its block name no employer. The rows of a block follow one
 * another without a gap. O(drafts).
 */
function blockEnds(drafts: readonly PositionDraft[]): readonly boolean[] {
  const ends: boolean[] = [];
  for (let i = drafts.length - 1; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    const isLast = draft === undefined || next === undefined || !isRightUnder(next, draft);
    ends[i] = isLast || (next.employer === undefined && ends[i + 1] === true);
  }
  return ends;
}

const ownAccount = pattern("own-account");

function isSelfEmployed(text: string, { title }: PositionDraft): boolean {
  return title !== undefined && ownAccount.test(text.slice(title.from, title.to));
}

/**
 * Whether a role on a single dated row is right below one with the same layout, and came before it in time.
 */
function isInBlock(
  text: string,
  draft: PositionDraft,
  over: PositionDraft,
  isEnd: boolean | undefined,
): boolean {
  const { title, run } = draft;
  if (isEnd !== true || title === undefined || run.heads.length > 1) return false;
  if (!isRightUnder(draft, over) || opensWithTime(draft) !== opensWithTime(over)) return false;
  const [last, first] = [lastMonth(timeOf(draft).end ?? ""), firstMonth(timeOf(over).start ?? "")];
  const isNear = last !== undefined && first !== undefined && Math.abs(last - first) <= seam;
  return isNear && titleScore(text.slice(title.from, title.to)) >= 2;
}

/**
 * The most months between two roles at one firm. If only a year says when the second began, they may overlap
 * by as much.
 */
const seam = 12;

function isRightUnder(draft: PositionDraft, over: PositionDraft): boolean {
  const [last, first] = [over.run.heads.at(-1)?.row, draft.run.heads[0]?.row];
  return first !== undefined && first.index - 1 === last?.index && !first.gap && !first.bullet;
}

function opensWithTime({ title, run }: PositionDraft): boolean {
  const [date] = run.heads.at(-1)?.dates ?? [];
  return date !== undefined && date.from < (title?.from ?? 0);
}

function timeOf(draft: PositionDraft): ReturnType<typeof joinDates> {
  return joinDates(headDates(draft).filter(isPeriod));
}
