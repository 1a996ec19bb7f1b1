/**
 * How fast resumes and postings are read once their text is available: npm run build && npm run bench --
 * reading. Prints the processor time for texts of 5 kB, medians of 51 runs, and for texts of 50 kB, 500 kB
 * and 5 MB, including hostile ones. Exits with 1 if an answer is wrong or a time is above its limit. See
 * bench/README.md for the biases.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Document } from "../src/document/document.ts";
import { textDocument } from "../src/document/plain.ts";
import { readSource } from "../src/document/read.ts";
import type * as jobs from "../src/job/parse.ts";
import type * as resumes from "../src/resume/parse.ts";
import { milliseconds, printHeading, timingOf } from "./find/measure.ts";
import { library } from "./find/modules.ts";
import { makePosting, makeResume } from "./find/texts.ts";

// As built, as its users run it: run by tsx, each closure carries its name, which costs a tenth.
const build = new URL("../build/", import.meta.url);
if (!existsSync(build)) throw new Error("build/ is missing: run npm run build first");
const { parseResume } = await built<typeof resumes>("resume/parse.js");
const { parseJob, readJob } = await built<typeof jobs>("job/parse.js");

/** The readers by name; the last one also loads what finds terms. */
const readers: Readonly<Record<string, (document: Document) => unknown>> = {
  parseResume: (document) => parseResume(document, { now: "2026-11-20" }),
  readJob: (document) => readJob(document),
  parseJob: (document) => parseJob(document),
};

/** Long enough for a reader to be compiled, even on a busy machine. */
const warmUpMs = 3000;
const runs = 51;
/** A run repeats its reading, so that it exceeds the resolution of the processor clock. */
const repeats = 10;

/**
 * The maximum factor for ten times the text: above ten because of the garbage collector, but far from a
 * hundred.
 */
const mostGrowth = 30;

const sizes = [50_000, 500_000, 5_000_000];

/** The unit that a text repeats. */
const units: Readonly<Record<string, string>> = {
  novel:
    "The harbor lay still that March, and nobody who had been there in 1998 would have gone back. She rested on the steps, spring was late, and the old engineer told her of the ships. ",
  "one line": "Senior Engineer, Acme Ltd, Jan 2019 - Mar 2021 built billing in Go and Java. ",
  positions: "Engineer\nAcme Ltd, Springtown\nJan 2019 – Mar 2021\n• Built billing in Go\n\n",
  employers:
    "Experience\nSenior Developer, Acme GmbH, Berlin\n01/2019 - 02/2020\n- Built it\nEducation\n",
  headings: "Experience\nEducation\nSkills\n",
  bullets: "• Built it\n",
  dates: "Jan 2019 – Mar 2021 ",
  degrees: "B.Sc. in Physics or M.Sc. or ",
  asks: "- 5+ years of Java, Go or Rust, no PHP\n",
  names: "Ruby Rust\n",
  commas: "a, ",
  brackets: "(",
  spaces: " ",
  "one character": "x",
  digits: "1",
  "at signs": "a@",
};

/** The last result, kept so that nothing is optimized away. */
let kept: unknown;
let isFailed = false;

await timeReading();
for (const [name, read] of Object.entries(readers)) await timeGrowth(name, read);
if (kept === undefined) throw new Error("nothing was timed");
if (isFailed) process.exitCode = 1;

async function built<M>(path: string): Promise<M> {
  return (await import(new URL(path, build).href)) as M;
}

/**
 * First a generated text of 5 kB each, which the compiler sees first. Then the fixtures in turn: they are
 * shorter, so fixed costs weigh more, and they vary in format, so the compiler can assume less.
 */
