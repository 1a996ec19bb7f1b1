import { type DateRange, isPeriod } from "../../text/dates.ts";
import { firstMonth, lastMonth, namesMonth } from "../../text/months.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import { belowHeads } from "../names/names-below.ts";
import type { ReadName } from "../names/run-names.ts";
import { joinDates } from "../rows/entry-dates.ts";
import { isOfProject } from "../rows/field-labels.ts";
import { isPlace } from "../rows/places.ts";
import { isArea } from "../rows/scored-pieces.ts";
import { companyScore } from "../rows/titles.ts";
import { hasContract } from "./contract-cells.ts";
import type { PositionDraft } from "./position-draft.ts";

/** An employer above the roles that it heads. */
interface Above {
  readonly name: ReadName;
  /** The dates of the whole stay there; empty if only its roles have dates. */
  readonly dates: readonly DateRange[];
  readonly gap: boolean;
}

/**
 * Gives roles the employer that heads them, and drops heads that are not roles. O(drafts × roles at one
 * employer).
 */
export function withEmployers(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const roles: PositionDraft[] = [];
  let over: Above | undefined;
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

/** Whether a heading with a known name separates two drafts, so that no employer heads both. */
function opensSection({ run }: PositionDraft, before: PositionDraft | undefined): boolean {
  if (run.part === undefined || run.part === before?.run.part) return false;
  return sectionKind(run.part.section?.heading?.text ?? "") !== undefined;
}

/** How many roles after a head are checked together. */
const mostRoles = 8;

/**
 * Gives dated roles directly above one another the employer below the last of them if none has its own.
 * O(drafts).
 */
export function withEmployersBelow(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const roles = [...drafts];
  for (let i = roles.length - 2; i >= 0; i--) {
    const [role, next] = [roles[i], roles[i + 1]];
    if (role === undefined || next === undefined || !isStacked(text, role, next)) continue;
    const { employer } = next;
    roles[i] = { ...role, ...(employer && { employer: { ...employer, row: belowHeads } }) };
  }
  return roles;
}

/** Whether a dated role without an employer is right above one with its employer on a lower row. */
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

/** Whether an employer is on a row above its first title, as it is above several roles. */
export function isAbove(employer: ReadName, title: ReadName | undefined): boolean {
  return title !== undefined && employer.row < title.row;
}

/** Keeps the employer above after a role with another name next to it that lies within the stay. */
function keptOver(draft: PositionDraft, over: Above | undefined): Above | undefined {
  const isInside = over !== undefined && worthOfDates(headDates(draft), over.dates) > 0;
  return isInside && draft.run.heads[0]?.row.gap === false ? over : undefined;
}

function overOf({ title, employer, run }: PositionDraft): Above | undefined {
  if (employer === undefined || !isAbove(employer, title)) return undefined;
  const above = run.heads.slice(0, title?.row);
  const below = run.heads.slice(title?.row);
  const isOwn = below.some(({ dates }) => dates.length > 0);
  return {
    name: employer,
    // A single year is about something else ("acquired 2018").
    dates: isOwn ? above.flatMap(({ dates }) => dates).filter(isPeriod) : [],
    gap: run.heads[0]?.row.gap === true,
  };
}

/**
 * "Acme  2015 – 2021" above dated roles at Acme is not a position itself but names their employer: it has no
 * title, and either the next role has no employer or the roles after it fill its time.
 */
function groupOf(
  text: string,
  draft: PositionDraft,
  next: readonly PositionDraft[],
): Above | undefined {
  const { title, employer, run } = draft;
  const [first] = next;
  if (title !== undefined || employer === undefined || first?.title === undefined) return undefined;
  const dates = headDates(draft);
  const over = { name: employer, dates, gap: run.heads[0]?.row.gap === true };
  if (first.employer === undefined && mayTellOfFirm(run, dates)) return over;
  const end = next.findIndex((role, i) => !isUnder(text, role, over, next[i - 1]));
  const roles = end < 0 ? next : next.slice(0, end);
  return roles.length > 0 && fillStay(roles.flatMap(headDates), dates) ? over : undefined;
}

/** Whether nothing is below an employer, or only a few rows about the firm if it has no dates. */
function mayTellOfFirm({ body }: PositionRows, dates: readonly DateRange[]): boolean {
  if (body.length === 0) return true;
  return (
    dates.length === 0 &&
    body.length <= mostDescriptionRows &&
    body.every(({ bullet, gap }) => !bullet && !gap)
  );
}

/** More rows describe the work. */
const mostDescriptionRows = 3;

/** Whether dates begin and end in the same years as a stay. */
function fillStay(dates: readonly DateRange[], stay: readonly DateRange[]): boolean {
  const [own, whole] = [joinDates(dates), joinDates(stay)];
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && a.slice(0, 4) === b?.slice(0, 4);
  return isSame(own.start, whole.start) && isSame(own.end, whole.end);
}

/** The evidence needed to prefer the employer above to a name next to the role, perhaps a department. */
const enoughEvidence = 4;

/** Whether a role is at the employer above it, which also heads the role before. */
function isUnder(
  text: string,
  draft: PositionDraft,
  over: Above,
  before: PositionDraft | undefined,
): boolean {
  const { title, employer, run } = draft;
  const within = worthOfDates(headDates(draft), over.dates);
  if (title === undefined) return false;
  if (employer === undefined) return within >= 0 && !isOwnAccount(text, draft, over);
  if (isAbove(employer, title) || isClient(draft) || hasContract(run, employer)) return false;
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
  return evidence.reduce((sum, worth) => sum + worth, 0) >= enoughEvidence;
}

/**
 * How much the mark between title and name says that the name is the title's field ("Staff Engineer,
 * Search"): it does within the stay, and if the role before, at the same employer and of the same form, names
 * its field that way. A place after the name means that it is an employer.
 */
function fieldWorth(
  text: string,
  draft: PositionDraft,
  within: number,
  before: PositionDraft | undefined,
): number {
  const { title, employer, place } = draft;
  if (title === undefined || employer === undefined) return 0;
  const mark = connector.exec(text.slice(title.to, employer.from))?.[0];
  if (mark === undefined) return 0;
  if (within > 0) return 2;
  if (before?.title === undefined || place?.row === employer.row) return 0;
  const isMarked = text.slice(before.title.from, before.title.to).includes(mark);
  return isMarked && opensWithDate(before) === opensWithDate(draft) ? 2 : 0;
}

/** Whether the employer is a labeled client ("Client: Acme Bank"), which no other firm heads. */
function isClient({ employer, run }: PositionDraft): boolean {
  return isOfProject(run.heads[employer?.row ?? -1]?.row.text ?? "");
}

function opensWithDate(draft: PositionDraft): boolean {
  return headDates(draft).some(({ from }) => from < (draft.title?.from ?? 0));
}

/** "Freelance web developer" after the roles at an employer, unless the time there is stated above. */
function isOwnAccount(text: string, { title, run }: PositionDraft, over: Above): boolean {
  if (title === undefined || over.dates.length > 0 || headDates({ run }).length === 0) return false;
  return ownAccount.test(text.slice(title.from, title.to));
}

const ownAccount = pattern("own-account");

/**
 * How much a name next to a role speaks for the employer above: a legal form speaks against it, "Clinical
 * Technology" may be a field, and "Cloud" is one.
 */
function ownWorth(words: string): number {
  const company = isArea(words) ? 0 : companyScore(words);
  if (company === 0) return 2;
  return company < 3 ? -1 : -3;
}

/** How much the dates of a role speak for the stay above; 0 if the stay has none. */
function worthOfDates(dates: readonly DateRange[], stay: readonly DateRange[]): number {
  if (stay.length === 0) return 0;
  return isWithin(dates, stay) ? 3 : -3;
}

/** Whether all dates lie within a stay, by year if no month is given. */
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

/** Whether one stay begins within 2 months of the other's end, or within 12 if only a year is given. */
function touches(a: readonly DateRange[], b: readonly DateRange[]): boolean {
  const [one, other] = [joinDates(a), joinDates(b)];
  return meets(one.start, other.end) || meets(other.start, one.end);
}

function meets(start: string | undefined, end: string | undefined): boolean {
  const [from, to] = [firstMonth(start ?? ""), lastMonth(end ?? "")];
  if (from === undefined || to === undefined) return false;
  const isExact = namesMonth(start) && namesMonth(end);
  return Math.abs(from - to) <= (isExact ? 2 : 12);
}

/** All dates of a draft's heads. */
export function headDates({ run }: Pick<PositionDraft, "run">): readonly DateRange[] {
  return run.heads.flatMap(({ dates }) => dates);
}

/** The dates of a role itself, without those of the whole stay above it. */
function ownDates(draft: PositionDraft): readonly DateRange[] {
  const { title, employer, run } = draft;
  const own = headDates({ run: { ...run, heads: run.heads.slice(title?.row) } });
  return own.length > 0 && employer !== undefined && isAbove(employer, title)
    ? own
    : headDates(draft);
}

/**
 * How much a bracket right before a name says that it is not the employer: it holds the title's field, and
 * after a label ("(client: a bank)") certainly no employer. A colon after bracketed dates introduces the
 * work.
 */
function bracketWorth(between: string): number {
  if (labelInBracket.test(between)) return enoughEvidence;
  if (datesToTell.test(between)) return 1;
  return "([".includes(between.slice(-1) || " ") ? 1 : 0;
}

const datesToTell = /\([^()]*\d[^()]*\)\s*:\s*$/;
const labelInBracket = /[([][a-z ]{2,12}\s?:\s?(?:[a-z]{1,3}\s)?$/i;

const connector = /^(?:,| [-–—]) $/u;

/** Adds the field after the mark to a title: "Sergeant, Supplies", "Manager – Cards". */
function wholeTitle(text: string, { title, employer, place }: PositionDraft): ReadName | undefined {
  if (title === undefined || employer === undefined) return title;
  const words = text.slice(employer.from, employer.to);
  const isField = connector.test(text.slice(title.to, employer.from)) && !isPlace(words);
  return isField && companyScore(words) < 3 && place?.from !== employer.from
    ? { ...title, to: employer.to }
    : title;
}
