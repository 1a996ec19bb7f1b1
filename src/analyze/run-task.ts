import { isIsolated, isolated, type TaskName, type TaskOptions } from "./task.ts";

/** Does a task where `options.isolation` says, in this thread by default. */
export async function runTask<T>(
  name: TaskName,
  sources: readonly unknown[],
  options: TaskOptions,
): Promise<T> {
  if (isIsolated(options)) return isolated(name, sources, options);
  const { performTask } = await import("./tasks.ts");
  // Each task gives what its caller expects of it.
  return (await performTask(name, sources, options)) as T;
}
