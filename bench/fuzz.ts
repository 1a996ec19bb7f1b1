// Reads broken copies of every fixture: npm run build && npx tsx bench/fuzz.ts [SEED] [CASE ...]
// For each resume of fixtures/resumes: 200 prefixes, evenly spread, and 500 copies with some bytes changed.
// Each must give a consistent Document, or an AnalyzeError with a code, within its time. A worker does the
// reading and is terminated if it is late. Prints the seed, the outcomes, and the failures; exits with 1 if
// there were any. The same seed makes the same copies.
import { readdirSync, readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { mutate, prefixesOf } from "../test/document/broken-copies.ts";
import { makeRandom } from "../test/random.ts";

const prefixCount = 200;
const mutationCount = 500;
const timeoutMs = 10_000;
/** The cases to read; all if none is named. */
const wanted = new Set(process.argv.slice(2));
const seed = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1);

interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function* tasks(): Generator<Task> {
  const random = makeRandom(seed);
  const paths = readdirSync("fixtures/resumes", { recursive: true, encoding: "utf8" })
    .filter((path) => /resume\.\w+$/.test(path))
    .toSorted();
  const named = paths.filter((path) => wanted.has(path.split("/")[0] ?? ""));
  for (const path of named.length > 0 ? named : paths) {
    const bytes = new Uint8Array(readFileSync(`fixtures/resumes/${path}`));
    for (const prefix of prefixesOf(bytes, prefixCount))
      yield { name: `${path} to byte ${prefix.length}`, bytes: prefix };
    for (let i = 0; i < mutationCount; i++)
      yield { name: `${path} mutation ${i}`, bytes: mutate(bytes, random) };
  }
}

// Attacks the built library, since that is what is published.
const library = new URL("../dist/index.js", import.meta.url).href;
const workerCode = `
const { parentPort } = require("node:worker_threads");
const loaded = import(${JSON.stringify(library)});
parentPort.on("message", async (bytes) => {
  const { readDocument, AnalyzeError } = await loaded;
  try {
    const document = await readDocument(bytes);
    let last = 0;
    const isWhole = document.lines.every(({ from, to }) => {
      const isNext = from >= last && to >= from && to <= document.text.length;
      last = to;
      return isNext;
    });
    parentPort.postMessage(isWhole ? "document " + document.quality : "FAILED: spans");
  } catch (error) {
    parentPort.postMessage(error instanceof AnalyzeError ? error.code : "FAILED: " + error.stack);
  }
});`;

/** Receives the outcome for the file that is being read. */
let report: (outcome: string) => void = () => undefined;
let worker = startWorker();

function startWorker(): Worker {
  const started = new Worker(workerCode, { eval: true });
  // A worker that was replaced may still send messages.
  const tell = (outcome: string): void => {
    if (started === worker) report(outcome);
  };
  started.on("message", tell);
  started.on("error", (error) => tell(`DIED: ${error.message}`));
  return started;
}

/** The outcome of reading `bytes`. A worker that is late or dies is replaced. */
async function read(bytes: Uint8Array): Promise<string> {
  const outcome = await new Promise<string>((resolve) => {
    const timer = setTimeout(resolve, timeoutMs, `LATE: over ${timeoutMs} ms`);
    report = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    worker.postMessage(bytes);
  });
  if (/^(LATE|DIED)/.test(outcome)) {
    await worker.terminate();
    worker = startWorker();
  }
  return outcome;
}

const outcomes = new Map<string, number>();
const failures: string[] = [];
for (const { name, bytes } of tasks()) {
  const outcome = await read(bytes);
  const kind = outcome.split(":")[0] ?? outcome;
  outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
  if (/^(FAILED|LATE|DIED)/.test(outcome)) failures.push(`${name}: ${outcome}`);
}
await worker.terminate();
console.log(`seed ${seed}`);
for (const [kind, count] of [...outcomes].toSorted()) console.log(`${count}\t${kind}`);
for (const failure of failures) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
