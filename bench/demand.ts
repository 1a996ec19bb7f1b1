// Whether two collections of postings rank technologies alike: npm run bench -- demand FOLDER [SEED]
// FOLDER contains jobs.jsonl and jobs-hn.jsonl, as for .ci/count-frequencies.ts. Prints Spearman's rank
// correlation of the shares of postings that ask for a technology, over the technologies that 2 % or more ask
// for: between two random halves (the mean of five), and between the two sources. For all postings and for
// each field.
import { join } from "node:path";
import { jsonLines } from "../.ci/json-lines.ts";
import { profileKeywords } from "../src/analyze/profile-keywords.ts";
import { countedDocuments } from "../src/keywords/counted.ts";
import type { KeywordCounts, KeywordProfile } from "../src/keywords/profile.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";
import { mean } from "./common/mean.ts";

const [folder, seed = "1"] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("name the folder that holds jobs.jsonl and jobs-hn.jsonl");
const fewest = 0.02;
const rounds = 5;
const { skills, categories } = builtinLexicon();
const technologies = [...skills.values()].filter(
  ({ category, generic }) => categories.get(category)?.technical === true && generic !== true,
);

interface Row {
  readonly title?: string;
  readonly source?: string;
  readonly text: string;
}

const rows = (file: string) => jsonLines<Row>(join(folder, file));
const isRecent = ({ source = "" }: Row) => Number(/20\d\d/.exec(source)?.[0] ?? 0) >= 2024;
const textOf = ({ title, text }: Row) =>
  title === undefined || text.includes(title) ? text : `${title}\n${text}`;
const boards = rows("jobs.jsonl").filter(isRecent).map(textOf);
const posts = rows("jobs-hn.jsonl").map(textOf);

const count = (texts: readonly string[]) =>
  profileKeywords(texts, { kind: "postings", groupBy: "field", skipCopies: true });

/**
 * Pseudorandom numbers from 0 to 1. Another generator would give other halves than those in docs/figures.md.
 */
function drawFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * The correlation over the technologies that 2 % or more of `chosen` (default: of both) ask for, and the
 * number of these technologies.
 */
function compare(
  a: KeywordCounts,
  b: KeywordCounts,
  chosen?: KeywordCounts,
): readonly [number, number] {
  const asked = (counts: KeywordCounts, id: string) =>
    countedDocuments(counts.keywords[id], "postings");
  const known = technologies.flatMap(({ id }) => {
    const [first, second] = [asked(a, id), asked(b, id)];
    const share =
      chosen === undefined
        ? (first + second) / (a.documents + b.documents)
        : asked(chosen, id) / chosen.documents;
    return share < fewest ? [] : [[first / a.documents, second / b.documents] as const];
  });
  return [spearman(known), known.length];
}

function spearman(pairs: readonly (readonly [number, number])[]): number {
  const [first, second] = [ranks(pairs.map(([a]) => a)), ranks(pairs.map(([, b]) => b))];
  const middle = (pairs.length + 1) / 2;
  let [both, one, other] = [0, 0, 0];
  for (const [i, rank] of first.entries()) {
    const [x, y] = [rank - middle, (second[i] ?? 0) - middle];
    both += x * y;
    one += x * x;
    other += y * y;
  }
  return both / Math.sqrt(one * other);
}

/** Equal numbers share the mean of their ranks. */
function ranks(numbers: readonly number[]): readonly number[] {
  return numbers.map((number) => {
    const below = numbers.filter((other) => other < number).length;
    const equal = numbers.filter((other) => other === number).length;
    return below + (equal + 1) / 2;
  });
}

const groupIn = (profile: KeywordProfile, field: string): KeywordCounts | undefined =>
  field === "all" ? profile : profile.groups?.[field];

function showHalves(field: string) {
  const parts = halves.flatMap(([a, b]) => {
    const [first, second] = [groupIn(a, field), groupIn(b, field)];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
  const results = parts.map(([first, second]) => compare(first, second));
  const values = results.map(([value]) => value);
  const range = `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
  const sizes = parts[0]?.map(({ documents }) => documents).join(" and ");
  console.log(`${field}, two halves by chance, ${sizes} postings:`);
  console.log(`    over the ${results[0]?.[1]} of both: ${mean(values).toFixed(2)} (${range})`);
}

const all = [...boards, ...posts];
const halves: (readonly [KeywordProfile, KeywordProfile])[] = [];
for (let round = 0; round < rounds; round++) {
  const random = drawFrom(Number(seed) * 1000 + round);
  const order = all.map((text) => ({ text, at: random() })).toSorted((a, b) => a.at - b.at);
  const texts = order.map(({ text }) => text);
  const middle = texts.length >> 1;
  halves.push([await count(texts.slice(0, middle)), await count(texts.slice(middle))]);
}
const [boardCounts, postCounts] = [await count(boards), await count(posts)];
console.log(`Spearman over technologies that ${100 * fewest} % or more ask for`);
/**
 * What is often asked for differs by source, and so do their sizes, so each source chooses the technologies
 * once.
 */
function showSources(field: string) {
  const [first, second] = [groupIn(boardCounts, field), groupIn(postCounts, field)];
  if (first === undefined || second === undefined) return;
  console.log(
    `${field}, job boards and Hacker News, ${first.documents} and ${second.documents} postings:`,
  );
  const words = [
    ["of the job boards", compare(first, second, first)],
    ["of Hacker News", compare(first, second, second)],
  ] as const;
  for (const [name, [value, count]] of words)
    console.log(
      `    over the ${count} that ${100 * fewest} % ${name} ask for: ${value.toFixed(2)}`,
    );
}

for (const field of ["all", "software", "backend", "full-stack", "python", "java"]) {
  showHalves(field);
  showSources(field);
}
