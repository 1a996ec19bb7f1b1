import { loadavg } from "node:os";

/** Something to time. What it returns is kept, so that nothing is optimized away. */
export type Task = () => unknown;

/** How long one call takes, in milliseconds: the median, and the times that a quarter of the runs stay below and above. */
export interface Timing {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const FEWEST_RUNS = 15;
const MOST_RUNS = 201;
/** A run repeats its task for about so long: longer than the clock's steps, and so short that most runs are not interrupted on a busy machine. */
const RUN_MS = 0.5;
/** Code settles after some 300 calls of the finder. */
const WARM_UP_MS = 300;
/** About so long all runs of one task take, within the limits above. */
const ALL_RUNS_MS = 400;

/** What the tasks gave last. */
export const kept: { value?: unknown } = {};

/** Times the tasks in turn, run by run, so that a busy moment of the machine hits all of them alike. */
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

/** The milliseconds of one call among so many. */
function timeOf(task: Task, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) kept.value = task();
  return (performance.now() - start) / repeats;
}

/** Runs the task until the compiler is done with it; its best time. */
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

/** A heading, and how busy the machine was in the last minute. */
export function printHeading(words: string): void {
  console.log(`\n${words}  (load ${loadavg()[0]?.toFixed(1)})`);
}

/** One line a task: its median, its spread, and how many times the first task's it is. */
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
