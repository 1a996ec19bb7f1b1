import type { TaskName, TaskOptions } from "../analyze/task.ts";
import { performTask } from "../analyze/tasks.ts";
import { AnalyzeError, asError, type ErrorCode, type ErrorDetails } from "../errors.ts";
import { unsendable } from "../given/unsendable.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { putBackRepeats, repeatable } from "./repeats.ts";

/** What a worker, a thread or a process, is asked to do. */
export interface Task {
  readonly name: TaskName;
  /** The lexicon, undefined for the built-in one, and the sources of the call; on the way without repeats. */
  readonly things: readonly unknown[];
  /** Without the lexicon and what cannot be sent. */
  readonly options: TaskOptions;
}

/** What it answers: errors travel as their code and details, since a class does not survive the way. */
export type TaskAnswer =
  | { readonly value: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails<ErrorCode> };

/** What it sends: an answer, or what it threw and should not have, as the name and the stack of an error. */
export type Message = (
  | { readonly answer: TaskAnswer }
  | { readonly error: { readonly message: string; readonly stack: string } }
) & {
  /** The worker must not be used again: something of a document that was read in it is still going wrong, or it has grown. */
  readonly isSpent?: boolean;
};

/** What a worker is going to be used for, known before there is a task. */
export const purposes = ["document", "pdf", "resume", "pdf-resume", "posting"] as const;

export type Purpose = (typeof purposes)[number];

/** Loads what a task of that purpose will need. */
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

/** Makes this thread or process ready for tasks. What cannot be loaded is said by the task that needs it. */
export function prepare(purpose: Purpose | undefined): void {
  if (purpose !== undefined) preparations[purpose]().catch(() => undefined);
}

/** What the last task was about. */
let before: readonly unknown[] = [];

/** Whether a promise or timer left behind by an earlier document has failed, with no task to report it to. */
let isSpent = false;

/** To be called for anything left unhandled: it belongs to no running task, and does not disturb the one that runs. */
export function spend(): void {
  isSpent = true;
}

/** Does what the task asks, and gives what to send. */
export async function answer({ name, things, options }: Task): Promise<Message> {
  const all = putBackRepeats(things, before);
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

/** What is sent in place of an answer that cannot be: it holds something of the caller's that could only just come, such as values nested deep. */
export function unsent(cause: unknown): Message {
  const { code, details } = unsendable(cause);
  return { answer: { code, details } };
}

/** Not every error survives being sent. */
function plain(error: unknown): { readonly message: string; readonly stack: string } {
  const { message, stack = message } = asError(error);
  return { message, stack };
}
