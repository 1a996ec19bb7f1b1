import type { Analysis } from "../analyze/analysis.ts";
import type { Finding } from "../checks/check.ts";
import type { RequirementLevel } from "../job/job.ts";
import type { Period } from "../keywords/profile.ts";
import type { Degree, Position, Proof, Resume } from "../resume/resume.ts";
import { bandWords } from "../score/because.ts";
import type { Contribution, Evidence, Match } from "../score/match.ts";
import { shortfall, statesDuration } from "../score/shortfall.ts";
import { isExact, monthsWords } from "../text/months.ts";
import { nameList } from "../text/name-list.ts";
import type { KeywordRow } from "./keyword-rows.ts";
import { oneDecimal } from "./points.ts";
import { words } from "./words.ts";

type Status = Contribution["status"];

/**
 * The status of a requirement in a report. `named` means met, but with no more than half of the credit, as
 * for a skill that is only listed.
 */
export type RequirementStatus = Status | "named";

export function requirementStatusOf({
  status,
  credit,
}: Pick<Contribution, "status" | "credit">): RequirementStatus {
  return status === "met" && credit <= mostNamed ? "named" : status;
}

const mostNamed = 0.5;

/** In the order in which reports show them. */
export const requirementStatuses: readonly RequirementStatus[] = [
  "met",
  "named",
  "partial",
  "missing",
];

export const requirementStatusNames: Readonly<Record<RequirementStatus, string>> = {
  met: "Met",
  named: "Only named",
  partial: "Partly met",
  missing: "Missing",
};

export const marks: Readonly<Record<RequirementStatus, string>> = {
  met: "✓",
  named: "○",
  partial: "~",
  missing: "✗",
};

export const levelNames: Readonly<Record<RequirementLevel, string>> = {
  required: "required",
  preferred: "a plus",
  mentioned: "mentioned",
};

/**
 * Returns a function that says how strongly the job asks for something: "required", "a plus", "mentioned";
 * "title" for a title, which has no level; and "by 31 %" for a field of many postings.
 */
export function levelNamer({ gaps = [], job }: Analysis): (contribution: Contribution) => string {
  const shares = new Map(gaps.map(({ keyword, demand }) => [keyword, demand.share]));
  return ({ kind, level, skills: [skill = ""] }) => {
    if (kind === "title") return "title";
    const share = job === undefined ? shares.get(skill) : undefined;
    return share === undefined ? levelNames[level] : `by ${percent(share)}`;
  };
}

/** "31 %", and "< 1 %" for a small share that is not 0. */
export function percent(share: number): string {
  return share > 0 && share < 0.01 ? "< 1 %" : `${Math.round(100 * share)} %`;
}

/** What the resume was compared with: "Backend Engineer", "59 postings for Java engineers, 2024–2025". */
export function targetOf({ job, field, match }: Analysis): string {
  if (job !== undefined) return match?.role?.title ?? job.title?.text ?? "the posting";
  if (field === undefined) return "a field of many postings";
  const count = `${field.postings.toLocaleString("en-US")} ${field.postings === 1 ? "posting" : "postings"}`;
  const named = field.name === undefined ? count : `${count} for ${field.name}`;
  return field.period === undefined ? named : `${named}, ${periodWords(field.period)}`;
}

/** "2024", "2014–2019". */
export function periodWords({ from, to }: Period): string {
  return from === to ? from : `${from}–${to}`;
}

/** "for Backend Engineer", "compared with 59 postings for Java engineers". */
export function comparisonOf(analysis: Analysis): string {
  return words.comparedWith(targetOf(analysis), analysis.job === undefined);
}

/** Whom the report is about, and what was compared: "Ada Lovelace for Backend Engineer". */
export function titleOf(analysis: Analysis): string {
  const name = analysis.resume.contact.name?.text ?? words.noName;
  return analysis.match === undefined ? name : `${name} ${comparisonOf(analysis)}`;
}

/** The heading above lines of the posting that were not understood. */
export const unreadTitle = "Listed in the posting, but not understood";

const mostUnread = 5;
const longestUnread = 160;

