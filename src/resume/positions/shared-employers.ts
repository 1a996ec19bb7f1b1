import { type DateRange, isPeriod } from "../../text/dates.ts";
import { firstMonth, lastMonth } from "../../text/months.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import { behindHeads } from "../names/names-below.ts";
import type { ReadName } from "../names/run-names.ts";
import { joinDates } from "../rows/entry-dates.ts";
import { isOfProject } from "../rows/field-labels.ts";
import { isPlace } from "../rows/places.ts";
import { isArea } from "../rows/scored-pieces.ts";
import { companyScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/** An employer that stands over the roles it heads. */
interface Over {
  readonly name: ReadName;
  /** When the whole stay there was; empty where only its roles have dates. */
  readonly dates: readonly DateRange[];
  readonly gap: boolean;
}

/** Gives roles their employer from the head over them, and drops heads that are no role themselves. O(drafts × roles at one employer). */
export function withEmployers(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const roles: PositionDraft[] = [];
  let over: Over | undefined;
  for (const [i, draft] of drafts.entries()) {
    if (opensSection(draft, drafts[i - 1])) over = undefined;
    const group = groupOf(text, draft, drafts.slice(i + 1, i + 1 + mostRoles));
    if (group !== undefined) {
      over = group;
    } else if (over !== undefined && isUnder(text, draft, over, roles.at(-1))) {
      const title = wholeTitle(text, draft);
      roles.push({ ...draft, ...(title && { title }), employer: over.name });
    } else {
      over = overOf(draft) ?? keptOver(draft, over);
      roles.push(draft);
    }
  }
  return roles;
}

/** Whether a heading of a known name parts two drafts, which no employer heads both of. */
function opensSection({ run }: PositionDraft, before: PositionDraft | undefined): boolean {
  if (run.part === undefined || run.part === before?.run.part) return false;
  return sectionKind(run.part.section?.heading?.text ?? "") !== undefined;
}

/** More roles at one employer are looked at one by one. */
const mostRoles = 8;

/** Gives roles that stand right over one another the employer below the last of them, where none of them has its own. O(drafts). */
export function withEmployersBelow(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const roles = [...drafts];
  for (let i = roles.length - 2; i >= 0; i--) {
    const [role, next] = [roles[i], roles[i + 1]];
    if (role === undefined || next === undefined || !isStacked(text, role, next)) continue;
    const { employer } = next;
    roles[i] = { ...role, ...(employer && { employer: { ...employer, row: behindHeads } }) };
  }
  return roles;
}

/** Whether a dated role at an employer stands right over another that has its employer on a row below. */
function isStacked(text: string, role: PositionDraft, next: PositionDraft): boolean {
  const { title, employer } = next;
  if (role.title === undefined || role.employer !== undefined) return false;
  if (ownAccount.test(text.slice(role.title.from, role.title.to))) return false;
  if (title === undefined || employer === undefined || employer.row <= title.row) return false;
  const last = role.run.heads.at(-1)?.row;
  const first = next.run.heads[0]?.row;
  const isNear = last !== undefined && first?.index === last.index + 1 && !first.gap;
  return isNear && headDates(role).length > 0 && headDates(next).length > 0;
}

/** Whether an employer stands on a row over its first title, as one over several roles does. */
export function isOver(employer: ReadName, title: ReadName | undefined): boolean {
  return title !== undefined && employer.row < title.row;
}

/** An employer stays over the roles behind one that has another name beside it, as long as this lies within the stay. */
function keptOver(draft: PositionDraft, over: Over | undefined): Over | undefined {
  const isInside = over !== undefined && worthOfDates(headDates(draft), over.dates) > 0;
  return isInside && draft.run.heads[0]?.row.gap === false ? over : undefined;
}

function overOf({ title, employer, run }: PositionDraft): Over | undefined {
  if (employer === undefined || !isOver(employer, title)) return undefined;
  const above = run.heads.slice(0, title?.row);
  const below = run.heads.slice(title?.row);
  const isOwn = below.some(({ dates }) => dates.length > 0);
  return {
    name: employer,
    // A year by itself is another thing's ("acquired 2018").
    dates: isOwn ? above.flatMap(({ dates }) => dates).filter(isPeriod) : [],
    gap: run.heads[0]?.row.gap === true,
  };
}

/**
 * "Acme  2015 – 2021" over dated roles at Acme names their employer and is no position itself: its rows name no title, and either the next role
 * has no employer, or the roles behind it fill its time.
 */
function groupOf(
  text: string,
  draft: PositionDraft,
  next: readonly PositionDraft[],
): Over | undefined {
  const { title, employer, run } = draft;
  const [first] = next;
  if (title !== undefined || employer === undefined || first?.title === undefined) return undefined;
  const dates = headDates(draft);
  const over = { name: employer, dates, gap: run.heads[0]?.row.gap === true };
  if (first.employer === undefined && mayTellOfFirm(run, dates)) return over;
  const end = next.findIndex((role, i) => !isUnder(text, role, over, next[i - 1]));
  const roles = end < 0 ? next : next.slice(0, end);
  return roles.length > 0 && fill(roles.flatMap(headDates), dates) ? over : undefined;
}

/** Whether nothing is told under an employer's row, or no more than what an employer without dates does. */
function mayTellOfFirm({ body }: PositionRows, dates: readonly DateRange[]): boolean {
  if (body.length === 0) return true;
  return (
    dates.length === 0 &&
    body.length <= mostTold &&
    body.every(({ bullet, gap }) => !bullet && !gap)
  );
}

/** More rows tell of the work. */
const mostTold = 3;

/** Whether dates begin and end when a stay does. */
function fill(dates: readonly DateRange[], stay: readonly DateRange[]): boolean {
  const [own, whole] = [joinDates(dates), joinDates(stay)];
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && a.slice(0, 4) === b?.slice(0, 4);
  return isSame(own.start, whole.start) && isSame(own.end, whole.end);
}

/** So much speaks for the employer over a role, against a name beside the role that may only be its department. */
const enough = 4;

/** Whether a role is one at the employer over it and over the role before. */
function isUnder(
  text: string,
  draft: PositionDraft,
  over: Over,
  before: PositionDraft | undefined,
): boolean {
  const { title, employer, run } = draft;
  const within = worthOfDates(headDates(draft), over.dates);
  if (title === undefined) return false;
  if (employer === undefined) return within >= 0 && !isOwnAccount(text, draft, over);
  if (isOver(employer, title) || isClient(draft)) return false;
  const words = text.slice(employer.from, employer.to);
  const isApart = run.heads[0]?.row.gap === true;
  const evidence = [
    within,
    companyScore(text.slice(over.name.from, over.name.to)) >= 2 ? 1 : 0,
    ownWorth(words),
    bracketWorth(text.slice(title.to, employer.from)),
    over.gap && !isApart ? 1 : 0,
    fieldWorth(text, draft, within, before),
    before === undefined || touches(ownDates(before), headDates(draft)) ? 0 : -2,
  ];
  return evidence.reduce((sum, worth) => sum + worth, 0) >= enough;
}

/**
 * What the mark between title and name says for a field ("Staff Engineer, Search"): within the stay it is one, and where the role before, which has its
 * employer over it and the same form, names its own field so. A place behind a name says that it is an employer.
 */
function fieldWorth(
  text: string,
  draft: PositionDraft,
  within: number,
  before: PositionDraft | undefined,
): number {
  const { title, employer, place } = draft;
  if (title === undefined || employer === undefined) return 0;
  const mark = joint.exec(text.slice(title.to, employer.from))?.[0];
  if (mark === undefined) return 0;
  if (within > 0) return 2;
  if (before?.title === undefined || place?.row === employer.row) return 0;
  const isMarked = text.slice(before.title.from, before.title.to).includes(mark);
  return isMarked && opensWithDate(before) === opensWithDate(draft) ? 2 : 0;
}

/** Whether the employer is a client that a label tells ("Client: Acme Bank"), which no other firm heads. */
function isClient({ employer, run }: PositionDraft): boolean {
  return isOfProject(run.heads[employer?.row ?? -1]?.row.text ?? "");
}

function opensWithDate(draft: PositionDraft): boolean {
  return headDates(draft).some(({ from }) => from < (draft.title?.from ?? 0));
}

/** "Freelance web developer" behind the roles at an employer, unless its time there is told over it. */
function isOwnAccount(text: string, { title, run }: PositionDraft, over: Over): boolean {
  if (title === undefined || over.dates.length > 0 || headDates({ run }).length === 0) return false;
  return ownAccount.test(text.slice(title.from, title.to));
}

const ownAccount = pattern("own-account");

/** What a name beside a role says for the employer over it: a legal form is sure, "Clinical Technology" may be a field, and "Cloud" is one. */
function ownWorth(words: string): number {
  const company = isArea(words) ? 0 : companyScore(words);
  if (company === 0) return 2;
  return company < 3 ? -1 : -3;
}

/** What the dates of a role say for the stay over it, which may have none. */
function worthOfDates(dates: readonly DateRange[], stay: readonly DateRange[]): number {
  if (stay.length === 0) return 0;
  return isWithin(dates, stay) ? 3 : -3;
}

/** Whether all dates lie in a stay, by the year where no month is told. */
export function isWithin(dates: readonly DateRange[], stay: readonly DateRange[]): boolean {
  const whole = joinDates(stay);
  const from = firstMonth(whole.start ?? "") ?? -Infinity;
  const to = lastMonth(whole.end ?? "") ?? Infinity;
  return dates.every(({ start, end }) => {
    const first = lastMonth(start ?? "") ?? from;
    const last = firstMonth(end ?? "") ?? Infinity;
    return first >= from && (last <= to || (end === "present" && whole.end === "present"));
  });
}

/** Whether one stay ends where the other begins: two months apart at most, or in the same or the next year where no month is told. */
function touches(a: readonly DateRange[], b: readonly DateRange[]): boolean {
  const [one, other] = [joinDates(a), joinDates(b)];
  return meets(one.start, other.end) || meets(other.start, one.end);
}

function meets(start: string | undefined, end: string | undefined): boolean {
  const [from, to] = [firstMonth(start ?? ""), lastMonth(end ?? "")];
  if (from === undefined || to === undefined) return false;
  const isVague = start?.length === 4 || end?.length === 4;
  return Math.abs(from - to) <= (isVague ? 12 : 2);
}

/** All dates of the rows that name a position. */
export function headDates({ run }: Pick<PositionDraft, "run">): readonly DateRange[] {
  return run.heads.flatMap(({ dates }) => dates);
}

/** The dates of a role itself, without those of the whole stay over it. */
function ownDates(draft: PositionDraft): readonly DateRange[] {
  const { title, employer, run } = draft;
  const own = headDates({ run: { ...run, heads: run.heads.slice(title?.row) } });
  return own.length > 0 && employer !== undefined && isOver(employer, title)
    ? own
    : headDates(draft);
}

/**
 * What a bracket right before a name says against it: it holds the field of the title, and behind a label ("(client: a bank)") surely no employer. Behind the
 * colon of bracketed dates stands what the work was.
 */
function bracketWorth(between: string): number {
  if (labelInBracket.test(between)) return enough;
  if (datesToTell.test(between)) return 1;
  return "([".includes(between.slice(-1) || " ") ? 1 : 0;
}

const datesToTell = /\([^()]*\d[^()]*\)\s*:\s*$/;
const labelInBracket = /[([][a-z ]{2,12}\s?:\s?(?:[a-z]{1,3}\s)?$/i;

const joint = /^(?:,| [-–—]) $/u;

/** "Sergeant, Supplies" and "Manager – Cards" where what stands behind the mark is the field of the title and no employer. */
function wholeTitle(text: string, { title, employer, place }: PositionDraft): ReadName | undefined {
  if (title === undefined || employer === undefined) return title;
  const words = text.slice(employer.from, employer.to);
  const isField = joint.test(text.slice(title.to, employer.from)) && !isPlace(words);
  return isField && companyScore(words) < 3 && place?.from !== employer.from
    ? { ...title, to: employer.to }
    : title;
}
