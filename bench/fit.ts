// Measures scores against a reader's judgment of fit: npm run bench -- fit [FOLDER]
// fixtures/gold/fit.jsonl holds grades (0 unrelated, 4 strong) of 60 postings × 5 resumes, given by a reader who had seen no score; the texts belong to
// others and are no part of the project: FOLDER (default ../shared/data) holds them. Pairs are of one posting and of different grades, clear ones two grades apart or more.
// Weights are rounded numbers chosen with these grades in view (docs/scoring.md), so that the five folds over postings show how much a figure scatters rather than how
// it would be on postings that nobody has seen.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJob } from "../src/analyze/parse-job.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { textDocument } from "../src/document/plain.ts";

import type { Job } from "../src/job/job.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Resume } from "../src/resume/resume.ts";
import { scoreMatch } from "../src/score/score.ts";
import { rows } from "./gold/postings.ts";

const folder = process.argv[2] ?? "../shared/data";
const now = "2026-11-20";
const foldCount = 5;

interface Source {
  readonly file: string;
  readonly id?: string;
}

interface Label {
  readonly posting: Source;
  readonly resumes: readonly (Source & { readonly grade: number })[];
}

interface Text {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

interface Graded {
  readonly grade: number;
  readonly score: number;
  /** The share of the posting's skills that the resume names. */
  readonly coverage: number;
}

const files = new Map<string, ReadonlyMap<string, Text>>();

function textOf({ file, id = "" }: Source): Text {
  const known =
    files.get(file) ?? new Map(rows<Text>(join(folder, file)).map((row) => [row.id, row]));
  files.set(file, known);
  const text = known.get(id);
  if (text === undefined) throw new Error(`${file} holds no ${id}`);
  return text;
}

const resumes = new Map<string, Resume>();

async function resumeOf(source: Source): Promise<Resume> {
  const key = `${source.file} ${source.id ?? ""}`;
  const known = resumes.get(key);
  if (known !== undefined) return known;
  const document =
    source.id === undefined
      ? await readDocument(readFileSync(join(folder, source.file)))
      : textDocument(textOf(source).text);
  const resume = parseResume(document, { now });
  resumes.set(key, resume);
  return resume;
}

function grade(resume: Resume, job: Job, given: number): Graded & { readonly heaviest: number } {
  const { score, contributions } = scoreMatch(resume, job);
  const skills = contributions.filter(({ kind }) => kind === "skill");
  const named = skills.filter(({ status }) => status !== "missing").length;
  return {
    grade: given,
    score: score ?? 0,
    coverage: named / Math.max(1, skills.length),
    heaviest: contributions.length < 8 ? 0 : Math.max(0, ...skills.map(({ weight }) => weight)),
  };
}

const postings: (readonly (Graded & { readonly heaviest: number })[])[] = [];
for (const label of rows<Label>("fixtures/gold/fit.jsonl")) {
  const { title, text } = textOf(label.posting);
  const job = await parseJob(text, title === undefined ? {} : { title });
  const graded = [];
  for (const one of label.resumes) graded.push(grade(await resumeOf(one), job, one.grade));
  postings.push(graded);
}

type Method = (one: Graded) => number;
const byScore: Method = ({ score }) => score;

/** The share of pairs in the right order, ties counting half, and how many there are. */
function ordered(sets: readonly (readonly Graded[])[], method: Method, apart: number) {
  const pairs = sets.flatMap((set) => set.flatMap((a) => set.map((b) => [a, b] as const)));
  const wins = pairs
    .filter(([a, b]) => a.grade - b.grade >= apart)
    .map(([a, b]) => (Math.sign(method(a) - method(b)) + 1) / 2);
  const sum = wins.reduce<number>((total, win) => total + win, 0);
  return { share: (100 * sum) / wins.length, count: wins.length };
}

function bestFirst(sets: readonly (readonly Graded[])[], method: Method): number {
  const right = sets.filter((set) => {
    const first = set.reduce((best, one) => (method(one) > method(best) ? one : best));
    return first.grade === Math.max(...set.map((one) => one.grade));
  });
  return (100 * right.length) / sets.length;
}

const folds = Array.from({ length: foldCount }, (_, fold) =>
  postings.filter((_set, i) => i % foldCount === fold),
);
const range = (of: (sets: readonly (readonly Graded[])[]) => number): string => {
  const values = folds.map(of);
  return `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;
};

for (const [name, method] of [
  ["score", byScore],
  ["share of skills", ({ coverage }) => coverage],
] as const satisfies readonly (readonly [string, Method])[]) {
  const pairs = ordered(postings, method, 1);
  const clear = ordered(postings, method, 2);
  console.log(
    `${name}: pairs ${pairs.share.toFixed(1)} % of ${pairs.count} (folds ${range((sets) => ordered(sets, method, 1).share)}), clear ${clear.share.toFixed(1)} % of ${clear.count} (${range((sets) => ordered(sets, method, 2).share)}), best first ${bestFirst(postings, method).toFixed(1)} %`,
  );
}

const all = postings.flat();
const scoresOf = (...grades: readonly number[]) =>
  all.filter((one) => grades.includes(one.grade)).map(byScore);
const share = (scores: readonly number[], is: (score: number) => boolean) =>
  `${((100 * scores.filter(is).length) / scores.length).toFixed(0)} % of ${scores.length}`;
for (const level of [0, 1, 2, 3, 4]) {
  const scores = scoresOf(level);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  console.log(`grade ${level}: mean ${mean.toFixed(1)} over ${scores.length}`);
}
console.log(`grade 4 at 75 or more: ${share(scoresOf(4), (score) => score >= 75)}`);
console.log(`grade 3 or 4 at 60 or more: ${share(scoresOf(3, 4), (score) => score >= 60)}`);
console.log(`grade 0 or 1 at 30 or less: ${share(scoresOf(0, 1), (score) => score <= 30)}`);
console.log(
  `heaviest skill of postings with eight requirements or more: ${Math.max(...all.map(({ heaviest }) => heaviest))} points`,
);
