import type { Document, Span } from "../document/document.ts";
import { textDocument } from "../document/plain.ts";
import { explainSkills } from "../skills/find.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { findParaphrases } from "../skills/paraphrases.ts";
import type { Edited } from "../text/edits.ts";
import { plainForm } from "../text/plain-form.ts";
import { foldCase } from "../words/fold.ts";
import { levelOrder, type Reading, type Total } from "./ask.ts";
import { readSentences, type Sentence } from "./blocks/blocks.ts";
import { closeSeams, findSeams, openSeams } from "./blocks/seams.ts";
import { withCefr } from "./cefr.ts";
import { findConditions } from "./conditions.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { findFirm, isFirmName, outsideFirmNames } from "./firm.ts";
import type { Job, Requirement } from "./job.ts";
import { withKeywords } from "./keywords.ts";
import { byLevel, mergeAsks, negatedRequirements } from "./requirements.ts";
import { type AskedDegree, findAskedDegree } from "./sentences/degree.ts";
import { readThrough } from "./sentences/read-through.ts";
import { withoutSourceMarks } from "./source-marks.ts";
import { partRoles } from "./title/role-lists.ts";
import { findTitle, type Title, titleAt } from "./title/title.ts";
import { findUnread } from "./unread.ts";
import { findWideWords } from "./wide-words.ts";
import { withoutWraps } from "./wraps.ts";

export interface JobOptions {
  /** Default: the builtin one. */
  readonly lexicon?: Lexicon | undefined;
  /** Whether terms outside the lexicon are looked for too; true when absent. */
  readonly keywords?: boolean | undefined;
  /** The title, where it is known apart from the text; read from the text when absent. */
  readonly title?: string | undefined;
}

/**
 * What a posting asks for, by the conventions of docs/reading.md, open-vocabulary terms included.
 * Any text gives a Job with what is there. Never throws. O(text); the terms load compromise on first use.
 */
export async function parseJob(document: Document, options: JobOptions = {}): Promise<Job> {
  const lexicon = options.lexicon ?? builtinLexicon();
  const plain = plainPosting(document);
  const { posting, title } = withTitle(plain.document, options.title);
  // A posting that a known title was put before is another text than the one that was given.
  const restore: Edited["restore"] = posting === plain.document ? plain.restore : (facts) => facts;
  const read = readPosting(posting, lexicon, title);
  if (options.keywords === false) return restore(read.job);
  const requirements = [...(await withKeywords(read, lexicon))].sort(byLevel);
  return restore(withUnread({ ...read.job, requirements }, read));
}

/** The same as `parseJob` without open-vocabulary terms, at once. Never throws. O(text). */
export function readJob(document: Document, options: Pick<JobOptions, "lexicon"> = {}): Job {
  const plain = plainPosting(document);
  return plain.restore(readPosting(plain.document, options.lexicon ?? builtinLexicon()).job);
}

/**
 * The same as `readJob`, with what `findSkills` finds in the text, for those who would look for it again. Absent where words are glued or emphasized by marks:
 * those were read apart or without the marks, and `findSkills` reads them as they stand.
 */
export function readJobAndMentions(
  document: Document,
  lexicon: Lexicon,
): { readonly job: Job; readonly mentions?: readonly Mention[] } {
  const plain = plainPosting(document);
  const { job, mentions, isGlued } = readPosting(plain.document, lexicon);
  const isAsWritten = !isGlued && plain.document === document;
  return isAsWritten ? { job, mentions } : { job: plain.restore(job) };
}

/** A posting read by the lexicon, and what its open-vocabulary terms are looked for in. */
export interface ReadPosting {
  readonly job: Job;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Whether words are glued ("reliable.Java"), which are read apart. */
  readonly isGlued: boolean;
  /** The firm's names, folded. */
  readonly firm: ReadonlySet<string>;
  /** The years of the occupation, all that are asked for. */
  readonly totals: readonly Span[];
}

/** The posting in plain characters, without what a browser would not show, without the line breaks of a mail program and without marks of emphasis. */
function plainPosting(given: Document): Pick<Edited, "document" | "restore"> {
  let document = given;
  let restore: Edited["restore"] = (facts) => facts;
  for (const edit of [plainForm, withoutSourceMarks, withoutWraps, withoutEmphasis]) {
    const edited = edit(document);
    const before = restore;
    restore = (facts) => before(edited.restore(facts));
    document = edited.document;
  }
  return { document, restore };
}

/** No title is longer. */
const maxTitleLength = 200;

/** The posting with a title that is known: where it stands in the text, else on a line of its own before it. */
function withTitle(
  document: Document,
  known = "",
): { readonly posting: Document; readonly title?: Span } {
  const title = known.replace(/\s+/g, " ").trim().slice(0, maxTitleLength);
  if (title === "") return { posting: document };
  const from = foldCase(document.text).indexOf(foldCase(title));
  if (from >= 0) return { posting: document, title: { from, to: from + title.length } };
  const posting = textDocument(`${title}\n\n${document.text}`);
  return { posting, title: { from: 0, to: title.length } };
}

