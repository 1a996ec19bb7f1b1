import { heaviest } from "../collect.ts";
import type { Span } from "../document/document.ts";
import { encloses } from "../document/spans.ts";
import {
  anyField,
  fieldsOfWork,
  hasLanguage,
  speaksForLanguage,
  type WorkFields,
} from "../keywords/fields.ts";
import { isOfOffice, leaningOfTitle } from "../keywords/trades.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { type MonthSpan, monthSpan } from "../text/months.ts";
import { foldCase } from "../words/fold.ts";
import { pattern } from "../words/words.ts";
import type { Position, Resume } from "./resume.ts";

/**
 * What a resume's own history shows: the role and the language of most of its recent months, each the id of a
 * field.
 */
export interface ResumeFields extends WorkFields {
  /**
   * Months within the last six years of work in which the role was held and the language was used; 0 for a
   * resume without dates.
   */
  readonly roleMonths: number;
  readonly languageMonths: number;
}

/** Older work says little about what somebody does now. */
const recentMonths = 72;

/**
 * The fields that a resume shows, from the titles and skills of the positions in its last six years of work,
 * weighted by months. A resume without dated positions is read as a whole. A role that uses languages as
 * tools, such as data or the front end, has no language. Present positions end at `now`. Never throws.
 * O(positions × mentions).
 */
export function fieldsOfResume(
  resume: Resume,
  now: string,
  lexicon: Lexicon = builtinLexicon(),
): ResumeFields {
  const dated = resume.positions.flatMap((position) => {
    const months = monthSpan(position, now);
    return months === undefined ? [] : [{ position, months }];
  });
  const last = dated.reduce((latest, { months }) => Math.max(latest, months.last), 0);
  const roles = new Map<string, number>();
  const languages = new Map<string, number>();
  for (const { position, months } of dated) {
    const count = recentOf(months, last);
    const { role, language } = fieldsOfPosition(resume, position, lexicon);
    add(roles, role, count);
    add(languages, language, count);
  }
  const whole = wholeOf(resume, lexicon);
  const role = heaviest(roles) ?? whole.role;
  // A front-end engineer who wrote PHP once is compared with other front-end engineers.
  const isInLanguages = role === undefined || hasLanguage(role);
  const language = isInLanguages ? (heaviest(languages) ?? whole.language) : undefined;
  return {
    ...(role !== undefined && { role }),
    ...(language !== undefined && { language }),
    roleMonths: roles.get(role ?? "") ?? 0,
    languageMonths: languages.get(language ?? "") ?? 0,
  };
}

/** A position in another trade has no fields: a security guard is not a security engineer. */
function fieldsOfPosition(resume: Resume, position: Position, lexicon: Lexicon): WorkFields {
  if (position.otherTrade === true) return {};
  return fieldsWithin(resume, { part: position, title: position.title }, lexicon);
}

/** How many of the months are within the last years of work. */
function recentOf({ first, last }: MonthSpan, end: number): number {
  return Math.max(0, last - Math.max(first, end - recentMonths + 1) + 1);
}

/**
 * The fields by everything that a resume says outside of other trades: its skills, and the first title it
 * names.
 */
function wholeOf(resume: Resume, lexicon: Lexicon): WorkFields {
  const { text } = resume.document;
  const others = resume.positions
    .filter(({ otherTrade }) => otherTrade === true)
    .flatMap((position) => [position, ...position.bullets]);
  const titles = resume.skills
    .filter(({ category, proof }) => category === "job-title" && proof !== "hidden")
    .flatMap(({ mentions }) => outside(mentions, others).slice(0, 1));
  const [first] = titles.toSorted((a, b) => a.from - b.from);
  return fieldsWithin(
    resume,
    { part: { from: 0, to: text.length }, title: first, others },
    lexicon,
  );
}

const plainTitle = pattern("plain-software-title");

interface Work {
  readonly part: Span;
  /** May lie within `part`. */
  readonly title: Span | undefined;
  /** Parts that describe something else and are skipped. */
  readonly others?: readonly Span[];
}

/** The fields of the work that a part of a resume describes. */
function fieldsWithin(resume: Resume, work: Work, lexicon: Lexicon): WorkFields {
  const { title } = work;
  const words = title && resume.document.text.slice(title.from, title.to);
  const titles = words === undefined ? [] : [foldCase(words)];
  const own = skillsWithin(resume, work);
  const isNamed = (use: OwnUse) =>
    title !== undefined && use.own.some((one) => encloses(title, one));
  const isSoftware =
    titles.some((one) => leaningOfTitle(one) > 0) || own.some((use) => isOfSoftware(use, lexicon));
  const fields = fieldsOfWork(
    {
      titles,
      titled: own.filter(isNamed).map(({ skill }) => skill),
      skills: new Map(own.map((use) => [use.skill, use.own.length])),
      isSoftware,
    },
    lexicon,
  );
  // A consultant who works with Salesforce is in software, but in none of the known fields.
  const isKnown =
    fields.role !== anyField ||
    titles.some((one) => plainTitle.test(one)) ||
    own.some(({ skill }) => speaksForLanguage(skill, lexicon));
  return isKnown ? fields : {};
}

/** A skill and its mentions in the part that is being read. */
interface OwnUse {
  readonly skill: string;
  readonly category: string;
  readonly own: readonly Mention[];
}

function skillsWithin({ skills }: Resume, { part, others = [] }: Work): readonly OwnUse[] {
  return skills.flatMap(({ skill, category, mentions, impliedBy, proof }) => {
    if (impliedBy !== undefined || proof === "hidden" || proof === "planned") return [];
    const own = outside(mentions, others).filter((mention) => encloses(part, mention));
    return own.length === 0 ? [] : [{ skill, category, own }];
  });
}

function isOfSoftware({ category, own }: OwnUse, { categories }: Lexicon): boolean {
  return categories.get(category)?.software === true && !own.every(isOfOffice);
}

function outside<One extends Span>(spans: readonly One[], others: readonly Span[]): readonly One[] {
  return others.length === 0
    ? spans
    : spans.filter((span) => !others.some((other) => encloses(other, span)));
}

function add(months: Map<string, number>, id: string | undefined, count: number): void {
  if (id !== undefined) months.set(id, (months.get(id) ?? 0) + count);
}
