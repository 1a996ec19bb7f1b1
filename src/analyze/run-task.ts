import { isIsolated, isolated, type TaskName, type TaskOptions } from "./task.ts";

/** Performs a task where `options.isolation` says, by default in this thread. */
export async function runTask<T>(
  name: TaskName,
  sources: readonly unknown[],
  options: TaskOptions,
): Promise<T> {
  if (isIsolated(options)) return isolated(name, sources, options);
  const { performTask } = await import("./tasks.ts");
  // Each task returns what its caller expects.
  return (await performTask(name, sources, options)) as T;
}
