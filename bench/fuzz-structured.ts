// npm run build && npm run bench -- fuzz-structured [RUNS] [SEED]: reads small PDF, DOCX and ODT files with
// absurd but valid numbers, arrays and names wherever a reader allocates memory: widths, cross-reference
// tables and streams, predictors, images, functions, shadings, CMaps, font tables, page trees, lengths,
// chains of filters; attributes that count columns, levels and repeats. Each is read in a warm process with a
// time and a memory limit. Every crash, untyped error and overrun is written to build/fuzz with its cause;
// exits with 1 if there was one. The same seed makes the same files.
import { mkdirSync, writeFileSync } from "node:fs";
import process from "node:process";
import { readDocument } from "../dist/index.js";
import { structuredCase } from "../test/document/structured.ts";
import { makeRandom } from "../test/random.ts";

const runs = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const timeoutMs = 2000;
const maxMemoryMb = 256;
/** By how much an end may exceed the limit. */
const graceMs = 250;
const folder = new URL("../build/fuzz/", import.meta.url);

const outcomes = new Map<string, number>();
let failures = 0;

async function run(number: number): Promise<void> {
  const { bytes, kind } = structuredCase(makeRandom(seed * 1_000_003 + number));
  const start = performance.now();
  const outcome = await readDocument(bytes, { isolation: "process", timeoutMs, maxMemoryMb }).then(
    ({ quality }) => `document ${quality}`,
    (error: unknown) =>
      error instanceof Error && "code" in error ? String(error.code) : `UNTYPED ${String(error)}`,
  );
  const isLate = performance.now() - start > timeoutMs + graceMs;
  const name = `${kind}: ${isLate ? "LATE " : ""}${outcome}`;
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  const isKilled = /TIMEOUT|MEMORY_LIMIT|CRASHED/.test(outcome);
  if (!(isKilled || isLate || outcome.startsWith("UNTYPED"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL(`${seed}-${number}-${outcome.slice(0, 12).replace(/\W/g, "_")}`, folder),
    bytes,
  );
  if (isLate || outcome.startsWith("UNTYPED")) failures++;
}

let next = 0;
await Promise.all(
  Array.from({ length: 2 }, async () => {
    for (let number = next++; number < runs; number = next++) {
      await run(number);
      if (number % 10_000 === 9999) console.error(`${number + 1} of ${runs}`);
    }
  }),
);
for (const [name, count] of [...outcomes].toSorted((a, b) => b[1] - a[1]))
  console.log(`${count}  ${name}`);
console.log(`${runs} files, seed ${seed}: ${failures} untyped or late`);
if (failures > 0) process.exitCode = 1;
