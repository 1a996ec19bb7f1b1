// The PDFs of the batch benchmark, and the function that is timed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Isolation } from "../../src/analyze/options.ts";
import type { NamedSource } from "../../src/batch/analyze-many.ts";

const PDF_COUNT = 200;
const root = new URL("../../", import.meta.url);
const { analyzeMany }: typeof import("../../src/batch/analyze-many.ts") = await import(
  new URL("dist/batch/analyze-many.js", root).href
);

const resumes = new URL("fixtures/resumes/", root);
const files = readdirSync(resumes)
  .map((name) => new URL(`${name}/resume.pdf`, resumes))
  .filter((file) => existsSync(file))
  .map((file) => new Uint8Array(readFileSync(file)));
const posting = readFileSync(new URL("fixtures/jobs/backend-node/job.md", root), "utf8");

export const fileCount: number = files.length;

export const sources: readonly NamedSource[] = Array.from({ length: PDF_COUNT }, (_, i) => ({
  name: `${i}.pdf`,
  source: files[i % files.length] ?? new Uint8Array(),
}));

export interface Round {
  readonly ms: number;
  /** Of all threads in this process. */
  readonly cpuMs: number;
  /** The scores, or the errors of files that could not be read. */
  readonly answers: readonly unknown[];
}

export async function analyze(
  list: readonly NamedSource[],
  threads: number,
  isolation: Isolation = "worker",
): Promise<Round> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const answers: unknown[] = [];
  const options = { threads, now: "2026-11-20", isolation };
  for await (const { analysis, error } of analyzeMany(list, posting, options)) {
    answers.push(error?.message ?? [analysis?.match?.score, analysis?.findings.length]);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000, answers };
}
