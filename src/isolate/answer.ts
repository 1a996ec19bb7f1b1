import type { TaskName, TaskOptions } from "../analyze/task.ts";
import { performTask } from "../analyze/tasks.ts";
import { AnalyzeError, asError, type ErrorCode, type ErrorDetails } from "../errors.ts";
import { unsendable } from "../given/unsendable.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { repeatable, restoreRepeats } from "./repeats.ts";

/** What a runner (a thread or a process) is asked to do. */
export interface Task {
  readonly name: TaskName;
  /**
   * The lexicon (undefined for the built-in one), followed by the sources of the call. When sent, `null`
   * stands for anything that the runner already has (`omitRepeats`).
   */
  readonly things: readonly unknown[];
  /** Without the lexicon and anything that cannot be sent. */
  readonly options: TaskOptions;
}

/**
 * The answer to a task. An error is sent as its code and details, because its class would be lost on the way.
 */
export type TaskAnswer =
  | { readonly value: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails<ErrorCode> };

/** What a runner sends: an answer, or the message and stack of an unexpected error. */
export type Message = (
  | { readonly answer: TaskAnswer }
  | { readonly error: { readonly message: string; readonly stack: string } }
) & {
  /**
   * The runner must not be used again: something left over from an earlier document has failed in it, or it
   * has grown too large.
   */
  readonly isSpent?: boolean;
};

/** What a runner will be used for, as far as it is known before the first task. */
export const purposes = ["document", "pdf", "resume", "pdf-resume", "posting"] as const;

export type Purpose = (typeof purposes)[number];

/** Loads the code that tasks of each purpose need. */
const preparations: Readonly<Record<Purpose, () => Promise<unknown>>> = {
  document: () =>
    Promise.all([
      import("../analyze/here.ts"),
      import("../document/read.ts"),
      import("../text/english.ts"),
    ]),
  pdf: async () => {
    const { loadPdfParse } = await import("../document/pdf/engine/load-pdf-parse.ts");
    await loadPdfParse();
    await Promise.all([import("../document/pdf/read-pdf.ts"), preparations.document()]);
  },
  resume: () => Promise.all([preparations.document(), import("../analyze/analyze-document.ts")]),
  "pdf-resume": () => Promise.all([preparations.pdf(), preparations.resume()]),
  posting: () =>
    Promise.all([
      import("../keywords/tagger.ts"),
      import("../analyze/here.ts"),
      import("../job/parse.ts"),
      import("../text/english.ts"),
    ]),
};

/**
 * Loads code ahead of the first task. Errors are ignored here: the task that needs the code will report them.
 */
export function prepare(purpose: Purpose | undefined): void {
  if (purpose !== undefined) preparations[purpose]().catch(() => undefined);
}

/** What the last task was about. */
let before: readonly unknown[] = [];

/** Whether a promise or timer left behind by an earlier document has failed, with no task to report it to. */
let isSpent = false;

/**
 * Call this for every unhandled error: it belongs to no running task and must not disturb the current one.
 */
export function ignoreStrayError(): void {
  isSpent = true;
}

/** Performs the task and returns the message to send. */
export async function answer({ name, things, options }: Task): Promise<Message> {
  const all = restoreRepeats(things, before);
  before = repeatable(all);
  const [lexicon, ...sources] = all as readonly [Lexicon | undefined, ...unknown[]];
  const message = await call(name, sources, {
    ...options,
    ...(lexicon !== undefined && { lexicon }),
  });
  return isSpent ? { ...message, isSpent } : message;
}

async function call(
  name: TaskName,
  sources: readonly unknown[],
  options: TaskOptions,
): Promise<Message> {
  try {
    return { answer: { value: await performTask(name, sources, options) } };
  } catch (error) {
    if (!(error instanceof AnalyzeError)) return { error: plain(error) };
    return { answer: { code: error.code, details: error.details as ErrorDetails<ErrorCode> } };
  }
}

/**
 * What is sent instead of an answer that cannot be serialized, for example because the caller's data in it is
 * nested too deeply.
 */
export function unsendableAnswer(cause: unknown): Message {
  const { code, details } = unsendable(cause);
  return { answer: { code, details } };
}

/** Only message and stack, since not every error can be sent. */
function plain(error: unknown): { readonly message: string; readonly stack: string } {
  const { message, stack = message } = asError(error);
  return { message, stack };
}
