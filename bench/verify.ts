// Measures `skilltally verify` over 50 pairs of fixtures against a program that analyzes the same pairs in
// one process:
//     npm run build && npm run bench -- verify
// Whole processes are timed from start to end, since that is what a CI job waits for; also the processor time
// of all their threads, which a busy machine affects less. There are two other programs: one calls
// analyzeResume() for each pair, the other reads every resume and posting once, as verify does, but without
// isolation. The scores and skills of all three are compared before anything is timed; exits with 1 if they
// differ.
// Bias: a pair shares its resume or posting with others, which a program that does not look for this reads
// again; verify may use all cores.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../src/document/median.ts";

const pairs = 50;
const runs = Number(process.argv[2] ?? 15);
const now = "2026-11-20";
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "skilltally-bench-"));

/** The document of each case in a folder of fixtures. */
function documentsOf(name: string): readonly string[] {
  const cases = readdirSync(join(root, "fixtures", name), { withFileTypes: true });
  return cases
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const path = resolve(root, "fixtures", name, entry.name);
      const file = readdirSync(path).find((one) => /^(?:resume|job)\./.test(one));
      return file === undefined ? [] : [join(path, file)];
    })
    .toSorted();
}

const resumes = documentsOf("resumes");
const jobs = documentsOf("jobs");
const cases = Array.from({ length: pairs }, (_, i) => ({
  name: `pair ${i}`,
  resume: resumes[i % resumes.length] ?? "",
  job: jobs[i % jobs.length] ?? "",
}));
const table = join(folder, "table.json");
writeFileSync(table, JSON.stringify({ now, cases }));

const start = `
import { readFileSync } from "node:fs";
import { analyzeResume, parseJob, parseResume, readDocument, scoreMatch } from ${JSON.stringify(join(root, "dist/index.js"))};
const { cases } = JSON.parse(readFileSync(${JSON.stringify(table)}, "utf8"));
const formatOf = (path) => (path.endsWith(".md") ? { format: "markdown" } : {});
const load = (path) => new Uint8Array(readFileSync(path));
const scores = [];`;

/** What a user of the library would write first. */
const simple = `${start}
for (const { resume, job } of cases) {
  const posting = await parseJob(await readDocument(load(job), formatOf(job)));
  const { match } = await analyzeResume(load(resume), posting, { now: "${now}", ...formatOf(resume) });
  scores.push(match.score);
}
console.log(JSON.stringify(scores));`;

/** The same with everything read once. */
const sharing = `${start}
const once = (make) => {
  const made = new Map();
  return (path) => made.get(path) ?? made.set(path, make(path)).get(path);
};
const readJob = once(async (path) => parseJob(await readDocument(load(path), formatOf(path))));
const readResume = once((path) => analyzeResume(load(path), undefined, { now: "${now}", ...formatOf(path) }));
for (const { resume, job } of cases) {
  scores.push(scoreMatch((await readResume(resume)).resume, await readJob(job)).score);
}
console.log(JSON.stringify(scores));`;

interface Run {
  readonly scores: string;
  readonly ms: number;
  /** Of all threads, as reported by bash. */
  readonly processorMs: number;
}

/** Runs node with `args`; `read` extracts the scores from its output. */
function run(args: readonly string[], read: (printed: string) => unknown): Run {
  const begin = performance.now();
  const timed = ["-c", 'TIMEFORMAT="%U %S"; time "$0" "$@"', process.execPath, ...args];
  const { stdout, stderr } = spawnSync("bash", timed, { encoding: "utf8", maxBuffer: 1 << 28 });
  const ms = performance.now() - begin;
  const [user = Number.NaN, system = Number.NaN] =
    stderr.trimEnd().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return { scores: JSON.stringify(read(stdout)), ms, processorMs: 1000 * (user + system) };
}

const script = (code: string) => () => run(["--input-type=module", "-e", code], JSON.parse);

const contestants: readonly { readonly name: string; readonly run: () => Run }[] = [
  {
    name: "skilltally verify",
    run: () =>
      run([join(root, "dist/cli/main.js"), "verify", table, "--format", "json"], (printed) =>
        JSON.parse(printed).cases.map(({ score }: { readonly score: unknown }) => score),
      ),
  },
  { name: "one process, analyzeResume() for each pair", run: script(simple) },
  { name: "one process, everything read once", run: script(sharing) },
];

const answers = contestants.map((one) => one.run().scores);
if (new Set(answers).size > 1) {
  contestants.forEach(({ name }, i) => {
    console.error(`${name}: ${answers[i]}`);
  });
  throw new Error("the answers differ");
}

const taken = contestants.map((): Run[] => []);
for (let round = 0; round < runs; round++) {
  for (let turn = 0; turn < contestants.length; turn++) {
    // The order of contestants changes from round to round.
    const i = (turn + round) % contestants.length;
    const one = contestants[i]?.run();
    if (one !== undefined) taken[i]?.push(one);
  }
}
rmSync(folder, { recursive: true });

const mediansOf = (one: readonly Run[]) => ({
  ms: median(one.map(({ ms }) => ms)),
  processorMs: median(one.map(({ processorMs }) => processorMs)),
});
const own = mediansOf(taken[0] ?? []);
console.log(
  `node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${pairs} pairs of ${resumes.length} resumes and ${jobs.length} postings, medians of ${runs} runs`,
);
contestants.forEach(({ name }, i) => {
  const { ms, processorMs } = mediansOf(taken[i] ?? []);
  const all = (taken[i] ?? []).map((one) => one.ms);
  const ratio =
    i === 0
      ? ""
      : `; verify takes ${(own.ms / ms).toFixed(2)}× of the time, ${(own.processorMs / processorMs).toFixed(2)}× of the processor time`;
  console.log(
    `  ${name}: ${ms.toFixed(0)} ms (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}), processor ${processorMs.toFixed(0)} ms${ratio}`,
  );
});
