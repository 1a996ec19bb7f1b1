import { parentPort, workerData } from "node:worker_threads";
import type { AnalyzeOptions } from "../analyze/options.ts";
import type { TaskName } from "../analyze/task.ts";
import { AnalyzeError, type ErrorCode, type ErrorDetails } from "../errors.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { leaveOutCanvas } from "./leave-out-canvas.ts";
import { putBackRepeats, repeatable } from "./repeats.ts";

/** What a worker is asked to do. */
export interface Task {
  readonly name: TaskName;
  /** The lexicon, undefined for the built-in one, and the sources of the call; on the way without repeats. */
  readonly things: readonly unknown[];
  /** Without the lexicon and what cannot be sent to a thread. */
  readonly options: AnalyzeOptions & { readonly now: string };
}

/** What it answers: errors travel as their code and details, since a class does not survive the way. */
export type Answer =
  | { readonly value: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails<ErrorCode> };

/** What it sends: an answer, or what it threw and should not have, as the name and the stack of an error. */
export type Message =
  | { readonly answer: Answer }
  | { readonly error: { readonly message: string; readonly stack: string } };

type Call = (sources: readonly never[], options: Task["options"]) => unknown;

/** Each call's code is loaded when it is first asked for: a posting's thread never needs a PDF reader's. */
const calls: Readonly<Record<TaskName, () => Promise<Call>>> = {
  analyzeResume: async () => {
    const { analyzeHere } = await import("../analyze/analyze-resume.ts");
    return ([resume, job], options) => analyzeHere(resume as never, job, options);
  },
  readDocument: async () => {
    const { readHere } = await import("../analyze/read-document.ts");
    return ([source], options) => readHere(source as never, options);
  },
  readJob: async () => {
    const { readJobHere } = await import("../analyze/parse-job.ts");
    return ([source], options) => readJobHere(source as never, options);
  },
  parseJob: async () => {
    const { parseJobHere } = await import("../analyze/parse-job.ts");
    return ([source], options) => parseJobHere(source as never, options);
  },
  profileKeywords: async () => {
    const { profileHere } = await import("../analyze/profile-keywords.ts");
    return ([documents], options) => profileHere(documents as never, options);
  },
};

/** What a thread is going to be used for, known before there is a task. */
export type Purpose = "document" | "pdf" | "resume" | "pdf-resume" | "posting";

/** Loads what a task of that purpose will need. */
const preparations: Readonly<Record<Purpose, () => Promise<unknown>>> = {
  document: () =>
    Promise.all([
      import("../analyze/read-document.ts"),
      import("../document/read.ts"),
      import("../text/english.ts"),
    ]),
  pdf: async () => {
    const { loadPdfParse } = await import("../document/pdf-engine.ts");
    await loadPdfParse();
    await Promise.all([import("../document/pdf.ts"), preparations.document()]);
  },
  resume: () =>
    Promise.all([
      preparations.document(),
      import("../analyze/analyze-resume.ts"),
      import("../analyze/analyze-document.ts"),
    ]),
  "pdf-resume": () => Promise.all([preparations.pdf(), preparations.resume()]),
  posting: () =>
    Promise.all([
      import("../keywords/tagger.ts"),
      import("../analyze/parse-job.ts"),
      import("../job/parse.ts"),
      import("../text/english.ts"),
    ]),
};

/** What the last task was about. */
let before: readonly unknown[] = [];

async function answer({ name, things, options }: Task): Promise<Message> {
  const all = putBackRepeats(things, before);
  before = repeatable(all);
  // The sources were typed by the public function that sent them.
  const [lexicon, ...sources] = all as readonly [Lexicon | undefined, ...never[]];
  try {
    const call = await calls[name]();
    const value = await call(sources, { ...options, ...(lexicon !== undefined && { lexicon }) });
    return { answer: { value } };
  } catch (error) {
    if (!(error instanceof AnalyzeError)) return { error: plain(error) };
    return {
      answer: { code: error.code, details: error.details as ErrorDetails<ErrorCode> },
    };
  }
}

leaveOutCanvas();
const purpose = workerData as Purpose | undefined;
// What cannot be loaded is said by the task that needs it.
if (purpose !== undefined) preparations[purpose]().catch(() => undefined);
parentPort?.on("message", async (task: Task) => send(await answer(task)));

function send(message: Message): void {
  try {
    parentPort?.postMessage(message);
  } catch (error) {
    // An answer that cannot be sent.
    parentPort?.postMessage({ error: plain(error) } satisfies Message);
  }
}

/** Not every error survives the way as what it is. */
function plain(error: unknown): { readonly message: string; readonly stack: string } {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { message, stack };
}
