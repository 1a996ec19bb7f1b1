/**
 * What runs in a worker of a page: import it, and nothing else, in the worker's script. It does the calls that a `Reader` sends.
 * @module
 */
import { analyzeHere, parseJobHere, readHere } from "../analyze/here.ts";
import { checkOptions, checkTitle } from "../analyze/options.ts";
import { AnalyzeError, type ErrorCode, type ErrorDetails } from "../errors.ts";
import type { CallOutcome, Calls, Question, WorkerAnswer } from "./calls.ts";
import { rehearse } from "./rehearsal.ts";

const calls: Calls = {
  analyzeResume: (resume, job, options = {}) => analyzeHere(resume, job, checkOptions(options)),
  readDocument: (source, options = {}) => readHere(source, options),
  async parseJob(source, options = {}) {
    checkTitle(options.title);
    return parseJobHere(source, options);
  },
  async rankResumes(resumes, job, options) {
    const { rankResumes } = await import("../score/rank.ts");
    return rankResumes(resumes, job, options);
  },
  async renderReport(analysis, format, options) {
    const { renderReport } = await import("../report/render.ts");
    return renderReport(analysis, format, options);
  },
};

/** Loads what most calls need, and tries it out, while the page waits for a document. What cannot be loaded is said by the call that needs it. */
async function prepare(): Promise<void> {
  const { loadPdfParse } = await import("../document/pdf/load-pdf-parse.ts");
  await Promise.all([
    loadPdfParse(),
    import("../analyze/analyze-document.ts"),
    import("../document/read.ts"),
    import("../job/parse.ts"),
    import("../keywords/tagger.ts"),
    import("../text/english.ts"),
    import("../report/render.ts"),
  ]);
  if (!isAsked) await rehearse(() => isAsked);
}

/** Whether a call has come, which does not wait for what may be needed. */
let isAsked = false;

/** Whether something of a document that was read here has failed with nobody to hear it. */
let isSpent = false;

for (const name of ["error", "unhandledrejection"]) {
  addEventListener(name, (event) => {
    isSpent = true;
    // It belongs to no call that runs.
    event.preventDefault();
  });
}

// Node has none. With that of a worker pdf.js would have every font of a document taken apart, to no use.
Reflect.set(globalThis, "FontFace", class {});

prepare().catch(() => undefined);

addEventListener("message", async ({ data }: MessageEvent<unknown>) => {
  if (!isQuestion(data)) return;
  isAsked = true;
  postMessage(await answer(data));
});

/** pdf.js listens as well, and gets no message that is not for it; nor is one of its own for us. */
function isQuestion(data: unknown): data is Question {
  return typeof data === "object" && data !== null && "args" in data;
}

async function answer({ name, args }: Question): Promise<WorkerAnswer> {
  const outcome = await outcomeOf(name, args);
  return { outcome, isSpent };
}

async function outcomeOf(name: keyof Calls, args: readonly unknown[]): Promise<CallOutcome> {
  try {
    // The arguments were typed where the call was made.
    const call = calls[name] as (...args: readonly unknown[]) => Promise<unknown>;
    return { value: await call(...args) };
  } catch (error) {
    if (error instanceof AnalyzeError) {
      const { code, details } = error;
      return { code, details: details as ErrorDetails<ErrorCode> };
    }
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return { error: { message, stack } };
  }
}
