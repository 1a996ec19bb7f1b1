// How much of the time for comparing many resumes with many postings is spent on reading: npm run build &&
// npm run bench -- matrix [RESUMES] [POSTINGS] [FOLDER]
// The resumes are the fixtures', or those of FOLDER, repeated as often as necessary. In one process, so that
// the parts can be timed, every resume is read (and parsed, and checked) once and every posting once; then
// each resume is scored against each posting, and the table is written as a page. Then the command does the
// same as separate processes: with one posting and with all, without a cache, with an empty one and with a
// full one; the tables must be equal.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as library from "../src/index.ts";
import { renderMatrixPage } from "../src/report/html/matrix-page.ts";
import type { MatrixResume } from "../src/report/matrix.ts";
import { matrixResume } from "../src/report/matrix.ts";
import { planMatch } from "../src/score/demands/plan.ts";
import { scorePlan } from "../src/score/score.ts";

const [resumeCount, postingCount] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 20)];
const now = "2026-11-20";
const root = fileURLToPath(new URL("..", import.meta.url));
const built: typeof library = await import(join(root, "dist/index.js"));
const folder = mkdtempSync(join(tmpdir(), "skilltally-bench-"));

/** Copies of a folder's documents under new names, as many as requested. */
function copyMany(
  kind: "resumes" | "jobs",
  count: number,
  wanted: RegExp,
  base: string,
): readonly string[] {
  const all = readdirSync(base, { recursive: true, encoding: "utf8" })
    .filter((path) => wanted.test(path))
    .toSorted();
  mkdirSync(join(folder, kind));
  return Array.from({ length: count }, (_, i) => {
    const from = all[i % all.length] ?? "";
    const to = join(folder, kind, `${String(i).padStart(4, "0")}${extname(from)}`);
    copyFileSync(join(base, from), to);
    return to;
  });
}

// PDF and DOCX, as resumes usually are; postings as texts.
const resumes = copyMany(
  "resumes",
  resumeCount,
  /\.(?:pdf|docx)$/,
  process.argv[4] ?? join(root, "fixtures/resumes"),
);
const jobs = copyMany("jobs", postingCount, /job\.(?:md|txt|html)$/, join(root, "fixtures/jobs"));
const optionsOf = (path: string) => (path.endsWith(".md") ? { format: "markdown" as const } : {});
const load = (path: string) => new Uint8Array(readFileSync(path));

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

const readResumes = async (paths: readonly string[]) => {
  const all: library.Analysis[] = [];
  for (const path of paths) {
    all.push(await built.analyzeResume(load(path), undefined, { now, ...optionsOf(path) }));
  }
  return all;
};
const readPostings = async () => {
  const all: library.Job[] = [];
  for (const path of jobs) {
    all.push(await built.parseJob(await built.readDocument(load(path), optionsOf(path))));
  }
  return all;
};
const score = async (analyses: readonly library.Analysis[], postings: readonly library.Job[]) => {
  const plans = postings.map((job) => planMatch(job));
  return analyses.map(({ resume }, i): MatrixResume => {
    const matches = plans.map((plan) => scorePlan(resume, plan));
    return matrixResume(resumes[i] ?? "", resume, matches, true);
  });
};

// Runs each part once first, so that all of them are compiled.
await score(await readResumes(resumes.slice(0, 40)), await readPostings());
const [analyses, resumeMs] = await timed(() => readResumes(resumes));
const [postings, postingMs] = await timed(readPostings);
// Lookups in a resume made for its first score are cached for the other postings.
const [, firstMs] = await timed(() => score(analyses, postings.slice(0, 1)));
const [rows, scoreMs] = await timed(() => score(analyses, postings));
const lookMs = Math.max(0, firstMs - scoreMs / postings.length);
const [page, pageMs] = await timed(async () =>
  renderMatrixPage({
    versions: analyses[0]?.versions ?? { skilltally: "", lexicon: "", scoring: 0 },
    asOf: now,
    postings: jobs.map((name) => ({ name })),
    resumes: rows,
  }),
);
const all = resumeMs + postingMs + lookMs + scoreMs + pageMs;
const share = (ms: number) => `${ms.toFixed(0)} ms (${((100 * ms) / all).toFixed(1)} %)`;
console.log(
  `${resumes.length} resumes × ${jobs.length} postings, processor time of one process: reading the resumes ${share(resumeMs)}, the postings ${share(postingMs)}, looking words up once ${share(lookMs)}, scoring ${resumes.length * jobs.length} pairs ${share(scoreMs)}, writing a page of ${Math.round(page.length / 1000)} kB ${share(pageMs)}`,
);
const once = (resumeMs + postingMs + lookMs) / all;
console.log(`what is done once for each file is ${(100 * once).toFixed(1)} % of the time`);

/** The command's table, and the time of the whole process. */
function rank(postings: readonly string[], more: readonly string[] = []) {
  const args = [join(root, "dist/cli/main.js"), "rank", join(folder, "resumes")];
  const targets = postings.flatMap((path) => ["--job", path]);
  const start = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    [...args, ...targets, "--format", "csv", "--now", now, ...more],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return { stdout, seconds: (performance.now() - start) / 1000 };
}

const cache = ["--cache", join(folder, "cache")];
const runs = [
  ["one posting", rank(jobs.slice(0, 1))],
  ["all postings", rank(jobs)],
  ["all postings, an empty cache", rank(jobs, cache)],
  ["all postings, a full cache", rank(jobs, cache)],
] as const;
for (const [name, { seconds }] of runs)
  console.log(`skilltally rank, ${name}: ${seconds.toFixed(1)} s`);
rmSync(folder, { recursive: true });
const tables = new Set(runs.slice(1).map(([, { stdout }]) => stdout));
if (tables.size > 1) throw new Error("a cache changes the result");
