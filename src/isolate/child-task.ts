import type { Task } from "./answer.ts";

/** Indexes into the array that the two threads share. */
export const fields = {
  /** The size in megabytes at which the process is killed; 0 while it has no task. */
  limit: 0,
  count: 1,
} as const;

export interface Watched {
  readonly shared: Int32Array;
  /** The id of the process that started this one. */
  readonly host: number;
}

/** A task for a process of the pool. */
export interface ChildTask {
  readonly task: Task;
  /** Megabytes by which the process may grow. */
  readonly maxMemoryMb: number;
}

/** Written to standard error before the process is killed because of its size. */
export const memoryWord = "skilltally: too much memory";
