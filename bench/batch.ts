// How much a second thread helps analyzeMany: 200 PDFs by one thread and by two, in turn; and by two
// processes with half of them each, which share nothing but the machine and so are the upper limit.
//     npm run bench -- batch [ROUNDS]
import { deepEqual } from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { analyze, fileCount, type Round, sources } from "./batch/work.ts";
import { timingOf } from "./find/measure.ts";

const rounds = Number(process.argv[2] ?? 7);

const halves = [0, 1].map((half) =>
  fork(fileURLToPath(new URL("./batch/half.ts", import.meta.url)), [String(half)]),
);

async function askHalf(child: ChildProcess): Promise<Round> {
  child.send("analyze");
  const [round]: unknown[] = await once(child, "message");
  return round as Round;
}

async function analyzeApart(): Promise<Round> {
  const start = performance.now();
  const [even, odd] = await Promise.all(halves.map(askHalf));
  return {
    ms: performance.now() - start,
    cpuMs: (even?.cpuMs ?? 0) + (odd?.cpuMs ?? 0),
    answers: sources.map((_, i) => (i % 2 === 0 ? even : odd)?.answers[Math.floor(i / 2)]),
  };
}

const contestants: Readonly<Record<string, () => Promise<Round>>> = {
  "one thread": () => analyze(sources, 1),
  "two threads": () => analyze(sources, 2),
  "one process": () => analyze(sources, 1, "process"),
  "two processes": () => analyze(sources, 2, "process"),
  "two processes, each its half": analyzeApart,
};

/** How much the host's memory grows while 5,000 resumes are read in processes, after the first 200. */
async function printMemory(): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  for (let i = 0; i < 25; i++) await analyze(sources, 2, "process");
  globalThis.gc?.();
  const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
  console.log(
    `  the host has grown by ${grown.toFixed(0)} MB over 5,000 resumes read in processes`,
  );
}

// Threads start and warm up, and answers are compared before anything is timed.
const expected = (await analyze(sources, 1)).answers;
for (const run of [...Object.values(contestants), ...Object.values(contestants)]) {
  deepEqual((await run()).answers, expected);
}

const results = new Map(Object.keys(contestants).map((name) => [name, [] as Round[]]));
for (let i = 0; i < rounds; i++) {
  for (const [name, run] of Object.entries(contestants)) results.get(name)?.push(await run());
}
for (const child of halves) child.disconnect();

console.log(
  `${sources.length} PDFs (${fileCount} fixtures, each several times), medians of ${rounds} rounds\n`,
);
const base = results.get("one thread") ?? [];
for (const [name, list] of results) {
  const { median, low, high } = timingOf(list.map(({ ms }) => ms));
  const cpu = timingOf(list.map(({ cpuMs }) => cpuMs)).median;
  const gain = timingOf(list.map(({ ms }, i) => (base[i]?.ms ?? ms) / ms));
  console.log(
    `  ${name.padEnd(30)}${median.toFixed(0).padStart(6)} ms (${low.toFixed(0)} to ${high.toFixed(0)}), processor ${cpu.toFixed(0)} ms, ${gain.median.toFixed(2)} × as fast as one thread (${gain.low.toFixed(2)} to ${gain.high.toFixed(2)})`,
  );
}
const medianOf = (name: string): number =>
  timingOf((results.get(name) ?? []).map(({ ms }) => ms)).median;
console.log(
  `\n  two processes take ${(medianOf("two processes") / medianOf("two threads")).toFixed(2)} × the time of two threads`,
);
await printMemory();
console.log(`\n  ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`);
