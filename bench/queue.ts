// npm run bench -- queue [COUNT] [RUNS] [ROUNDS]: runs examples/queue with its own Redis. Processes COUNT
// resumes RUNS times, while workers are killed and Redis is killed and restarted; each result is compared
// with a single process. Then measures one and two workers against one and two processes without a queue, in
// turn. Exits with 1 if a result is lost, duplicated or wrong.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  compareResults,
  end,
  openQueue,
  queueProblem,
  runWithKills,
  writeResumes,
} from "../test/examples/queue.ts";

if (queueProblem !== undefined) {
  console.error(queueProblem);
  process.exit(2);
}
const [count = 2000, runs = 10, rounds = 5] = process.argv.slice(2).map(Number);
/** The number of kills in a run. */
const kills = 12;
const shared = mkdtempSync(join(tmpdir(), "skilltally-queue-bench-"));
process.once("exit", () => rmSync(shared, { recursive: true, force: true }));

console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
const expected = await writeResumes(shared, count);
let isRight = true;
for (let run = 1; run <= runs; run++) isRight = (await survive(run)) && isRight;
if (rounds > 0) await compareSpeed();
process.exitCode = isRight ? 0 : 1;

/**
 * One run with two workers while they, Redis and run.mjs are killed; returns whether everything is right in
 * the end.
 */
async function survive(run: number): Promise<boolean> {
  const queue = await openQueue({}, shared);
  try {
    const start = performance.now();
    const workers = [queue.work(), queue.work()];
    const { code, signal, output, ...killed } = await runWithKills(queue, workers, count / kills);
    const seconds = (performance.now() - start) / 1000;
    const { wrong, rows, contents } = compareResults(queue.database, expected);
    const lost = wrong.filter((words) => words.endsWith("is lost")).length;
    console.log(
      `run ${run}: ${seconds.toFixed(0)} s, killed ${killed.workers} workers, Redis ${killed.redis} times and run.mjs ${killed.runs} times; lost ${lost}, there twice ${rows - contents + lost}, otherwise wrong ${wrong.length - lost}; ${output.trim().split("\n").slice(-2).join("; ")}`,
    );
    if (code !== 0) console.log(`run.mjs ended with ${code ?? signal}: ${output}`);
    console.log(queue.notes());
    return code === 0 && wrong.length === 0 && rows === contents;
  } finally {
    await queue.close();
  }
}

/**
 * Documents per second for one and two workers, and for as many processes that share the folder without a
 * queue; start-up included.
 */
async function compareSpeed(): Promise<void> {
  const contestants = {
    "one process": () => plain(1),
    "one worker": () => queued(1),
    "two processes": () => plain(2),
    "two workers": () => queued(2),
  };
  const names = Object.keys(contestants);
  const speeds = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, time] of Object.entries(contestants)) {
      speeds.get(name)?.push(expected.length / (await time()));
    }
  }
  for (const [name, list] of speeds) {
    const [low, middle, high] = quartiles(list);
    console.log(
      `${name}: ${middle?.toFixed(1)} a second [${low?.toFixed(1)} to ${high?.toFixed(1)}]`,
    );
  }
  for (const [worker, process] of [
    ["one worker", "one process"],
    ["two workers", "two processes"],
  ]) {
    const ratios = (speeds.get(worker ?? "") ?? []).map(
      (speed, i) => speed / (speeds.get(process ?? "")?.[i] ?? Number.NaN),
    );
    const all = ratios.map((ratio) => ratio.toFixed(2)).join(" ");
    console.log(
      `${worker} beside ${process}, round by round: ${quartiles(ratios)[1]?.toFixed(2)} of the speed [${all}]`,
    );
  }
}

function quartiles(list: readonly number[]): readonly (number | undefined)[] {
  const sorted = list.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((at) => sorted[Math.floor(at * list.length)]);
}

/** The seconds that `workers` need for a full queue. */
async function queued(workers: number): Promise<number> {
  const queue = await openQueue({ MOST_OPEN: String(2 * count) }, shared);
  try {
    const filling = queue.run();
    const contents = new Set(expected.map(({ content }) => content)).size;
    await filling.says(`${contents} in the queue`);
    const start = performance.now();
    for (let i = 0; i < workers; i++) queue.work();
    await filling.ended;
    return (performance.now() - start) / 1000;
  } finally {
    await queue.close();
  }
}

/** The seconds that `processes` need if they share the folder. */
async function plain(processes: number): Promise<number> {
  const script = fileURLToPath(new URL("queue/plain.mjs", import.meta.url));
  const start = performance.now();
  const children = Array.from({ length: processes }, (_, i) =>
    spawn(process.execPath, [script, shared, String(i), String(processes)], { stdio: "ignore" }),
  );
  await Promise.all(children.map(ended));
  await Promise.all(children.map(end));
  return (performance.now() - start) / 1000;
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once("exit", resolve));
}
