import type { Message, Purpose, Task } from "./answer.ts";

/** A thread or a process of a pool that does one task at a time. */
export interface Runner {
  /** Throws if the task cannot be sent; the runner has not started it then. */
  send(task: Task): void;
  /** Keeps the host alive. Used while the runner works; a waiting runner must not do so. */
  ref(): void;
  unref(): void;
  /** Ends the runner at once, whatever it is doing. */
  end(): void;
}

/** What a new runner is started for. */
export interface Start {
  readonly purpose: Purpose | undefined;
  /** Megabytes by which a task may make it grow. */
  readonly maxMemoryMb: number;
}

/**
 * Why a runner could not be started, or why it ended. It is turned into an AnalyzeError only where the call
 * is made, because the command starts its runners before it loads that class.
 */
export class RunnerError extends Error {
  override readonly name = "RunnerError";
  readonly why: RunnerEnd;

  constructor(why: RunnerEnd, options?: ErrorOptions) {
    super(why.kind, options);
    this.why = why;
  }
}

export type RunnerEnd =
  | { readonly kind: "memory" }
  | { readonly kind: "crash"; readonly signal?: string; readonly exitCode?: number }
  /** The task contains something that cannot be sent, such as functions or endlessly nested values. */
  | { readonly kind: "unsendable" }
  /** What is wrong with `options.isolation` in this environment. */
  | { readonly kind: "start"; readonly problem: string };

/** Upper bound of the heap that a runner uses before its first task, in megabytes. */
export const heapAtStartMb = 128;

/** Receives the events of a runner. */
export interface Listener {
  answered(message: Message): void;
  /** The runner is gone, on its own or because it was ended. May be called more than once. */
  ended(error: unknown): void;
}
