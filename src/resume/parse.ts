import type { Document, Span } from "../document/document.ts";
import { checkDocument } from "../document/document-shape.ts";
import { encloses, mergeSpans } from "../document/spans.ts";
import { type OptionRules, readOptions } from "../given/options.ts";
import { mustBeDay, mustBeLexicon } from "../given/rules.ts";
import type { MentionsAndMisspellings } from "../skills/hits/misspelling.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { coverOf } from "../text/cover.ts";
import { languageOf } from "../text/language.ts";
import { countMonths, monthSpan } from "../text/months.ts";
import { plainForm } from "../text/plain-form.ts";
import { today } from "../text/today.ts";
import { readClaims } from "./claims.ts";
import { findLabels, type Label, withLabels, withStandIns } from "./contact/labels.ts";
import { withDescribedSkills } from "./described-skills.ts";
import { splitCertifications, studiedCertificates } from "./education/certifications.ts";
import { readFacts } from "./facts.ts";
import { findMentions } from "./mentions.ts";
import { readTrades } from "./other-trades.ts";
import { isOfOthers } from "./others-titles.ts";
import { findProperNames } from "./proper-names.ts";
import type { Degree, Position, Resume, SkillUse } from "./resume.ts";
import { withoutSkillLocations } from "./skill-locations.ts";
import { readSkillUses, type SkillPlaces } from "./skill-uses.ts";
import { stancesOf } from "./stances.ts";
import { findWrittenWorks } from "./written-works.ts";

/** Options for reading a resume. */
export interface ParseResumeOptions {
  /** The built-in lexicon if absent. */
  readonly lexicon?: Lexicon | undefined;
  /** The day on which present positions end, "2026-11-20"; today if absent. */
  readonly now?: string | undefined;
}

/**
 * Reads the facts of a resume, each with its place in `document.text`: contact, sections under any usual
 * heading and in any order, positions, projects, degrees, certificates, spoken languages, and for each skill
 * how long and when it was used and what proves it. What is missing or unclear is left out; any text gives a
 * Resume. O(text).
 *
 * @throws AnalyzeError `SOURCE_INVALID` for anything but a Document, `OPTION_INVALID`.
 */
export function parseResume(document: Document, options: ParseResumeOptions = {}): Resume {
  checkDocument(document);
  const plain = plainForm(document);
  const { resume } = parseWithMisspellings(plain.document, readOptions(options, parseRules));
  return plain.restore(resume);
}

const parseRules: OptionRules<ParseResumeOptions> = { lexicon: mustBeLexicon, now: mustBeDay };

/** A resume and its misspellings. */
export interface ResumeAndMisspellings {
  readonly resume: Resume;
  readonly misspellings: MentionsAndMisspellings["misspellings"];
}

/**
 * The same as `parseResume` for a document in plain form. Also returns the misspellings, which the spelling
 * check would otherwise have to find again.
 */
export function parseWithMisspellings(
  document: Document,
  options: ParseResumeOptions = {},
): ResumeAndMisspellings {
  const labels = findLabels(document.text);
  if (labels.length === 0) return parse(document, labels, options);
  const { resume, misspellings } = parse(withStandIns(document, labels), labels, options);
  const { document: _, ...facts } = resume;
  return { resume: { document, ...withLabels(facts, document.text, labels) }, misspellings };
}

