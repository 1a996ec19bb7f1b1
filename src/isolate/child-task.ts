import type { Task } from "./answer.ts";

/** Places of the numbers that the two threads share. */
export const fields = {
  /** The size in megabytes at which the process ends; 0 while it rests. */
  limit: 0,
  count: 1,
} as const;

export interface Watched {
  readonly shared: Int32Array;
  /** The process that started this one. */
  readonly host: number;
}

/** A task on the way to a process of the pool. */
export interface ChildTask {
  readonly task: Task;
  /** Megabytes by which the process may grow. */
  readonly maxMemoryMb: number;
}

/** What the process says on standard error before it ends because of its size. */
export const memoryWord = "skilltally: too much memory";
