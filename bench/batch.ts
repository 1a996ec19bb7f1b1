// What a second thread is worth to analyzeMany: 200 PDFs by one thread and by two, in turn.
//   npm run bench -- batch [ROUNDS]
import { deepEqual } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { timingOf } from "./find/measure.ts";

const rounds = Number(process.argv[2] ?? 7);
const PDF_COUNT = 200;
const root = new URL("../", import.meta.url);
const { analyzeMany }: typeof import("../src/batch/analyze-many.ts") = await import(
  new URL("dist/batch/analyze-many.js", root).href
);

const resumes = new URL("fixtures/resumes/", root);
const files = readdirSync(resumes)
  .map((name) => new URL(`${name}/resume.pdf`, resumes))
  .filter((file) => existsSync(file))
  .map((file) => new Uint8Array(readFileSync(file)));
const sources = Array.from({ length: PDF_COUNT }, (_, i) => ({
  name: `${i}.pdf`,
  source: files[i % files.length] ?? new Uint8Array(),
}));
const posting = readFileSync(new URL("fixtures/jobs/backend-node/job.md", root), "utf8");

interface Round {
  readonly ms: number;
  /** Of all threads. */
  readonly cpuMs: number;
  /** The scores, or what could not be read. */
  readonly answers: readonly unknown[];
}

async function run(threads: number): Promise<Round> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const answers: unknown[] = [];
  for await (const { analysis, error } of analyzeMany(sources, posting, {
    threads,
    now: "2026-11-20",
  })) {
    answers.push(error?.message ?? [analysis?.match?.score, analysis?.findings.length]);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000, answers };
}

// The threads start and warm up, and the answers are compared before anything is timed.
const [one, two] = [await run(1), await run(2)];
deepEqual(one.answers, two.answers);
await run(2);

const times: { readonly one: Round[]; readonly two: Round[] } = { one: [], two: [] };
for (let i = 0; i < rounds; i++) {
  times.one.push(await run(1));
  times.two.push(await run(2));
}

console.log(
  `${PDF_COUNT} PDFs (${files.length} fixtures, each several times), medians of ${rounds} rounds\n`,
);
for (const [name, list] of Object.entries(times)) {
  const { median, low, high } = timingOf(list.map(({ ms }) => ms));
  const cpu = timingOf(list.map(({ cpuMs }) => cpuMs)).median;
  console.log(
    `  ${name.padEnd(6)}${median.toFixed(0).padStart(6)} ms (${low.toFixed(0)} to ${high.toFixed(0)}), processor ${cpu.toFixed(0)} ms, ${((cpu / median) * 100).toFixed(0)} % of one core`,
  );
}
const ratios = times.one.map(({ ms }, i) => ms / (times.two[i]?.ms ?? ms));
const { median, low, high } = timingOf(ratios);
console.log(
  `\n  two threads are ${median.toFixed(2)} × as fast as one (${low.toFixed(2)} to ${high.toFixed(2)}); ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
