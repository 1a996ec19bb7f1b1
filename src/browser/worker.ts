/**
 * Entry point of a page's worker: import it, and nothing else, in the worker's script. It performs the calls
 * that a `Reader` sends.
 * @module
 */
import { analyzeHere, parseJobHere, readHere } from "../analyze/here.ts";
import { checkOptions } from "../analyze/options.ts";
import { AnalyzeError, asError, type ErrorCode, type ErrorDetails } from "../errors.ts";
import type { CallOutcome, Calls, Question, WorkerAnswer } from "./calls.ts";
import { rehearse } from "./rehearsal.ts";

const calls: Calls = {
  analyzeResume: (resume, job, options = {}) => analyzeHere(resume, job, checkOptions(options)),
  readDocument: (source, options = {}) => readHere(source, options),
  parseJob: (source, options = {}) => parseJobHere(source, options),
  async rankResumes(resumes, job, options) {
    const { rankResumes } = await import("../score/rank.ts");
    return rankResumes(resumes, job, options);
  },
  async renderReport(analysis, format, options) {
    const { renderReport } = await import("../report/render.ts");
    return renderReport(analysis, format, options);
  },
};

/**
 * Loads what most calls need, and tries it out, while the page waits for a document. If something cannot be
 * loaded, the call that needs it reports the error.
 */
async function prepare(): Promise<void> {
  const { loadPdfParse } = await import("../document/pdf/engine/load-pdf-parse.ts");
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

/** Whether a call has arrived. It does not wait for the rehearsal. */
let isAsked = false;

/** Whether something left over from an earlier document has failed, with no call to report it to. */
let isSpent = false;

for (const name of ["error", "unhandledrejection"]) {
  addEventListener(name, (event) => {
    isSpent = true;
    // The error belongs to no running call.
    event.preventDefault();
  });
}

// Node has no FontFace. If the worker had one, pdf.js would needlessly parse every font of a document.
Reflect.set(globalThis, "FontFace", class {});

prepare().catch(() => undefined);

addEventListener("message", async ({ data }: MessageEvent<unknown>) => {
  if (!isQuestion(data)) return;
  isAsked = true;
  postMessage(await answer(data));
});

/**
 * Recognizes messages of the page. pdf.js listens to the same messages, but each side ignores those of the
 * other.
 */
function isQuestion(data: unknown): data is Question {
  if (typeof data !== "object" || data === null) return false;
  return "args" in data && "name" in data && Object.hasOwn(calls, String(data.name));
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
    const { message, stack = message } = asError(error);
    return { error: { message, stack } };
  }
}