function parse(
  document: Document,
  labels: readonly Label[],
  options: ParseResumeOptions,
): ResumeAndMisspellings {
  const lexicon = options.lexicon ?? builtinLexicon();
  const now = options.now ?? today();
  const read = readFacts(document, labels);
  const facts = { ...read, positions: withoutSkillLocations(read.positions, lexicon) };
  // References describe other people.
  const referees = facts.sections.filter(({ kind }) => kind === "references");
  const { denied, planned, left, near, talked } = stancesOf(document);
  const found = findMentions(document, lexicon, findProperNames(document, facts, labels));
  const others = [...denied, ...referees, ...findWrittenWorks(document, facts.sections)];
  const mentions = outside(found.mentions, others);
  const writtenIn = languageOf(document.text, facts.contact.name?.text);
  const isEnglish = writtenIn === undefined || writtenIn === "english";
  const named = { mentions, talked, isEnglish };
  const { positions, unused } = readTrades(facts.positions, document, named, lexicon);
  const meant = ownTitles(document.text, mentions, positions);
  const shown = withDescribedSkills(
    meant,
    document,
    { positions, projects: facts.projects },
    lexicon,
  );
  const places: SkillPlaces = {
    document,
    ...facts,
    positions,
    plans: planned,
    unused: mergeSpans([...left, ...near, ...unused]),
  };
  const open = inWork(outside(found.open, others), positions);
  const resume: Resume = {
    document,
    ...facts,
    plans: planned,
    certifications: splitCertifications(
      document,
      [...facts.certifications, ...studiedCertificates(document, facts.sections, mentions)].sort(
        (a, b) => a.from - b.from,
      ),
      mentions,
    ),
    claims: readClaims(document, mentions, planned),
    ...(writtenIn !== undefined && { writtenIn }),
    degrees: facts.degrees.map((degree) => withState(degree, now)),
    positions,
    totalMonths: monthsOf(positions, now),
    softwareMonths: monthsOf(
      positions.filter(({ otherTrade }) => otherTrade !== true),
      now,
    ),
    skills: readSkillUses(outside(shown, denied), places, lexicon, now),
    ...(open.length > 0 && {
      doubtful: readSkillUses(open, places, lexicon, now).filter(isNamed),
    }),
    lexicon: lexicon.hash,
  };
  return { resume, misspellings: found.misspellings };
}

/** The mentions in positions that may be in software, outside the names in their heads. */
function inWork(mentions: readonly Mention[], positions: readonly Position[]): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const work = positions.filter(({ otherTrade }) => otherTrade !== true);
  const parts = coverOf(work);
  const names = coverOf(
    work
      .flatMap(({ title, employer, location }) => [title ?? [], employer ?? [], location ?? []])
      .flat(),
  );
  return mentions.filter((one) => parts.holds(one.from) && !names.meets(one));
}

const isNamed = ({ impliedBy }: SkillUse): boolean => impliedBy === undefined;

/**
 * The mentions without the titles of other people, and of positions in other trades: a graduate engineer for
 * pumps does not work in software.
 */
function ownTitles(
  text: string,
  mentions: readonly Mention[],
  positions: readonly Position[],
): readonly Mention[] {
  return mentions.filter((mention) => {
    if (mention.category !== "job-title") return true;
    const own = positions.find(({ title }) => title && encloses(title, mention));
    return own === undefined ? !isOfOthers(text, mention) : own.otherTrade !== true;
  });
}

/** Studies that ended this many years ago may still fit a posting for students. */
const recentYears = 3;

/** A year alone may be over or not, and counts as over. */
function withState(degree: Degree, now: string): Degree {
  const { end = "" } = degree;
  const continues = end === "present" || end > now.slice(0, end.length);
  if (continues) return { ...degree, isUnfinished: true };
  const isRecent = Number(end.slice(0, 4)) >= Number(now.slice(0, 4)) - recentYears;
  return isRecent ? { ...degree, isRecent } : degree;
}

/** Calendar months, each counted once. */
function monthsOf(positions: readonly Position[], now: string): number {
  return countMonths(positions.flatMap((position) => monthSpan(position, now) ?? []));
}

/** The mentions that begin in none of the spans. O(mentions × spans), of which a resume has a handful. */
function outside(mentions: readonly Mention[], spans: readonly Span[]): readonly Mention[] {
  if (spans.length === 0) return mentions;
  return mentions.filter(
    (mention) => !spans.some(({ from, to }) => from <= mention.from && mention.from < to),
  );
}
