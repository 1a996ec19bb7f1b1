import type { Document, Span } from "../document/document.ts";
import { factOf } from "../document/spans.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import type { Edited } from "../text/edits.ts";
import { levelOrder, type Reading, type Total } from "./ask.ts";
import type { Sentence } from "./blocks/blocks.ts";
import { withCefr } from "./cefr.ts";
import { findConditions } from "./conditions.ts";
import type { Job, Requirement } from "./job.ts";
import { findKeywords } from "./keywords.ts";
import { joinToChoices } from "./keywords-in-choices.ts";
import { type OpenedPosting, openPosting, plainPosting, withTitle } from "./open-posting.ts";
import { byLevel, mergeAsks, negatedRequirements } from "./requirements.ts";
import { isAbout, readingOf, rolesAsked } from "./roles.ts";
import { type AskedDegree, findAskedDegree } from "./sentences/degree.ts";
import { readAsks } from "./sentences/read-asks.ts";
import { levelIn } from "./title/level.ts";
import type { OfferedRole } from "./title/offered-roles.ts";
import type { Title } from "./title/title.ts";
import { findUnread } from "./unread.ts";

export interface JobOptions {
  /** Default: the built-in lexicon. */
  readonly lexicon?: Lexicon | undefined;
  /** The title, if it is known from elsewhere; otherwise it is read from the text. */
  readonly title?: string | undefined;
}

/**
 * Reads what a posting asks for, including open-vocabulary terms; docs/reading.md in the repository has the
 * conventions. Any text gives a Job with whatever was found. Never throws. O(text). Finding the terms loads
 * compromise on first use.
 */
export async function parseJob(document: Document, options: JobOptions = {}): Promise<Job> {
  const lexicon = options.lexicon ?? builtinLexicon();
  const plain = plainPosting(document);
  const { posting, title } = withTitle(plain.document, options.title);
  // If the known title was put before the text, places cannot be mapped back to the given text.
  const restore: Edited["restore"] = posting === plain.document ? plain.restore : (facts) => facts;
  const read = readPosting(posting, lexicon, title);
  const job = withTerms(read, await findKeywords(read, lexicon));
  return restore(withUnread(job, read));
}

/** Like `parseJob`, but synchronous and without open-vocabulary terms. Never throws. O(text). */
export function readJob(document: Document, options: Pick<JobOptions, "lexicon"> = {}): Job {
  const plain = plainPosting(document);
  return plain.restore(readPosting(plain.document, options.lexicon ?? builtinLexicon()).job);
}

/**
 * Like `readJob`, and also returns what `findSkills` finds in the text, for callers that would otherwise
 * search again. `mentions` is absent where words are glued or emphasized: those were read apart or without
 * their marks, while `findSkills` reads them as they stand.
 */
export function readJobAndMentions(
  document: Document,
  lexicon: Lexicon,
): { readonly job: Job; readonly mentions?: readonly Mention[] } {
  const plain = plainPosting(document);
  const { job, mentions, isGlued, isPage } = readPosting(plain.document, lexicon);
  const isAsWritten = !isGlued && !isPage && plain.document === document;
  return isAsWritten ? { job, mentions } : { job: plain.restore(job) };
}

/** A posting read with the lexicon, and what is needed to find its open-vocabulary terms. */
export interface ReadPosting {
  readonly job: Job;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Whether some words are glued together ("reliable.Java"); they are read as separate words. */
  readonly isGlued: boolean;
  /** Whether the text holds the page around the posting, which is not read. */
  readonly isPage: boolean;
  /** The firm's names, folded. */
  readonly firm: ReadonlySet<string>;
  /** All places that ask for years of experience in the occupation. */
  readonly totals: readonly Span[];
  /** The jobs that the posting offers; empty if there is only one. */
  readonly offered: readonly OfferedRole[];
}

/** Reads a posting. `known` is the place of its title, if the caller knows it. Never throws. O(text). */
function readPosting(document: Document, lexicon: Lexicon, known?: Span): ReadPosting {
  const { posting, own, title, roles, named, isGlued } = openPosting(document, lexicon, known);
  const { text, folded, sentences, firm } = posting;
  const read = readAsks(posting);
  const degree = findAskedDegree(text, folded, sentences);
  const parts = { document, text, own, folded, mentions: named, lexicon, title, read, degree };
  const offered = rolesAsked(roles, read);
  const bare = { ...makeJob(parts), ...offeredJobs(offered, parts) };
  const isPage = text !== document.text;
  const { totals } = read;
  const found = { folded, sentences, mentions: named, isGlued, isPage, firm, totals, offered };
  return { ...found, job: withUnread(bare, found) };
}

interface Parts {
  readonly document: Document;
  /** The text without the page around the posting. */
  readonly text: string;
  readonly own: OpenedPosting["own"];
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly title: Title;
  readonly read: Reading;
  readonly degree: AskedDegree | undefined;
}

function makeJob(parts: Parts): Job {
  const { document, lexicon, read, degree } = parts;
  const { line: _, ...title } = parts.title;
  const asked = askedOf(parts);
  const skills = new Set(asked.requirements.flatMap((one) => one.skills));
  const negated = read.negated.filter((mention) => !skills.has(mention.skill));
  return {
    document,
    ...title,
    ...asked,
    negated: negatedRequirements(negated, lexicon),
    unread: [],
    conditions: findConditions(parts.own.text, parts.own.folded),
    ...(degree === undefined ? {} : { degree: degree.degree }),
    lexicon: lexicon.hash,
  };
}

