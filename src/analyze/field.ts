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

/** A field of many postings that a resume is compared with. */
export interface ComparedField {
  /** The id of a built-in field, "java"; absent for a profile of one's own. */
  readonly id?: string;
  /** What the postings have in common: "Java engineers". */
  readonly name?: string;
  readonly postings: number;
  /** When they were written. */
  readonly period?: Period;
  /** Where they come from. */
  readonly source?: string;
  /** The resumes that the supply is counted of. */
  readonly resumes?: Pick<KeywordProfile, "name" | "documents" | "period" | "source">;
  /** Of a built-in field: how it came to be chosen, as sentences. */
  readonly because?: string;
  /** Ids of other built-in fields that the resume shows. */
  readonly also?: readonly string[];
}

/** A technology or concrete skill that a field asks for often and a resume does not show. */
export interface NextSkill {
  /** The skill's id. */
  readonly keyword: string;
  readonly name: string;
  /** The share of the field's postings that ask for it. */
  readonly demand: Share;
  /** The skill of the resume with which postings most often ask for it, where one is known. */
  readonly with?: Companion;
}

/** A built-in field as it is compared with one resume. */
export interface ChosenField extends Pick<BuiltinProfile, "jobs" | "resumes"> {
  /** What speaks for other languages than the field's, or than the resume's in a field of several: no advice to one who works in it. */
  readonly foreign: ReadonlySet<string>;
  /** Whether the resume tells of work in software and of no field of it (a Salesforce consultant): what postings at large ask for is no advice to all of those. */
  readonly isUnplaced: boolean;
  readonly field: ComparedField;
}

/**
 * The built-in field to compare a resume with: the one that is named, or with "auto" the one that its history shows, the language before the role. In a field
 * of several languages, what speaks for another one than the resume's is left out: postings for PHP do not ask for Java beside it.
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
    ...(asked === autoField ? [choiceWords(shown, wanted)] : []),
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

/** What speaks for other languages than the one that a field is of; of a field of several, than the resume's. */
function foreignTo(
  field: string,
  { language }: ResumeFields,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const own = isOfOneLanguage(field) ? field : hasLanguage(field) ? language : undefined;
  return own === undefined ? nothing : otherLanguages(own, lexicon);
}

function isUnplaced({ positions }: Resume, { role, language }: ResumeFields): boolean {
  const isKnown = role !== undefined || language !== undefined;
  return !isKnown && positions.some(({ otherTrade }) => otherTrade !== true);
}

function isOfOneLanguage(field: string): boolean {
  return allFields().get(field)?.language === true;
}

/** What is said of a profile's postings. */
export function fieldOf({ name, documents, period, source }: KeywordProfile): ComparedField {
  return {
    ...(name !== undefined && { name }),
    postings: documents,
    ...(period !== undefined && { period }),
    ...(source !== undefined && { source }),
  };
}

/** Advice on what to learn next must stay short. */
const mostNext = 12;

/** An alternative gets advice of its own when it is asked for at least this fraction as often as the other. */
const rival = 0.5;

/**
 * The technologies and concrete skills that a field often asks for and the resume does not show, most demanded first; not what is too wide to be learned or a
 * way of working, and not what serves for the same as something the resume shows (MySQL beside PostgreSQL) or as another one that is asked for more than
 * twice as often (Vue.js beside React), nor what comes with another one that is asked for as often (relational databases with PostgreSQL). To whoever works in no field that
 * is known, only what postings ask for together with something that they have, and no languages and frameworks.
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
  // Which skills are asked for together does not depend on the field, and all postings say it more surely.
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

/** Kinds of skill that only those learn who write programs. */
const ofPrograms: ReadonlySet<string> = new Set([
  "language",
  "web-framework",
  "front-end",
  "mobile",
]);

/** Whether it is advice to somebody of whose field nothing is known: it goes with what they have, and is no language of programs. */
function isForAll({ keyword, with: companion }: NextSkill, { index }: Lexicon): boolean {
  const skill = skillOfId(index, keyword);
  return companion !== undefined && !(skill && ofPrograms.has(skill.category) && !skill.companion);
}

/** Whether advice to learn `other` makes advice on `gap` unnecessary: `gap` comes with it, or is an alternative to it that is asked for far less often. */
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

/** Whether a skill is a thing that one learns, and no quality, team, occupation or way of working (performance, security, back-end development, agile). */
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
  { role, language, roleMonths, languageMonths }: ResumeFields,
  wanted: string,
): string {
  const nameOf = (id: string) => allFields().get(id)?.name ?? id;
  if (wanted === anyField && role !== anyField)
    return "The resume names no field of work, so all of software is taken";
  const months = wanted === language ? languageMonths : wanted === role ? roleMonths : 0;
  const proof =
    months === 0 ? "the resume names it" : `${months} months of the last six years of work show it`;
  return `Chosen because ${proof}: ${nameOf(wanted)}`;
}

function languageName({ language = "" }: ResumeFields): string {
  return (allFields().get(language)?.name ?? language).replace(/ engineers$/, "");
}
