import { loadavg } from "node:os";

/** Something to time. Its result is kept, so that it is not optimized away. */
export type Task = () => unknown;

/** The time of one call in milliseconds: the median, and the lower and upper quartile of the runs. */
export interface Timing {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const FEWEST_RUNS = 15;
const MOST_RUNS = 201;
/**
 * A run repeats its task for about this long: longer than the clock's resolution, but short enough that most
 * runs are not interrupted on a busy machine.
 */
const RUN_MS = 0.5;
/** The finder is fully compiled after about 300 calls. */
const WARM_UP_MS = 300;
/** The approximate time of all runs of one task, within the limits above. */
const ALL_RUNS_MS = 400;

/** The last result of the tasks. */
export const kept: { value?: unknown } = {};

/** Times the tasks in turn, run by run, so that load on the machine affects all of them alike. */
export function measure(tasks: Readonly<Record<string, Task>>): ReadonlyMap<string, Timing> {
  const entries = Object.entries(tasks).map(([name, task]) => {
    const best = warmUp(task);
    const runs = Math.round(ALL_RUNS_MS / Math.max(best, RUN_MS));
    return {
      name,
      task,
      repeats: Math.max(1, Math.round(RUN_MS / best)),
      runs: Math.min(MOST_RUNS, Math.max(FEWEST_RUNS, runs)),
      times: [] as number[],
    };
  });
  globalThis.gc?.();
  for (let run = 0; run < MOST_RUNS; run++) {
    for (const { task, repeats, times, runs } of entries) {
      if (run < runs) times.push(timeOf(task, repeats));
    }
  }
  return new Map(entries.map(({ name, times }) => [name, timingOf(times)]));
}

/** The milliseconds of one call, averaged over several. */
function timeOf(task: Task, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) kept.value = task();
  return (performance.now() - start) / repeats;
}

/** Runs the task until it is compiled; returns its best time. */
function warmUp(task: Task): number {
  let best = Infinity;
  const end = performance.now() + WARM_UP_MS;
  do best = Math.min(best, timeOf(task, 1));
  while (performance.now() < end);
  return best;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** A heading, and the load of the machine in the last minute. */
export function printHeading(words: string): void {
  console.log(`\n${words}  (load ${loadavg()[0]?.toFixed(1)})`);
}

/** One line for each task: its median, its spread, and its ratio to the first task. */
export function printTimings(timings: ReadonlyMap<string, Timing>): void {
  const [base] = timings.values();
  for (const [name, { median, low, high }] of timings) {
    const spread = `(${milliseconds(low)} to ${milliseconds(high)})`;
    const ratio = base === undefined ? "" : `${(median / base.median).toFixed(1)} ×`;
    console.log(
      `  ${name.padEnd(40)}${milliseconds(median).padStart(8)} ms ${spread.padEnd(20)}${ratio.padStart(10)}`,
    );
  }
}

export function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(time < 1 ? 3 : 2) : time.toFixed(0);
}