/** The first of those lines, shortened, and the number of the others. */
export function unreadOf({ job }: Analysis): {
  readonly lines: readonly string[];
  readonly more: number;
} {
  const all = job?.unread ?? [];
  const lines = all.slice(0, mostUnread).map(({ text }) => {
    const isLong = text.length > longestUnread;
    return isLong ? `${text.slice(0, longestUnread - 1).toWellFormed()}…` : text;
  });
  return { lines, more: all.length - lines.length };
}

/**
 * "A good match: 9 met, 1 partly, 8 missing", and a caution if there is one. If many musts are missing, the
 * band is said to be that of the points, and the musts are named: people are turned down for them.
 */
export function tallyOf({ contributions, band, caution, role }: Match): string {
  const count = (requirementStatus: RequirementStatus) =>
    contributions.filter((one) => requirementStatusOf(one) === requirementStatus).length;
  const named = count("named") > 0 ? `${count("named")} only named, ` : "";
  const tally = `${count("met")} met, ${named}${count("partial")} partly, ${count("missing")} missing`;
  const lacking = band === "strong" || band === "good" ? lackingWords(contributions) : "";
  const name = band === undefined ? "" : `${bandWords[band]}${lacking}: `;
  const scored =
    role === undefined ? "" : `; scored for ${role.title}, one of ${role.of} jobs in this posting`;
  const warning = caution === undefined ? "" : `; ${cautionWords[caution]}`;
  const readsWell = band !== undefined && band !== "weak" && band !== "unrelated";
  const musts = contributions.filter(isMust);
  const isAnyMet = musts.some((one) => requirementStatusOf(one) === "met");
  // The score also counts the title and years, with which half of it may be earned.
  const unmet =
    !readsWell || isAnyMet || musts.length < fewMusts
      ? ""
      : `; none of the ${musts.length} required skills is shown in full`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${tally}${scored}${unmet}${warning}`;
}

/** Of fewer skills, the table says all at a glance. */
const fewMusts = 3;

const isMust = ({ kind, level }: Contribution): boolean => kind === "skill" && level === "required";

/** With a smaller share of the musts missing, the band says what an expert would say. */
const manyMissing = 1 / 3;

const mostLacking = 3;

/** " on points, but Kubernetes and Go, which are required, were not found"; "" if only few are missing. */
function lackingWords(contributions: readonly Contribution[]): string {
  // Nobody is turned down because the resume does not say "Teamwork".
  const musts = contributions.filter((one) => isMust(one) && one.category !== "soft-skill");
  const missing = musts.filter(({ status }) => status === "missing").map(({ name }) => name);
  if (missing.length === 0 || missing.length < manyMissing * musts.length) return "";
  // "and 1 more" would be no shorter than the name.
  const isCut = missing.length > mostLacking + 1;
  const more = words.moreOf(missing.length - mostLacking);
  const names = nameList(isCut ? [...missing.slice(0, mostLacking), more] : missing);
  return words.onPoints(names, missing.length > 1);
}

const cautionWords: Readonly<Record<NonNullable<Match["caution"]>, string>> = {
  "few-requirements": "the posting asks for so little that the score says little",
  "not-a-posting":
    "the posting reads as a resume, so the score says nothing: were the two files swapped?",
  "no-technology": "no technology was found in the posting, so the score says little",
};

/** "1.4 of 2.9": the points of a requirement, and the most it can give. */
export function pointsOf({ points, weight }: Contribution): string {
  return `${points === 0 ? "0" : oneDecimal(points)} of ${oneDecimal(weight)}`;
}

/** "experience, page 1"; "" if neither is known. */
export function placeOf({ section, page }: Evidence): string {
  const parts = [section, page === undefined ? undefined : `page ${page}`];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** A finding as sentences: what was found, where, and what to do about it. */
export function sentencesOf({
  message,
  fix,
  page,
}: Pick<Finding, "message" | "fix" | "page">): string {
  const place = page === undefined ? "" : ` (page ${page})`;
  const parts = [`${message}${place}`, ...(fix === undefined ? [] : [fix])];
  return parts.map((part) => part.replace(/[.\s]*$/, ".")).join(" ");
}

/** Where the strongest mention of a skill is. */
export const proofNames: Readonly<Record<Proof, string>> = {
  position: "in a position",
  project: "in a project",
  education: "in education",
  listed: "only listed",
  summary: "in the summary",
  planned: "planned or being learned",
  hidden: "in hidden text",
};

/**
 * "1 y 2 m of 3 y", or "4 y, 3 y asked for": how long a requirement is shown, and how long is asked for; ""
 * if months are meaningless for it.
 */
export function timeOf({ months, minMonths, isAbout }: ShownTime): string {
  if (months === undefined) return "";
  if (months === 0) return minMonths === undefined ? "" : words.noneOf(monthsWords(minMonths));
  const shown = lengthWords(months, isAbout);
  if (minMonths === undefined) return shown;
  const write = months < minMonths ? words.monthsOf : words.monthsAndAsked;
  return write(shown, monthsWords(minMonths));
}

type ShownTime = Pick<KeywordRow, "months" | "minMonths" | "isAbout">;

/** "2 y 3 m"; "about 3 y" if they rest on years alone. */
export function lengthWords(months: number, isAbout: boolean): string {
  return isAbout && months > 0 ? words.about(monthsWords(months)) : monthsWords(months);
}

/** How long somebody has worked, after a heading. */
export function workLength({ positions, totalMonths }: Resume): string {
  const isAbout = positions.some((one) => one.start !== undefined && !isExact(one));
  return `(${lengthWords(totalMonths, isAbout)})`;
}

/** The same as a phrase: "8 y 3 m in all, 5 y asked for". */
function timePhrase(row: KeywordRow): string {
  const { months = 0, minMonths, isInAll, isAbout } = row;
  if (months === 0) return timeOf(row);
  const length = lengthWords(months, isAbout);
  const shown = isInAll === true ? words.monthsInAll(length) : length;
  return minMonths === undefined ? shown : words.monthsAndAsked(shown, monthsWords(minMonths));
}

/** Where it is shown, for how long, and why it does not earn all its points, without repetition. */
export function factsOf(row: KeywordRow, place: string): readonly string[] {
  const { factors } = row.contribution;
  const isShown = row.contribution.credit > 0;
  const time = !isShown || statesDuration(factors) ? "" : timePhrase(row);
  const said = row.said === undefined ? "" : words.calledInPosting(row.said);
  return [said, place, time, shortfall(factors, row)].filter((fact) => fact !== "");
}

/** "2019-02 – present"; one date if both are the same ("2022 (6 m)" if months are stated), "" if there is none. */
export function datesOf({
  start,
  end,
  statedMonths,
}: Pick<Position, "start" | "end" | "statedMonths">): string {
  const stated = statedMonths === undefined ? "" : ` (${monthsWords(statedMonths)})`;
  return start === end
    ? `${start ?? ""}${stated}`
    : [start, end].filter((date) => date !== undefined).join(" – ");
}

/** "Principal Engineer, Acme". */
export function positionName({ title, employer }: Position): string {
  const names = [title, employer].flatMap((fact) => (fact === undefined ? [] : [fact.text]));
  return names.length === 0 ? "A position without title and employer" : names.join(", ");
}

const degreeNames: Readonly<Record<Degree["level"], string>> = {
  diploma: "Diploma",
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  phd: "Doctorate",
  other: "Degree",
};

/** "Master's degree in Computer Science, University of Ghent". */
export function degreeName({ level, field, school }: Degree): string {
  const name = degreeNames[level];
  const study = field === undefined ? name : `${name} in ${field.text}`;
  return school === undefined ? study : `${study}, ${school.text}`;
}

/** The versions behind the report, so that two reports can be compared. */
export function versionsOf({
  versions: { skilltally, lexicon, scoring },
  asOf,
}: Pick<Analysis, "versions" | "asOf">): string {
  return `skilltally ${skilltally}, scoring ${scoring}, lexicon ${lexicon.slice(0, 8)}, as of ${asOf}`;
}
