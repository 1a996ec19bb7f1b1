// Measures scores against a reader's judgment of fit: npm run bench -- fit [FOLDER]
// fixtures/gold/fit.jsonl holds grades (0 unrelated, 4 strong) of 60 postings × 5 resumes, given by a reader who had seen no score; the texts belong to
// others and are no part of the project: FOLDER (default ../shared/data) holds them. Pairs are of one posting and of different grades, clear ones two grades apart or more.
// Beside the score: the share of the posting's skills that the resume shows, and two methods that know nothing but words. In brackets: what 95 of 100 drawings of
// as many postings give.
// Our bias: weights are rounded numbers chosen with these grades in view (docs/scoring.md), so that the five folds over postings show how much a figure scatters rather than
// how it would be on postings that nobody has seen.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLines } from "../.ci/json-lines.ts";
import { parseJob } from "../src/analyze/parse-job.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { textDocument } from "../src/document/plain.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Resume } from "../src/resume/resume.ts";
import { scoreMatch } from "../src/score/score.ts";
import { mean } from "./common/mean.ts";
import {
  bestFirst,
  countPairs,
  type Group,
  interval,
  type Measure,
  ordered,
  tau,
  within,
} from "./fit/measures.ts";
import { wordMethods } from "./fit/word-methods.ts";

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

const files = new Map<string, ReadonlyMap<string, Text>>();

function textOf({ file, id = "" }: Source): Text {
  const known =
    files.get(file) ?? new Map(jsonLines<Text>(join(folder, file)).map((row) => [row.id, row]));
  files.set(file, known);
  const text = known.get(id);
  if (text === undefined) throw new Error(`${file} holds no ${id}`);
  return text;
}

const keyOf = ({ file, id = "" }: Source) => `${file} ${id}`;

async function resumeOf(source: Source): Promise<Resume> {
  const document =
    source.id === undefined
      ? await readDocument(readFileSync(join(folder, source.file)))
      : textDocument(textOf(source).text);
  return parseResume(document, { now });
}

const labels = jsonLines<Label>("fixtures/gold/fit.jsonl");
const resumes = new Map<string, Resume>();
for (const one of labels.flatMap((label) => label.resumes)) {
  if (!resumes.has(keyOf(one))) resumes.set(keyOf(one), await resumeOf(one));
}
const places = new Map([...resumes.keys()].map((key, place) => [key, place]));
const alike = wordMethods(
  labels.map(({ posting }) => `${textOf(posting).title ?? ""}\n${textOf(posting).text}`),
  [...resumes.values()].map(({ document }) => document.text),
);

const groups: Group[] = [];
let heaviest = 0;
for (const [index, label] of labels.entries()) {
  const { title, text } = textOf(label.posting);
  const job = await parseJob(text, title === undefined ? {} : { title });
  const group = label.resumes.map((one) => {
    const resume = resumes.get(keyOf(one));
    if (resume === undefined) throw new Error(`${keyOf(one)} was not read`);
    const { score, contributions } = scoreMatch(resume, job);
    const skills = contributions.filter(({ kind }) => kind === "skill");
    if (contributions.length >= 8)
      heaviest = Math.max(heaviest, ...skills.map(({ weight }) => weight));
    const shown = skills.filter(({ status }) => status !== "missing").length;
    const place = places.get(keyOf(one)) ?? 0;
    const numbers = {
      score: score ?? 0,
      coverage: shown / Math.max(1, skills.length),
      "TF-IDF": alike["TF-IDF"](index, place),
      BM25: alike.BM25(index, place),
    };
    return { grade: one.grade, numbers };
  });
  groups.push(group);
}

const digits = (number: number) => number.toFixed(1);

function withInterval(measure: Measure): string {
  const [low, high] = interval(measure, groups);
  return `${digits(measure(groups))} (${digits(low)} to ${digits(high)})`;
}

const figures = {
  pairs: (method: string) => ordered(method, 1),
  "clear pairs": (method: string) => ordered(method, 2),
  tau,
  "best first": bestFirst,
} as const;

console.log(
  `${groups.length} postings, ${groups.flat().length} resumes, ${countPairs(groups, 1)} pairs, ${countPairs(groups, 2)} clear; in %`,
);
console.log(
  "".padEnd(12) +
    Object.keys(figures)
      .map((name) => name.padEnd(22))
      .join(""),
);
for (const method of ["score", "coverage", "TF-IDF", "BM25"]) {
  const cells = Object.values(figures).map((of) => withInterval(of(method)).padEnd(22));
  console.log(method.padEnd(12) + cells.join(""));
}

const folds = Array.from({ length: foldCount }, (_, fold) =>
  groups.filter((_group, index) => index % foldCount === fold),
);
const byFold = Object.values(figures).map((of) => {
  const values = folds.map(of("score"));
  return `${digits(Math.min(...values))} to ${digits(Math.max(...values))}`.padEnd(22);
});
console.log("folds".padEnd(12) + byFold.join(""));

for (const grade of [0, 1, 2, 3, 4]) {
  const own = groups.flat().filter((one) => one.grade === grade);
  const average: Measure = (drawn) =>
    mean(
      drawn
        .flat()
        .filter((one) => one.grade === grade)
        .map(({ numbers }) => numbers.score ?? 0),
    );
  console.log(`grade ${grade}: mean score ${withInterval(average)} over ${own.length}`);
}
for (const [name, grades, is] of [
  ["grade 4 at 75 or more", [4], (score: number) => score >= 75],
  ["grade 3 or 4 at 60 or more", [3, 4], (score: number) => score >= 60],
  ["grade 0 or 1 at 30 or less", [0, 1], (score: number) => score <= 30],
] as const) {
  console.log(`${name}: ${withInterval(within("score", grades, is))} %`);
}
console.log(`heaviest skill of postings with eight requirements or more: ${heaviest} points`);
