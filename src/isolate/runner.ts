import type { Message, Purpose, Task } from "./answer.ts";

/** What a pool is made of: a thread or a process that does one task at a time. */
export interface Runner {
  /** Throws for what cannot be sent; the runner has not begun then. */
  send(task: Task): void;
  /** Keeps the host alive, as a runner that works must, and one that waits must not. */
  ref(): void;
  unref(): void;
  /** At once, whatever it is doing. */
  end(): void;
}

/** What a new runner is for. */
export interface Start {
  readonly purpose: Purpose | undefined;
  /** Megabytes by which a task may make it grow. */
  readonly maxMemoryMb: number;
}

/**
 * Why a runner could not be started, or ended. It becomes an AnalyzeError where the work is asked for: the command starts its runners before it
 * has loaded that.
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
  /** The task is of what no channel carries, such as functions, or values within values without end. */
  | { readonly kind: "unsendable" }
  /** What is wrong with `options.isolation` here. */
  | { readonly kind: "start"; readonly problem: string };

/** What of its heap a runner fills before its first task, in megabytes, with room to spare. */
export const heapAtStartMb = 128;

/** Who hears of a runner. */
export interface Listener {
  answered(message: Message): void;
  /** It is gone, on its own or because it was ended; may be said more than once. */
  ended(error: unknown): void;
}