async function timeReading(): Promise<void> {
  const names = [...library.builtinLexicon().skills.values()].slice(0, 400).map(({ name }) => name);
  const resume = [textDocument(makeResume(names))];
  const posting = [textDocument(makePosting(names))];
  await parseJob(textDocument("Loads what finds the terms."));
  printHeading("5 kB, milliseconds");
  await printTime("parseResume", resume, 1);
  await printTime("readJob", posting, 3);
  await printTime("parseJob", posting, 40);
  const fixtures = { resumes: await fixturesOf("resumes"), jobs: await fixturesOf("jobs") };
  compareAnswers(fixtures.resumes, fixtures.jobs);
  printHeading("All fixtures in turn, milliseconds for 5 kB of them");
  await printTime("parseResume", fixtures.resumes);
  await printTime("readJob", fixtures.jobs);
  await printTime("parseJob", fixtures.jobs);
}

/** The readable fixtures of one kind. */
async function fixturesOf(kind: "resumes" | "jobs"): Promise<readonly Document[]> {
  const documents = await Promise.all(
    readdirSync(`fixtures/${kind}`).map((folder) => {
      const files = readdirSync(`fixtures/${kind}/${folder}`);
      const file = files.find((name) => /^(?:resume|job)\./.test(name));
      return readSource(readFileSync(`fixtures/${kind}/${folder}/${file}`));
    }),
  );
  return documents.filter(({ quality }) => quality !== "unreadable");
}

/** The build must read what the tests have seen the sources read. */
function compareAnswers(ofResumes: readonly Document[], ofJobs: readonly Document[]): void {
  const positions = ofResumes.flatMap((one) => parseResume(one).positions).length;
  const requirements = ofJobs.flatMap((one) => readJob(one).requirements).length;
  if (positions >= ofResumes.length && requirements >= ofJobs.length) return;
  console.error(`wrong answer: ${positions} positions and ${requirements} requirements`);
  process.exit(1);
}

async function printTime(
  name: keyof typeof readers,
  documents: readonly Document[],
  limit = Infinity,
): Promise<void> {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  const read = readers[name];
  const repeated = Array.from({ length: repeats }, () => documents).flat();
  const end = performance.now() + warmUpMs;
  while (performance.now() < end) await timeOf(read, documents);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const time = await timeOf(read, repeated);
    times.push((time * 5120) / (length * repeats));
  }
  const { median, low, high } = timingOf(times);
  if (median > limit) isFailed = true;
  const verdict = median > limit ? `  ABOVE the limit of ${limit}` : "";
  const spread = `(${milliseconds(low)} to ${milliseconds(high)})`;
  console.log(
    `  ${String(name).padEnd(16)}${milliseconds(median).padStart(10)}  ${spread}${verdict}`,
  );
}

/**
 * The processor time of reading all documents once, including the collector. On a busy machine the wall clock
 * would measure other programs.
 */
async function timeOf(
  read: ((document: Document) => unknown) | undefined,
  documents: readonly Document[],
): Promise<number> {
  const start = process.cpuUsage();
  for (const document of documents) kept = await read?.(document);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median of three times for a text of this size, or a single time for a large one. */
async function timeOfSize(
  read: (document: Document) => unknown,
  unit: string,
  size: number,
): Promise<number> {
  const document = textDocument(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
  const runs: number[] = [];
  for (let run = 0; run < (size > 1_000_000 ? 1 : 3); run++)
    runs.push(await timeOf(read, [document]));
  return timingOf(runs).median;
}

async function timeGrowth(name: string, read: (document: Document) => unknown): Promise<void> {
  printHeading(`${name}: milliseconds for 50 kB, 500 kB, 5 MB`);
  for (const [kind, unit] of Object.entries(units)) {
    const times: number[] = [];
    for (const size of sizes) times.push(await timeOfSize(read, unit, size));
    // Below a few milliseconds, the clock's resolution and the compiler matter more than the text.
    const worst = Math.max(...times.slice(1).map((time, i) => time / Math.max(times[i] ?? 0, 5)));
    if (worst > mostGrowth) isFailed = true;
    const verdict = worst > mostGrowth ? `  ${worst.toFixed(0)} × for ten times the text` : "";
    const cells = times.map((time) => milliseconds(time).padStart(10)).join("");
    console.log(`  ${kind.padEnd(16)}${cells}${verdict}`);
  }
}
