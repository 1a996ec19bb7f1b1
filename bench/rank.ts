// Measures whether resumes in a posting's own field come first: npx tsx bench/rank.ts [FOLDER]   (SHOW=1
// lists the ten worst postings)
// The labels are in fixtures/gold/rank as ids and fields. The texts belong to others and are not part of the
// project: FOLDER (default ../shared/data) contains jobs.jsonl and resumes-text.jsonl.
// For each posting: the share of pairs (a resume in its field, one in another) in which the first has the
// higher number, with ties counting half (AUC); a `null` score counts as 0. Averaged over the postings of a
// field, then over the fields. Once with the posting's title above its text, once without. Compared with the
// score: TF-IDF cosine and BM25 over all words of posting and resume (document frequencies from both
// collections), and the share of the posting's skills that the resume names, as with a plain skill list.
// Bias: weights were chosen on these postings and resumes (fixtures/gold/rank/README.md discusses how well
// this generalizes).
import { createHash } from "node:crypto";
import { join } from "node:path";
import { jsonLines } from "../.ci/json-lines.ts";
import { parseJob } from "../src/analyze/parse-job.ts";
import { textDocument } from "../src/document/plain.ts";
import type { Job } from "../src/job/job.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Resume } from "../src/resume/resume.ts";
import { planMatch } from "../src/score/demands/plan.ts";
import { scorePlan } from "../src/score/score.ts";
import { mean } from "./common/mean.ts";
import { type WordMethod, wordMethods } from "./fit/word-methods.ts";

interface Label {
  readonly id: string;
  readonly sha256: string;
  readonly field: string;
}

interface Text {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

interface Candidate {
  readonly field: string;
  readonly text: string;
  readonly resume: Resume;
}

interface Posting {
  readonly id: string;
  readonly field: string;
  readonly title: string;
  readonly text: string;
  readonly job: Job;
}

/** Scores of resumes that show less than a fifth of the technologies that the posting's title names. */
const withoutCore: number[] = [];

/** A number for each resume: the higher, the better it fits the posting. */
type Method = (posting: Posting) => readonly number[];

const folder = process.argv[2] ?? "../shared/data";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The labeled texts, without those that have changed since they were labeled. */
function labeled(name: string, labels: string): readonly (Text & Label)[] {
  const texts = new Map(jsonLines<Text>(join(folder, name)).map((text) => [text.id, text]));
  return jsonLines<Label>(`fixtures/gold/rank/${labels}`).flatMap((label) => {
    const text = texts.get(label.id);
    if (text !== undefined && hashOf(text.text) === label.sha256) return [{ ...text, ...label }];
    console.log(`${label.id} is not there, or not as labeled`);
    return [];
  });
}

// Both collections were written before this date; the resumes in 2018 or earlier.
const candidates = labeled("resumes-text.jsonl", "resumes.jsonl").map(
  ({ field, text }): Candidate => ({
    field,
    text,
    resume: parseResume(textDocument(text), { now: "2019-06-01" }),
  }),
);
const postings = labeled("jobs.jsonl", "jobs.jsonl");
const fields = [...new Set(postings.map(({ field }) => field))].filter((field) =>
  candidates.some((candidate) => candidate.field === field),
);

async function read(withTitle: boolean): Promise<readonly Posting[]> {
  const measured = postings.filter(({ field }) => fields.includes(field));
  return Promise.all(
    measured.map(async ({ id, field, title = "", text }) => {
      const whole = withTitle ? `${title}\n\n${text}` : text;
      return { id, field, title, text: whole, job: await parseJob(whole) };
    }),
  );
}

const score: Method = ({ job }) => {
  const plan = planMatch(job);
  return candidates.map(({ resume }) => {
    const { score, deductions } = scorePlan(resume, plan);
    if (deductions.some((one) => one.kind === "core" && one.credit < 0.2))
      withoutCore.push(score ?? 0);
    return score ?? 0;
  });
};

const coverage: Method = ({ job }) => {
  const asked = new Set(job.requirements.flatMap(({ skills }) => skills));
  return candidates.map(({ resume }) => {
    const named = resume.skills.filter(
      (use) => use.impliedBy === undefined && asked.has(use.skill),
    );
    return asked.size === 0 ? 0 : named.length / asked.size;
  });
};

function auc(numbers: readonly number[], field: string): number {
  const own = numbers.filter((_, index) => candidates[index]?.field === field);
  const others = numbers.filter((_, index) => candidates[index]?.field !== field);
  const won = own.flatMap((a) => others.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return mean(won);
}

function printRow(name: string, shares: readonly number[], count: number): void {
  const cells = shares.map((share) => (100 * share).toFixed(1).padStart(9));
  console.log(`${name.padEnd(18)}${String(count).padStart(9)}${cells.join("")}`);
}

/** All methods; those based on words use the texts of these postings and all resumes. */
function methodsOver(read: readonly Posting[]): readonly (readonly [string, Method])[] {
  const places = new Map(read.map(({ id }, place) => [id, place]));
  const alike = wordMethods(
    read.map(({ text }) => text),
    candidates.map(({ text }) => text),
  );
  const byWords =
    (method: WordMethod): Method =>
    ({ id }) =>
      candidates.map((_, place) => method(places.get(id) ?? 0, place));
  return [
    ["score", score],
    ["TF-IDF", byWords(alike["TF-IDF"])],
    ["BM25", byWords(alike.BM25)],
    ["coverage", coverage],
  ];
}

function measure(read: readonly Posting[]): void {
  const methods = methodsOver(read);
  const results = read.map((posting) => ({
    posting,
    shares: methods.map(([, method]) => auc(method(posting), posting.field)),
  }));
  const meanOf = (list: typeof results) =>
    methods.map((_, index) => mean(list.map(({ shares }) => shares[index] ?? 0)));
  const head = ["postings", ...methods.map(([name]) => name)];
  console.log(" ".repeat(18) + head.map((name) => name.padStart(9)).join(""));
  const byField = fields.map((field) => {
    const own = results.filter(({ posting }) => posting.field === field);
    printRow(field, meanOf(own), own.length);
    return meanOf(own);
  });
  printRow(
    "mean of fields",
    methods.map((_, index) => mean(byField.map((shares) => shares[index] ?? 0))),
    results.length,
  );
  printRow("mean of postings", meanOf(results), results.length);
  const unscored = read.filter(({ job }) => planMatch(job).reason !== undefined).length;
  console.log(`without a score: ${unscored} postings`);
  if (process.env.SHOW) {
    const worst = results.toSorted((a, b) => (a.shares[0] ?? 0) - (b.shares[0] ?? 0)).slice(0, 10);
    for (const { posting, shares } of worst) {
      console.log(`  ${shares[0]?.toFixed(2)} ${posting.field} | ${posting.title} | ${posting.id}`);
    }
  }
}

const resumesByField = fields.map(
  (field) => `${field} ${candidates.filter((candidate) => candidate.field === field).length}`,
);
console.log(
  `AUC in %, ${candidates.length} resumes: ${resumesByField.join(", ")}, the rest of other fields`,
);
for (const withTitle of [true, false]) {
  console.log(`\n${withTitle ? "with" : "without"} the posting's title`);
  measure(await read(withTitle));
}
console.log(
  `\nwithout what the title names: ${withoutCore.length} pairs, the highest score ${Math.max(...withoutCore)}`,
);