function readPosting(document: Document, lexicon: Lexicon, known?: Span): ReadPosting {
  const { text } = document;
  const seams = findSeams(text).filter((at) => !isWithinName(text, at, lexicon));
  const { kept, refused } = explainSkills(openSeams(text, seams), { lexicon });
  const mentions = closeSeams(kept, seams);
  const wide = findWideWords(text, closeSeams(refused, seams), mentions, lexicon);
  return readMentions(document, { mentions, wide, seams }, lexicon, known);
}

/** No name of a skill within which a capital could be a seam is longer. */
const maxNameLength = 30;

/** Whether a seam only parts the name of a skill: "GoogleTest", "CodeDeploy". O(1). */
function isWithinName(text: string, at: number, lexicon: Lexicon): boolean {
  const before = /\w*$/.exec(text.slice(Math.max(0, at - maxNameLength), at))?.[0] ?? "";
  const behind = /^\w*/.exec(text.slice(at, at + maxNameLength))?.[0] ?? "";
  const name = before + behind;
  // What is glued rarely looks like a name of two words.
  if (!/^[A-Z][a-z]+[A-Z][a-z]+$/.test(name)) return false;
  return explainSkills(name, { lexicon }).kept.some(
    ({ from, to }) => from === 0 && to === name.length,
  );
}

/** What was found in a posting's text before it is read. */
export interface FoundMentions {
  /** Ascending. */
  readonly mentions: readonly Mention[];
  /** Wide words that the finder refused for want of a sign that they are asked for: here a list of musts is one. */
  readonly wide: readonly Mention[];
  /** Where words are glued, as `findSeams` gives them. */
  readonly seams: readonly number[];
}

/** The job of a posting in which `mentions` were found; `known` is where its title stands. Never throws. O(text). */
export function readMentions(
  document: Document,
  { mentions, wide, seams }: FoundMentions,
  lexicon: Lexicon,
  known?: Span,
): ReadPosting {
  const { text } = document;
  const folded = foldCase(text);
  const firm = findFirm(text, folded);
  const source = { text, folded, seams, mentions, firm: firm.names };
  const sentences = partRoles(folded, readSentences(source));
  const title =
    known === undefined ? findTitle(text, folded, firm.names) : titleAt(text, folded, known);
  const ownSkills = new Set(
    mentions.filter((m) => isFirmName(folded, m, firm.names)).map((mention) => mention.skill),
  );
  const named = [...mentions, ...wide].sort(byPlace);
  const others = findParaphrases(text, folded, named, lexicon);
  const all = [...outsideFirmNames(source, [...named, ...others], firm.names)].sort(byPlace);
  const posting = {
    text,
    folded,
    sentences,
    mentions: all,
    wide: new Set([...wide, ...others]),
    lexicon,
    ownSkills,
  };
  const read = readThrough({ ...posting, title: title.line, header: firm.header });
  const degree = findAskedDegree(text, folded, sentences);
  const bare = makeJob({ document, folded, mentions, lexicon, title, read, degree });
  const isGlued = seams.length > 0;
  const found = { folded, sentences, mentions, isGlued, firm: firm.names, totals: read.totals };
  return { ...found, job: withUnread(bare, found) };
}

function byPlace(a: Span, b: Span): number {
  return a.from - b.from;
}

interface Parts {
  readonly document: Document;
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly title: Title;
  readonly read: Reading;
  readonly degree: AskedDegree | undefined;
}

function makeJob(parts: Parts): Job {
  const { document, folded, mentions, lexicon, read, degree } = parts;
  const { line: _, ...title } = parts.title;
  const refused = new Set(read.negated.map((mention) => mention.skill));
  // A mere mention does not outweigh "Java is not required"; asking for it elsewhere does.
  const isRefused = ({ skills, level }: Requirement): boolean =>
    level === "mentioned" && skills.every((id) => refused.has(id));
  const skills = mergeAsks(read.asks, mentions, lexicon)
    .filter((one) => !isRefused(one))
    .map((one) => withCefr(one, mentions, folded));
  const asked = new Set(skills.flatMap((one) => one.skills));
  const negated = read.negated.filter((mention) => !asked.has(mention.skill));
  const total = totalOf(read.totals);
  const others = [titleRequirement(title), experience(total), degreeRequirement(degree)];
  return {
    document,
    ...title,
    requirements: [...skills, ...others.filter((one) => one !== undefined)].sort(byLevel),
    negated: negatedRequirements(negated, lexicon),
    unread: [],
    conditions: findConditions(document.text, folded),
    ...(total === undefined ? {} : { minMonths: total.months }),
    ...(degree === undefined ? {} : { degree: degree.degree }),
  };
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
 * The years of the occupation: of the strongest level, the highest number, since one who meets it meets the others; numbers that
 * stand with degrees are ways to qualify ("4 years with a master's. 2 years with a PhD."), and those behind roles are of each role alone: of these the
 * lowest suffices.
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
