// The public calls as they run in this thread, without threads or processes, so that a page can load them
// too. Large modules are loaded when they are first needed.
import { throwIfAborted } from "../document/aborted.ts";
import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Recognizers } from "../document/recognizers.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Analysis } from "./analysis.ts";
import {
  type AnalyzeOptions,
  type ParseJobOptions,
  type ReadOptions,
  refuseTwoTargets,
} from "./options.ts";
import { isDocument } from "./source.ts";
import { readTarget } from "./target.ts";

/** `analyzeResume` in this thread. Resume and job may have been read before. */
export async function analyzeHere(
  source: Source | Document,
  target: Source | Document | Job | KeywordProfile | undefined,
  options: AnalyzeOptions & { readonly now: string },
): Promise<Analysis> {
  await checkCompared(target, options);
  const document = await documentFrom(source, options);
  throwIfAborted(options.signal);
  const job = await readTarget(target, options, readPostingHere);
  throwIfAborted(options.signal);
  if (job === undefined && options.field === undefined) {
    const { analyzeAlone } = await import("./analyze-alone.ts");
    return analyzeAlone(document, options);
  }
  const { analyzeDocument } = await import("./analyze-document.ts");
  const analysis = analyzeDocument(document, job, options);
  return job !== undefined && keptPostings.has(job) ? withOwnJob(analysis) : analysis;
}

/**
 * The analysis with copies of the job and of the match, whose parts belong to the job: what a caller does to
 * them changes no other result.
 */
function withOwnJob(analysis: Analysis): Analysis {
  const { job, match } = analysis;
  return { ...analysis, ...structuredClone({ ...(job && { job }), ...(match && { match }) }) };
}

/**
 * Checks the field and the weights, if given. The code for each is loaded on demand: the fields come with
 * counts of a quarter of a megabyte.
 *
 * @throws AnalyzeError `OPTION_INVALID` for an unknown field, one beside a job, or invalid weights.
 */
export async function checkCompared(
  job: unknown,
  { field, weights }: Pick<AnalyzeOptions, "field" | "weights">,
): Promise<void> {
  refuseTwoTargets(job, field);
  if (field !== undefined) (await import("./check-field.ts")).checkField(field);
  if (weights !== undefined)
    (await import("../score/demands/read-weights.ts")).readWeights(weights);
}

/** `readDocument` in this thread. */
export async function readHere(source: Source, options: ReadOptions): Promise<Document> {
  throwIfAborted(options.signal);
  const { format, limits, password, signal } = options;
  const { readSource } = await import("../document/read.ts");
  return readSource(source, {
    ...(format !== undefined && { format }),
    ...(limits !== undefined && { limits }),
    ...(password !== undefined && { password }),
    ...(signal !== undefined && { signal }),
    // A string has no layout that could be in doubt.
    ...(typeof source !== "string" && (await recognizersOf(options.lexicon))),
  });
}

/**
 * The functions by which a document's layout is judged. A word (in any case) is one that is English or occurs
 * in a name of the lexicon, which is the built-in one if absent. Headings and dates are those of resumes.
 */
export async function recognizersOf(lexicon?: Lexicon): Promise<Recognizers> {
  const [
    { builtinLexicon },
    { wordNumber },
    { isEnglishWord },
    { sectionKind },
    { findDates },
    { isDuration },
  ] = await Promise.all([
    import("../skills/lexicon/builtin.ts"),
    import("../text/vocabulary.ts"),
    import("../text/english.ts"),
    import("../words/section-headings.ts"),
    import("../text/dates.ts"),
    import("../resume/rows/durations.ts"),
  ]);
  const { vocabulary } = (lexicon ?? builtinLexicon()).index;
  return {
    isWord: (word) => {
      const lower = word.toLowerCase();
      return wordNumber(vocabulary, lower) > 0 || isEnglishWord(lower);
    },
    isHeading: (line) => sectionKind(line) !== undefined,
    isDate: (line) => {
      const dates = findDates(line);
      const dated = dates.reduce((sum, { from, to }) => sum + to - from, 0);
      // "Feb 2022 – Present (3 yrs 5 mos)"
      return (
        dated > 0.6 * line.length || (dated > 0 && isDuration(line.slice(dates.at(-1)?.to).trim()))
      );
    },
    findOneDate: (line) => {
      const [date, ...others] = findDates(line);
      return date?.to === line.length && others.length === 0 ? date.from : undefined;
    },
  };
}

/** The document itself, or what its bytes hold. */
export async function documentFrom(
  source: Source | Document,
  options: ReadOptions,
): Promise<Document> {
  return isDocument(source) ? source : readHere(source, options);
}

/** `parseJob` in this thread. */
export async function parseJobHere(
  source: Source | Document,
  options: ParseJobOptions,
): Promise<Job> {
  const { lexicon, title } = options;
  const document = await documentFrom(source, options);
  const { parseJob } = await import("../job/parse.ts");
  return parseJob(document, { lexicon, title });
}

/** Longer postings are not kept, so that a text that nobody needs again holds no memory. */
const longestKept = 50_000;

/** The posting that was read last. */
let last:
  | { readonly text: string; readonly lexicon: Lexicon | undefined; readonly job: Job }
  | undefined;

/** The postings that were kept, which no caller gets. */
const keptPostings = new WeakSet<object>();

/**
 * `parseJobHere` for callers that compare one resume after another with the same text. A posting takes about
 * half as long to read as a resume, so the last one is kept, and with it what scoring makes of it. Callers get
 * copies.
 */
async function readPostingHere(
  source: Source | Document,
  options: Omit<ReadOptions, "format" | "password">,
): Promise<Job> {
  const { lexicon, limits } = options;
  if (typeof source !== "string" || source.length > longestKept || limits !== undefined)
    return parseJobHere(source, options);
  if (last?.text === source && last.lexicon === lexicon) return last.job;
  const job = await parseJobHere(source, options);
  keptPostings.add(job);
  last = { text: source, lexicon, job };
  return job;
}
