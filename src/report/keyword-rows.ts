import type { Analysis } from "../analyze/analysis.ts";
import type { Span } from "../document/document.ts";
import type { Job, Requirement } from "../job/job.ts";
import type { Resume } from "../resume/resume.ts";
import { maxEvidence, oneLine } from "../score/evidence.ts";
import type { Contribution } from "../score/match.ts";
import { lineAt } from "../score/place.ts";
import { countMonths, monthSpan } from "../text/months.ts";
import { foldCase } from "../words/fold.ts";
import { eachTerm } from "../words/letters.ts";
import { isAboutYears, shownPosition } from "./evidence-places.ts";

/** A group of rows in a table of requirements. */
export type RowGroup = "hard" | "title" | "soft" | "education" | "words";

/** In the order in which reports show them. */
const rowGroups: readonly RowGroup[] = ["hard", "title", "soft", "education", "words"];

/**
 * A requirement with everything a reader wants to know: how often it occurs in the posting and in the resume,
 * where, and for how long.
 */
export interface KeywordRow {
  /** The index in the match. */
  readonly index: number;
  readonly contribution: Contribution;
  readonly group: RowGroup;
  /** Where the posting asks for it; empty for a field. */
  readonly asked: readonly Span[];
  /** What the posting calls it, if that has nothing in common with its name. */
  readonly said?: string;
  /** Where the resume itself names it visibly, ascending. Other evidence is not included. */
  readonly named: readonly Span[];
  /** Months in which the resume shows it; absent if months are meaningless for it. */
  readonly months?: number;
  /** Months that are asked for. */
  readonly minMonths?: number;
  /** Whether the months are more than those of the position that is shown first. */
  readonly isInAll?: true;
  /** Whether a position is shown first. */
  readonly isInWork: boolean;
  /** Whether the months are not known exactly, since some dates are years alone. */
  readonly isAbout: boolean;
}

/** One row for each requirement, heaviest first. */
export function keywordRows(analysis: Analysis): readonly KeywordRow[] {
  const { match, resume, asOf } = analysis;
  const requirementOf = requirementFinder(analysis);
  return (match?.contributions ?? []).map((contribution, index) => {
    const requirement = requirementOf(contribution);
    return {
      index,
      contribution,
      group: groupOf(contribution),
      asked: requirement?.spans ?? [],
      ...saidOf(contribution, requirement?.spans ?? [], analysis.job),
      named: namedIn(resume, contribution),
      ...withPlace(monthsOf(contribution, requirement, resume), contribution, resume, asOf),
    };
  });
}

/** A person who looks for "Message Broker" in the posting should know that it says "queues". */
function saidOf(
  { kind, name, skills }: Contribution,
  spans: readonly Span[],
  job: Job | undefined,
): Pick<KeywordRow, "said"> {
  if (kind !== "skill" || skills.length !== 1 || job === undefined) return {};
  const all = spans.map(({ from, to }) => oneLine(job.document.text.slice(from, to)));
  const [said = ""] = all;
  const isOther = said !== "" && said.length <= mostSaid && !all.some((one) => isAlike(name, one));
  return isOther ? { said } : {};
}

const mostSaid = 40;

/** Whether two names share the beginning of a word, or one consists of the other's initials. */
function isAlike(name: string, said: string): boolean {
  const [ours, theirs] = [name, said].map((one) => foldCase(one).match(eachTerm) ?? []);
  const initials = (all: readonly string[]) => all.map(([first]) => first).join("");
  const heads = new Set(ours?.map((word) => word.slice(0, shortestHead)));
  return (
    theirs?.some((word) => heads.has(word.slice(0, shortestHead))) === true ||
    initials(ours ?? []) === theirs?.join("") ||
    initials(theirs ?? []) === ours?.join("")
  );
}

const shortestHead = 3;

/** The rows of each group that has any, in the order of `rowGroups`. */
export function groupRows(
  rows: readonly KeywordRow[],
): readonly { readonly group: RowGroup; readonly rows: readonly KeywordRow[] }[] {
  return rowGroups
    .map((group) => ({ group, rows: rows.filter((row) => row.group === group) }))
    .filter(({ rows: own }) => own.length > 0);
}

function groupOf({ kind, category }: Contribution): RowGroup {
  switch (kind) {
    case "title":
    case "experience":
      return "title";
    case "degree":
      return "education";
    case "keyword":
      return "words";
    case "skill":
      return groupsByCategory.get(category ?? "") ?? "hard";
  }
}

