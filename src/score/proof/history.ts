import type { Line, Span } from "../../document/document.ts";
import { startOfSections } from "../../resume/find-section.ts";
import type { Claim, Position, Resume } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { lineAt } from "../place.ts";
import { claimPercent, openingLines, unreadLines } from "../thresholds.ts";

/** The months that count for a job in software. */
export function softwareMonthsOf({ totalMonths, softwareMonths = totalMonths }: Resume): number {
  return softwareMonths;
}

/** How long something was done. */
export interface ShownMonths {
  readonly months: number;
  /** The months are credited for years that the resume claims but no positions show. */
  readonly isClaimed?: true;
}

/**
 * The months that positions show, or those credited for what the resume itself claims, whichever are more: of
 * a skill or, without `skills`, of all work. A claim counts only in part, and not at all if it is hidden or
 * in a part `copied` from the posting. Neither falls if something is added.
 */
export function shownMonths(
  resume: Resume,
  { dated, asked, skills, copied }: AskedMonths,
): ShownMonths {
  const { claims = [] } = resume;
  // Most resumes make no claims, and this runs for every skill.
  if (asked === 0 || claims.length === 0) return { months: dated };
  const claimed = Math.max(
    0,
    ...claims
      .filter((claim) => isOf(claim, skills) && isOwn(claim, resume, copied))
      .map(({ months }) => claimedOf(months, asked)),
  );
  return claimed > dated ? { months: claimed, isClaimed: true } : { months: dated };
}

/** The months credited for a claim of `months` if `asked` are asked for. */
export function claimedOf(months: number, asked: number): number {
  return Math.floor((Math.min(months, asked) * claimPercent) / 100);
}

/**
 * The longest time for which `resume` itself claims to have used `skill`, without claims that are hidden or
 * `copied` from the posting. Never falls if something is added.
 */
export function statedMonths(resume: Resume, skill: string, copied: readonly Span[]): number {
  const { claims = [] } = resume;
  return claims
    .filter((claim) => isOf(claim, [skill]) && isOwn(claim, resume, copied))
    .reduce((most, { months }) => Math.max(most, months), 0);
}

/** How many months are asked for, and what may show them. */
export interface AskedMonths {
  /** The months that positions show. */
  readonly dated: number;
  readonly asked: number;
  /** The skills whose years count; absent for years of all work. */
  readonly skills?: readonly string[];
  readonly copied: readonly Span[];
}

function isOf(claim: Claim, skills: readonly string[] | undefined): boolean {
  if (skills === undefined) return claim.skills.length === 0;
  return claim.skills.some((skill) => skills.includes(skill));
}

function isOwn(claim: Claim, { document }: Resume, copied: readonly Span[]): boolean {
  if (coverOf(copied).meets(claim)) return false;
  return lineAt(document, claim.from)?.region !== "hidden";
}

/**
 * Whether it is unknown how long the person has worked: a position lacks a date, or a part of the history was
 * not read.
 */
export function isLengthUnknown(resume: Resume): boolean {
  return resume.positions.some(lacksDate) || isPartlyUnread(resume);
}

/**
 * Whether a part of the work history could not be read: many lines that may describe work belong to no
 * position. Based on lines alone, so that someone who shows more never seems to have worked less. O(lines log
 * positions).
 */
export const isPartlyUnread: (resume: Resume) => boolean = memoize(
  (resume) => linesBesidePositions(resume) >= unreadLines,
);

const lacksDate = ({ start, end, otherTrade }: Position): boolean =>
  otherTrade !== true && (start === undefined || end === undefined);

/**
 * The number of lines outside positions and projects that are in a section on experience, or far down without
 * any heading.
 */
function linesBesidePositions(resume: Resume): number {
  const { document, sections, positions, projects } = resume;
  const visible = document.lines.filter(({ region }) => region !== "hidden");
  const top = startOfSections(sections, document.text.length);
  const told = coverOf(
    sections
      .filter(({ kind }) => kind === "experience")
      .map(({ heading, from, to }) => ({ from: heading?.to ?? from, to })),
  );
  const mayTell = (line: Line, index: number) =>
    line.from < top ? index >= openingLines : told.holds(line.from);
  const held = coverOf([...positions, ...projects]);
  return visible.filter((line, index) => mayTell(line, index) && !held.meets(line)).length;
}
