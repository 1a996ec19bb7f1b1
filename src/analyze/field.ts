import { type BuiltinProfile, builtinProfile } from "../keywords/builtin-profile.ts";
import { type Companion, companionsOf } from "../keywords/companions.ts";
import { allFields, anyField, hasLanguage, otherLanguages } from "../keywords/fields.ts";
import type { KeywordGap, KeywordProfile, Period, Share } from "../keywords/profile.ts";
import { fieldsOfResume, type ResumeFields } from "../resume/fields.ts";
import type { Resume } from "../resume/resume.ts";
import { skillOfId } from "../skills/lexicon/form-index.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { withProven } from "../skills/lexicon/proven.ts";
import { autoField } from "./check-field.ts";

/** The field, or profile of many postings, that a resume was compared with. */
export interface ComparedField {
  /** The id of a built-in field, "java"; absent for the caller's own profile. */
  readonly id?: string;
  /** What the postings have in common: "Java engineers". */
  readonly name?: string;
  readonly postings: number;
  /** When the postings were written. */
  readonly period?: Period;
  /** Where the postings come from. */
  readonly source?: string;
  /** The resumes from which the supply was counted. */
  readonly resumes?: Pick<KeywordProfile, "name" | "documents" | "period" | "source">;
  /** Only for a built-in field: how it was chosen, in sentences. */
  readonly because?: string;
  /** Ids of other built-in fields that the resume fits. */
  readonly also?: readonly string[];
}

/** A technology or concrete skill that a field often asks for and a resume does not show. */
export interface NextSkill {
  /** The skill's id. */
  readonly keyword: string;
  readonly name: string;
  /** The share of the field's postings that ask for it. */
  readonly demand: Share;
  /** The skill of the resume together with which postings most often ask for it, if one is known. */
  readonly with?: Companion;
}

/** A built-in field as it is compared with one resume. */
export interface ChosenField extends Pick<BuiltinProfile, "jobs" | "resumes"> {
  /**
   * Skills that belong to other programming languages than the field's or, in a field of several languages,
   * than the resume's. They make no good advice.
   */
  readonly foreign: ReadonlySet<string>;
  /**
   * Whether the resume shows work, but in none of the fields (a Salesforce consultant, a chef). What postings
   * ask for in general is not good advice for such people.
   */
  readonly isUnplaced: boolean;
  readonly field: ComparedField;
}

/**
 * The built-in field to compare a resume with: the one that is asked for or, for "auto", the one that its
 * history shows, preferring the language to the role. In a field of several languages, skills that belong to
 * other languages than the resume's are left out: postings for PHP do not ask for Java.
 */
