import { analyzeMany } from "../../src/batch/analyze-many.ts";
import * as page from "../../src/browser/index.ts";
import { startReader } from "../../src/browser/reader.ts";
import * as skilltally from "../../src/index.ts";

const text = "Ann Example\nExperience\nJava developer, Acme\n2019 - 2021\n- Kafka and Spring";
export const posting =
  "Java developer\nRequirements\n- Java and Kafka, and three years of work with Spring and PostgreSQL in teams of people who like to write code";

const document = await skilltally.readDocument(text);
const resume = skilltally.parseResume(document, { now: "2026-01-01" });
const job = await skilltally.parseJob(posting);
const early = await skilltally.profileKeywords([posting], { period: { from: "2020", to: "2021" } });
const late = await skilltally.profileKeywords([posting], { period: { from: "2023", to: "2024" } });
const analysis = await skilltally.analyzeResume(text, posting, { now: "2026-01-01" });
const lexicon = skilltally.builtinLexicon();
/** A small lexicon, because one is made on each call. */
const small = await skilltally.parseLexicon("[]");

/** A call of the package: its arguments, the options that it has, and a function that makes it. */
export interface Call {
  readonly args: readonly unknown[];
  /** Absent for a call without options. */
  readonly options?: readonly string[];
  readonly make: (args: readonly unknown[], options?: unknown) => unknown;
}

const reading = [
  "format",
  "password",
  "limits",
  "signal",
  "isolation",
  "timeoutMs",
  "maxMemoryMb",
  "lexicon",
];
const analyzing = [...reading, "now", "field", "weights", "checks"];
const scoring = ["weights", "lexicon", "shares"];
const inPage = analyzing.filter((name) => !["isolation", "maxMemoryMb", "lexicon"].includes(name));

// These tests are about untyped callers.
type Loose = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

function callOf(
  module: object,
  name: string,
  args: readonly unknown[],
  options?: readonly string[],
): Call {
  const call = (module as Loose)[name];
  if (call === undefined) throw new Error(`There is no ${name}`);
  return {
    args,
    ...(options !== undefined && { options }),
    make: (given, chosen) => call(...given, ...(chosen === undefined ? [] : [chosen])),
  };
}

/**
 * A worker that runs in this thread. It receives copies of what it is sent and handles them like a page's
 * worker.
 */
class Here extends EventTarget {
  terminate(): void {
    // Nothing runs.
  }
  postMessage(message: { readonly name: string; readonly args: readonly unknown[] }): void {
    const { name, args } = structuredClone(message);
    void this.answer(name, args);
  }
  private async answer(name: string, args: readonly unknown[]): Promise<void> {
    const call = (skilltally as object as Loose)[name];
    const outcome = await Promise.resolve()
      .then(() => call?.(...args))
      .then((value) => ({ value }))
      .catch((error) =>
        error instanceof skilltally.AnalyzeError
          ? { code: error.code, details: error.details }
          : { error: { message: error.message, stack: error.stack } },
      );
    const data = { outcome, isSpent: false };
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const reader = startReader({ startWorker: () => new Here() as unknown as Worker });

async function failure(results: AsyncIterable<{ readonly error?: Error | undefined }>) {
  for await (const { error } of results) if (error !== undefined) throw error;
}

/** Every call of every entry point, except the matchers. */
export const calls: Readonly<Record<string, Call>> = {
  readDocument: callOf(skilltally, "readDocument", [text], reading),
  analyzeResume: callOf(skilltally, "analyzeResume", [text, posting], analyzing),
  findSkills: callOf(skilltally, "findSkills", [text], ["lexicon"]),
  explainSkills: callOf(skilltally, "explainSkills", [text], ["lexicon"]),
  parseResume: callOf(skilltally, "parseResume", [document], ["lexicon", "now"]),
  parseJob: callOf(skilltally, "parseJob", [posting], [...reading, "title"]),
  scoreMatch: callOf(skilltally, "scoreMatch", [resume, job], scoring),
  rankResumes: callOf(skilltally, "rankResumes", [[resume], job], scoring),
  profileKeywords: callOf(
    skilltally,
    "profileKeywords",
    [[posting]],
    [
      ...["lexicon", "now", "signal", "isolation", "timeoutMs", "maxMemoryMb"],
      ...["kind", "groupBy", "skipCopies", "pairs", "period", "name", "source"],
    ],
  ),
  mergeProfiles: callOf(skilltally, "mergeProfiles", [early, early]),
  compareProfiles: callOf(skilltally, "compareProfiles", [early, early], ["lexicon"]),
  comparePeriods: callOf(skilltally, "comparePeriods", [early, late], ["lexicon"]),
  builtinProfile: callOf(skilltally, "builtinProfile", ["java", lexicon], ["resumes"]),
  redactResume: callOf(skilltally, "redactResume", [resume]),
  renderReport: callOf(skilltally, "renderReport", [analysis, "text"], ["width", "color", "file"]),
  parseLexicon: callOf(
    skilltally,
    "parseLexicon",
    ["[]", small],
    ["isolation", "timeoutMs", "maxMemoryMb", "signal"],
  ),
  analyzeMany: {
    args: [[{ name: "a", source: text }], posting],
    options: [...analyzing, "threads"],
    // By default it starts a process for each call.
    make: ([sources, target], options = { isolation: "none" }) =>
      failure(analyzeMany(sources as never, target as never, options as never)),
  },
  "analyzeText in a page": callOf(
    page,
    "analyzeText",
    [text, posting],
    ["format", "limits", "field", "lexicon", "now", "weights", "checks"],
  ),
  "readText in a page": callOf(page, "readText", [text], ["format", "limits"]),
  "parseJob in a page": callOf(page, "parseJob", [posting], ["lexicon", "title"]),
  "a reader's analyzeResume": callOf(reader, "analyzeResume", [text, posting], inPage),
  "a reader's readDocument": callOf(reader, "readDocument", [text], ["format", "timeoutMs"]),
  "a reader's parseJob": callOf(reader, "parseJob", [posting], ["title", "signal"]),
  "a reader's rankResumes": callOf(reader, "rankResumes", [[resume], job], ["weights"]),
  "a reader's renderReport": callOf(
    reader,
    "renderReport",
    [analysis, "text"],
    ["width", "color", "file"],
  ),
};