/** What is asked for under one title. */
function askedOf(
  parts: Omit<Parts, "document" | "text" | "own">,
): Pick<Job, "requirements" | "minMonths"> {
  const { folded, mentions, lexicon, title, read, degree } = parts;
  const refused = new Set(read.negated.map((mention) => mention.skill));
  // A mere mention does not outweigh "Java is not required", but asking for the skill elsewhere does.
  const isRefused = ({ skills, level }: Requirement): boolean =>
    level === "mentioned" && skills.every((id) => refused.has(id));
  const skills = mergeAsks(read.asks, mentions, lexicon)
    .filter((one) => !isRefused(one))
    .map((one) => withCefr(one, mentions, folded));
  const total = totalOf(read.totals);
  const others = [titleRequirement(title), experience(total), degreeRequirement(degree)];
  return {
    requirements: [...skills, ...others.filter((one) => one !== undefined)].sort(byLevel),
    ...(total === undefined ? {} : { minMonths: total.months }),
  };
}

/** The offered jobs, each with what is not said about another one alone. O(roles × asks). */
function offeredJobs(offered: readonly OfferedRole[], parts: Parts): Pick<Job, "roles"> {
  if (offered.length === 0) return {};
  const { text, folded, mentions, read } = parts;
  const levels = offered.map(({ title }) => levelIn(folded.slice(title.from, title.to)));
  const isLeveled = levels.some((level) => level !== undefined);
  const roles = offered.map((role, i) => {
    const level = isLeveled ? levels[i] : parts.title.level;
    const title = { title: factOf(text, role.title), ...(level === undefined ? {} : { level }) };
    const near = mentions.filter((one) => isAbout(role, offered, [one]));
    return {
      ...title,
      ...askedOf({ ...parts, mentions: near, title, read: readingOf(role, offered, read) }),
    };
  });
  return { roles };
}

/** A job with its open-vocabulary terms, which are also asked for in the roles that they are about. */
function withTerms({ folded, job, offered }: ReadPosting, keywords: readonly Requirement[]): Job {
  const join = (own: readonly Requirement[], terms: readonly Requirement[]) =>
    [...joinToChoices(folded, own, terms)].sort(byLevel);
  const roles = job.roles?.map((role, i) => {
    const own = offered[i];
    const terms = keywords.filter(({ spans }) => own === undefined || isAbout(own, offered, spans));
    return { ...role, requirements: join(role.requirements, terms) };
  });
  const requirements = join(job.requirements, keywords);
  return { ...job, requirements, ...(roles === undefined ? {} : { roles }) };
}

function withUnread(job: Job, read: Pick<ReadPosting, "folded" | "sentences" | "totals">): Job {
  return { ...job, unread: findUnread(read, job) };
}

interface AskedTotal {
  readonly months: number;
  readonly level: Requirement["level"];
  readonly spans: readonly Span[];
}

/**
 * The years of the occupation: the highest number at the strongest level, since whoever meets it meets the
 * others. If all numbers belong to degrees, they are alternatives ("4 years with a master's. 2 years with a
 * PhD."), and if all follow roles, each holds for its role alone; in both cases the lowest number suffices.
 */
function totalOf(totals: readonly Total[]): AskedTotal | undefined {
  const level = levelOrder.find((one) => totals.some((total) => total.level === one));
  if (level === undefined) return undefined;
  const counted = totals.filter((total) => total.level === level);
  const isEither =
    counted.every((total) => total.isOfDegree) || counted.every((total) => total.isOfRole);
  const months = counted
    .map((total) => total.months)
    .reduce((found, one) => (isEither ? Math.min(found, one) : Math.max(found, one)));
  return { months, level, spans: counted.map(({ from, to }) => ({ from, to })) };
}

function titleRequirement({ title }: Title): Requirement | undefined {
  if (title === undefined) return undefined;
  const { from, to, text } = title;
  return {
    kind: "title",
    skills: [],
    name: text,
    level: "mentioned",
    frequency: 1,
    spans: [{ from, to }],
  };
}

function experience(total: AskedTotal | undefined): Requirement | undefined {
  if (total === undefined || total.months === 0) return undefined;
  const { months, level, spans } = total;
  const years = Math.round(months / 1.2) / 10;
  const name = `${years}+ ${years === 1 ? "year" : "years"} of experience`;
  return {
    kind: "experience",
    skills: [],
    name,
    level,
    minMonths: months,
    frequency: spans.length,
    spans,
  };
}

const degreeNames: Readonly<Record<string, string>> = {
  diploma: "Diploma",
  associate: "Associate degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  phd: "PhD",
};

function degreeRequirement(asked: AskedDegree | undefined): Requirement | undefined {
  if (asked === undefined) return undefined;
  const { level, spans, degree } = asked;
  const name = degreeNames[degree.level ?? ""] ?? "Degree";
  return { kind: "degree", skills: [], name, level, frequency: spans.length, spans };
}