export function chooseField(
  resume: Resume,
  asked: string,
  lexicon: Lexicon,
  now: string,
): ChosenField {
  const shown = fieldsOfResume(resume, now, lexicon);
  const own = [shown.language, shown.role].filter((id) => id !== undefined);
  const wanted = asked === autoField ? (own[0] ?? anyField) : asked;
  const builtin = builtinProfile(wanted, lexicon);
  const foreign = foreignTo(builtin.field, shown, lexicon);
  const left = isOfOneLanguage(builtin.field) || !hasLanguage(builtin.field) ? nothing : foreign;
  const jobs = without(builtin.jobs, left);
  const { name, documents, period, source } = builtin.resumes;
  const reasons = [
    ...(asked === autoField ? [choiceWords(resume, shown, wanted)] : []),
    ...(builtin.because === undefined ? [] : [builtin.because]),
    ...(left.size > 0
      ? [`What is of other languages than ${languageName(shown)} is left out`]
      : []),
  ];
  const also = own.filter((id) => id !== wanted && id !== builtin.field && id !== anyField);
  return {
    jobs,
    foreign,
    isUnplaced: isUnplaced(resume, shown),
    resumes: without(builtin.resumes, left),
    field: {
      id: builtin.field,
      ...fieldOf(jobs),
      resumes: {
        ...(name !== undefined && { name }),
        documents,
        ...(period !== undefined && { period }),
        ...(source !== undefined && { source }),
      },
      ...(reasons.length > 0 && { because: `${reasons.join(". ")}.` }),
      ...(also.length > 0 && { also }),
    },
  };
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The skills of other programming languages than `field`'s own or, if the field has several, than the
 * resume's.
 */
function foreignTo(
  field: string,
  { language }: ResumeFields,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const own = isOfOneLanguage(field) ? field : hasLanguage(field) ? language : undefined;
  return own === undefined ? nothing : otherLanguages(own, lexicon);
}

function isUnplaced({ positions }: Resume, { role, language }: ResumeFields): boolean {
  return role === undefined && language === undefined && positions.length > 0;
}

function isOfOneLanguage(field: string): boolean {
  return allFields().get(field)?.language === true;
}

/** The description of a profile's postings. */
export function fieldOf({ name, documents, period, source }: KeywordProfile): ComparedField {
  return {
    ...(name !== undefined && { name }),
    postings: documents,
    ...(period !== undefined && { period }),
    ...(source !== undefined && { source }),
  };
}

/** At most this many, to keep the advice short. */
const mostNext = 12;

/**
 * Of two alternatives, the less demanded one is advised as well if its share is at least this fraction of the
 * other's.
 */
const rival = 0.5;

/**
 * The technologies and concrete skills that a field often asks for and the resume does not show, most
 * demanded first. Leaves out:
 * - what is too broad to learn, and ways of working;
 * - alternatives to something that the resume shows (MySQL beside PostgreSQL);
 * - alternatives that are asked for less than half as often as another missing skill (Vue.js beside React);
 * - what comes with another missing skill that is asked for at least as often (relational databases with
 *   PostgreSQL).
 * Somebody whose field is unknown is only advised skills that postings combine with one of their own, and no
 * languages or frameworks.
 */
export function nextSkills(
  resume: Resume,
  gaps: readonly KeywordGap[],
  { jobs, foreign, isUnplaced }: Pick<ChosenField, "jobs" | "foreign" | "isUnplaced">,
  lexicon: Lexicon,
): readonly NextSkill[] {
  const shown = new Set(
    resume.skills
      .filter(({ proof }) => proof !== "hidden" && proof !== "planned")
      .map(({ skill }) => skill),
  );
  const isAsked = ({ verdict }: KeywordGap) =>
    verdict === "in-demand" || verdict === "table-stakes";
  const learnable = gaps.filter(
    (gap) =>
      isAsked(gap) &&
      !foreign.has(gap.keyword) &&
      !shown.has(gap.keyword) &&
      isLearnable(gap.keyword, shown, lexicon),
  );
  const missing = learnable.filter(
    (gap) => !learnable.some((other) => isCovered(gap, other, lexicon)),
  );
  // Which skills are asked for together does not depend on the field, and all postings together are the
  // larger sample.
  const paired = jobs.pairs === undefined ? builtinProfile(anyField, lexicon).jobs : jobs;
  const things = resume.skills.flatMap(({ skill, impliedBy }) =>
    impliedBy === undefined && shown.has(skill) && isThing(skill, lexicon) ? [skill] : [],
  );
  const next = missing.slice(0, mostNext).map(({ keyword, name, demand }) => {
    const [companion] = companionsOf(keyword, things, paired, lexicon);
    return { keyword, name, demand, ...(companion !== undefined && { with: companion }) };
  });
  return isUnplaced ? next.filter((one) => isForAll(one, lexicon)) : next;
}

/** Categories of skills that only programmers learn. */
const ofPrograms: ReadonlySet<string> = new Set([
  "language",
  "web-framework",
  "front-end",
  "mobile",
]);

/**
 * Whether a skill is good advice for somebody whose field is unknown: it goes with a skill of theirs, and is
 * not a programming language or framework.
 */
function isForAll({ keyword, with: companion }: NextSkill, { index }: Lexicon): boolean {
  const skill = skillOfId(index, keyword);
  return companion !== undefined && !(skill && ofPrograms.has(skill.category) && !skill.companion);
}

/**
 * Whether advice to learn `other` makes advice on `gap` unnecessary: `gap` comes with it, or is an
 * alternative to it that is asked for far less often.
 */
function isCovered(gap: KeywordGap, other: KeywordGap, lexicon: Lexicon): boolean {
  const [share, most] = [gap.demand.share, other.demand.share];
  if (share <= most && implies(other.keyword, gap.keyword, lexicon)) return true;
  return share < rival * most && isSubstitute(gap.keyword, other.keyword, lexicon);
}

/** Whether two skills of one category are alternatives. */
function isSubstitute(id: string, other: string, { index }: Lexicon): boolean {
  const [one, two] = [skillOfId(index, id), skillOfId(index, other)];
  return one !== undefined && one.category === two?.category && one.related.includes(other);
}

/** Whether anyone who knows one skill certainly knows the other, directly or through a third. */
function implies(id: string, other: string, lexicon: Lexicon): boolean {
  return id !== other && withProven([id], lexicon).has(other);
}

function isLearnable(keyword: string, shown: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (!isThing(keyword, lexicon)) return false;
  return ![...shown].some((id) => isSubstitute(keyword, id, lexicon));
}

/**
 * Whether a skill is something concrete to learn, rather than a quality, team, occupation or way of working
 * (performance, security, back-end development, agile).
 */
function isThing(id: string, { index, categories }: Lexicon): boolean {
  const skill = skillOfId(index, id);
  if (skill === undefined || skill.practice === true) return false;
  if (skill.generic === true || skill.says !== undefined) return false;
  return categories.get(skill.category)?.technical === true;
}

function without(profile: KeywordProfile, ids: ReadonlySet<string>): KeywordProfile {
  if (ids.size === 0) return profile;
  const kept = Object.entries(profile.keywords).filter(([id]) => !ids.has(id));
  return { ...profile, keywords: Object.fromEntries(kept) };
}

/** "Chosen because 64 months of the last six years of work show it: Java engineers". */
function choiceWords(
  { positions }: Resume,
  { role, language, roleMonths, languageMonths }: ResumeFields,
  wanted: string,
): string {
  const nameOf = (id: string) => allFields().get(id)?.name ?? id;
  if (wanted === anyField && role !== anyField) {
    const isElsewhere =
      positions.length > 0 && positions.every(({ otherTrade }) => otherTrade === true);
    return isElsewhere
      ? "All positions of the resume are in other trades, and all known fields are of software, so all of software is taken"
      : "The resume names no field of work, so all of software is taken";
  }
  const months = wanted === language ? languageMonths : wanted === role ? roleMonths : 0;
  const proof =
    months === 0 ? "the resume names it" : `${months} months of the last six years of work show it`;
  return `Chosen because ${proof}: ${nameOf(wanted)}`;
}

function languageName({ language = "" }: ResumeFields): string {
  return (allFields().get(language)?.name ?? language).replace(/ engineers$/, "");
}