const groupsByCategory: ReadonlyMap<string, RowGroup> = new Map([
  ["soft-skill", "soft"],
  ["spoken-language", "soft"],
  ["degree", "education"],
  ["certification", "education"],
  ["job-title", "title"],
]);

/**
 * Returns a function that finds the requirement of a contribution. The job's title is used if no requirement
 * names it.
 */
function requirementFinder({
  job: posting,
  match,
}: Analysis): (contribution: Contribution) => Pick<Requirement, "spans" | "minMonths"> | undefined {
  const job = posting?.roles?.[match?.role?.index ?? -1] ?? posting;
  const keyOf = ({ kind, name }: Pick<Requirement, "kind" | "name">) => `${kind} ${name}`;
  const byKey = new Map(job?.requirements.map((one) => [keyOf(one), one]));
  return (contribution) => {
    const own = byKey.get(keyOf(contribution));
    if (own !== undefined || job === undefined) return own;
    if (contribution.kind === "title" && job.title !== undefined) return { spans: [job.title] };
    if (contribution.kind !== "experience" || job.minMonths === undefined) return undefined;
    return { spans: [], minMonths: job.minMonths };
  };
}

/**
 * The places of the requirement's skills; if it is not a skill of the lexicon, the places that the match
 * shows.
 */
function namedIn(
  { document, skills }: Resume,
  { kind, skills: ids, evidence }: Contribution,
): readonly Span[] {
  if (kind === "experience" || kind === "degree") return [];
  if (kind !== "skill") return evidence;
  return skills
    .filter(({ skill, impliedBy }) => impliedBy === undefined && ids.includes(skill))
    .flatMap(({ mentions }) => mentions)
    .filter(({ from }) => lineAt(document, from)?.region !== "hidden")
    .sort((a, b) => a.from - b.from);
}

function monthsOf(
  { kind, skills: ids, factors }: Contribution,
  requirement: Pick<Requirement, "minMonths"> | undefined,
  { skills }: Resume,
): Times {
  const counted = factors.credit.find(
    (factor) => factor.kind === "months" || factor.kind === "experience",
  );
  // For a skill that was found, only the months that its credit is based on. Months of a whole trade belong
  // to another requirement.
  const isFound = factors.credit.some((factor) => factor.kind !== "not-found");
  const asked =
    counted?.facts.asked ?? (isFound && kind === "skill" ? undefined : requirement?.minMonths);
  const minMonths = asked === undefined || asked === 0 ? {} : { minMonths: asked };
  if (kind === "experience") return { months: counted?.facts.months ?? 0, ...minMonths };
  if (kind !== "skill") return {};
  // For a choice, the months of the member that is shown. Months of a substitute are not months of what is
  // asked for.
  const used = factors.credit.find((factor) => factor.kind === "depth")?.facts.months;
  const longest = Math.max(
    0,
    ...skills.filter(({ skill }) => ids.includes(skill)).map(({ months }) => months),
  );
  const months = counted?.facts.months ?? Math.min(used ?? longest, longest);
  return months === 0 && asked === undefined ? {} : { months, ...minMonths };
}

type Times = Pick<KeywordRow, "months" | "minMonths" | "isInAll">;

/**
 * Marks rows with more months than the position that is shown, which has none if its dates are missing:
 * "2019–2022 · 8 years" would be puzzling.
 */
function withPlace(
  times: Times,
  contribution: Contribution,
  resume: Resume,
  asOf: string,
): Times & Pick<KeywordRow, "isInWork" | "isAbout"> {
  const position = shownPosition(contribution, resume);
  const span = position && monthSpan(position, asOf);
  const own = span === undefined ? 0 : countMonths([span]);
  const isMore = position !== undefined && (times.months ?? 0) > own;
  return {
    ...times,
    isInWork: position !== undefined,
    isAbout: isAboutYears(contribution, resume),
    ...(isMore && { isInAll: true }),
  };
}

/**
 * How often the resume names it; "3+" if the match keeps only the first places; "" for years and degrees,
 * which are not named.
 */
export function countOf({ contribution: { kind }, named }: KeywordRow): string {
  if (kind === "experience" || kind === "degree") return "";
  const isAtLeast = kind !== "skill" && named.length === maxEvidence;
  return isAtLeast ? `${named.length}+` : String(named.length);
}
