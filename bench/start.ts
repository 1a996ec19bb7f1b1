// How long a command takes from a cold start: new processes, one after another, the contestants in turn.
//     npm run bench -- start [RUNS]

import { deepEqual } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { pathToFileURL } from "node:url";
import { timingOf } from "./find/measure.ts";

const runs = Number(process.argv[2] ?? 21);
const root = new URL("../", import.meta.url);
const resume = "fixtures/resumes/single-column/resume.pdf";
const job = "fixtures/jobs/backend-node/job.md";
const now = "2026-11-20";
const index = new URL("dist/index.js", root).href;
const main = "dist/cli/main.js";

/** The cost of a program that only reads the text. */
const bare = bareWith(`import { PDFParse } from "pdf-parse";`);

/** The same with pdf-parse's CommonJS build, which contains a minified pdf.js; skilltally loads that one. */
const bareRequired = bareWith(`
  import { createRequire } from "node:module";
  const { PDFParse } = createRequire(import.meta.url)("pdf-parse");`);

function bareWith(load: string): string {
  return `${load}
  import { readFileSync } from "node:fs";
  const parser = new PDFParse({ data: readFileSync("${resume}") });
  const { text } = await parser.getText();
  await parser.destroy();
  console.log(text);`;
}

/** Prints the milliseconds for importing the package in a process that has imported nothing else. */
const importing = `
  const start = performance.now();
  await import("${index}");
  console.log(performance.now() - start);`;

const contestants: Readonly<Record<string, readonly string[]>> = {
  "node, doing nothing": ["-e", "0"],
  "pdf-parse's getText": ["--input-type=module", "-e", bare],
  "the same, with pdf-parse by require": ["--input-type=module", "-e", bareRequired],
  "skilltally analyze": [main, "analyze", resume, "--now", now],
  "… --isolation worker": [main, "analyze", resume, "--now", now, "--isolation", "worker"],
  "… --isolation none": [main, "analyze", resume, "--now", now, "--isolation", "none"],
  "skilltally analyze --job": [main, "analyze", resume, "--job", job, "--now", now],
  "skilltally text": [main, "text", resume],
};

// If it is set, each process first reads a file of certificates, which takes about 25 ms that belong to no
// contestant.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", env });
}

/** Checks that the command's answer equals the library's, and that pdf-parse reads the same resume. */
async function checkAnswers(): Promise<void> {
  const library: typeof import("../src/index.ts") = await import(index);
  const posting = await library.readDocument(readFileSync(new URL(job, root)), {
    format: "markdown",
  });
  const expected = await library.analyzeResume(
    readFileSync(new URL(resume, root)),
    await library.parseJob(posting),
    { now },
  );
  const command = contestants["skilltally analyze --job"] ?? [];
  deepEqual(
    JSON.parse(run([...command, "--format", "json"])),
    JSON.parse(JSON.stringify(expected)),
  );
  const words = run(contestants["pdf-parse's getText"] ?? []);
  for (const word of ["Annika Thorsby", "PostgreSQL"]) {
    if (!words.includes(word)) throw new Error(`pdf-parse's text lacks ${word}`);
  }
}

await checkAnswers();
const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
const imports: number[] = [];
for (let i = 0; i < runs; i++) {
  for (const [name, args] of Object.entries(contestants)) {
    const start = performance.now();
    run(args);
    times.get(name)?.push(performance.now() - start);
  }
  imports.push(Number(run(["--input-type=module", "-e", importing])));
}

const base = timingOf(times.get("pdf-parse's getText") ?? []).median;
console.log(`Medians of ${runs} cold processes each, the quarters below and above in brackets.\n`);
for (const [name, list] of [
  ...times,
  ["import of skilltally, within a process", imports],
] as const) {
  const { median, low, high } = timingOf(list);
  const best = Math.min(...list);
  const ratio = list === imports ? "" : `${(median / base).toFixed(2)} ×`;
  console.log(
    `  ${name.padEnd(40)}${median.toFixed(0).padStart(6)} ms (${low.toFixed(0)} to ${high.toFixed(0)}), best ${best.toFixed(0)}${ratio.padStart(10)}`,
  );
}
console.log(
  `\nNode ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${pathToFileURL(resume).pathname.split("/").at(-2)} × backend-node.`,
);
