// Learns how work histories are read, from labelled resumes, and writes lexicons/weights. No weight holds a word of a resume.
//   npx tsx .ci/train-histories.ts DATA [MORE.jsonl] [--check]
// DATA has labels.jsonl and files/ (its parts a and b are learned from, no other). MORE has rows {text | path, positions}. --check
// writes nothing, and prints how well positions of one sixth are found that were learned from the other five.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { parse } from "yaml";
import { readDocument } from "../src/analyze/read-document.ts";
import type { Document } from "../src/document/document.ts";
import type { Chains } from "../src/resume/positions.ts";
import { readPositions } from "../src/resume/positions.ts";
import { type GoldPosition, lettersOf } from "./align-history.ts";
import { type LabelledResume, labelledResume } from "./history-examples.ts";
import { learnChain } from "./perceptron.ts";
import { writeWeights } from "./weights.ts";

interface Gold {
  readonly part?: string;
  readonly file?: string;
  readonly text?: string;
  readonly path?: string;
  readonly positions: readonly GoldPosition[];
}

const own = new URL("../fixtures/", import.meta.url).pathname;
const [data = "", ...more] = argv.slice(2).filter((argument) => !argument.startsWith("--"));

function rowsOf(path: string): readonly Gold[] {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((row) => row !== "");
  return rows.map((row): Gold => JSON.parse(row));
}

/** What the labels of people say, but for the parts that are kept for measuring. */
function readLabels(): readonly Gold[] {
  if (data === "") return [];
  return rowsOf(join(data, "labels.jsonl"))
    .filter(({ part }) => part === "a" || part === "b")
    .map(({ file = "", positions }) => ({ path: join(data, "files", file), positions }));
}

/** The project's own cases: fixtures, and the texts of fixtures/gold/histories.jsonl. */
function readOwn(): readonly Gold[] {
  const resumes = join(own, "resumes");
  const fixtures = readdirSync(resumes).flatMap((name): Gold[] => {
    const file = readdirSync(join(resumes, name)).find((other) => other.startsWith("resume."));
    const { facts } = parse(readFileSync(join(resumes, name, "about.yml"), "utf8"));
    if (file === undefined || facts?.positions === undefined) return [];
    const positions = facts.positions.map((position: Partial<GoldPosition>) => ({
      title: null,
      employer: null,
      start: null,
      end: null,
      ...position,
    }));
    return [{ path: join(resumes, name, file), positions }];
  });
  return [...fixtures, ...rowsOf(join(own, "gold/histories.jsonl"))];
}

async function readGold({ text, path, positions }: Gold): Promise<LabelledResume> {
  const source = text ?? new Uint8Array(readFileSync(path ?? ""));
  const document: Document = await readDocument(source);
  return labelledResume(document, positions);
}

function learn(resumes: readonly LabelledResume[]): Chains {
  return {
    rows: learnChain(
      resumes.map(({ rows }) => rows),
      { labels: ["outside", "begin", "inside"], epochs: 15, margin: 2 },
    ),
    words: learnChain(
      resumes.flatMap(({ words }) => words),
      {
        labels: ["outside", "title", "title on", "employer", "employer on", "place", "place on"],
        epochs: 12,
        margin: 1,
      },
    ),
  };
}

/** Our own cases count as often as this, since each stands for a form that many resumes have. */
const ownWeight = 3;

const others = await Promise.all([...readLabels(), ...more.flatMap(rowsOf)].map(readGold));
const cases = await Promise.all(readOwn().map(readGold));
const known = Array.from({ length: ownWeight }, () => cases).flat();

if (argv.includes("--check")) check();
else {
  const chains = learn([...others, ...known]);
  for (const name of ["rows", "words"] as const) {
    const url = new URL(`../lexicons/weights/${name}.txt`, import.meta.url);
    writeFileSync(url, writeWeights(chains[name]));
  }
}
console.log(`${others.length} labelled resumes, ${cases.length} cases of our own`);

function check(): void {
  const folds = 6;
  const found = Array.from({ length: folds }, (_, fold) => {
    const isApart = (_resume: LabelledResume, i: number): boolean => i % folds === fold;
    const chains = learn([...others.filter((resume, i) => !isApart(resume, i)), ...known]);
    return others.filter(isApart).flatMap((resume) => foundIn(resume, chains));
  }).flat();
  const share = (100 * found.filter(Boolean).length) / found.length;
  console.log(`${share.toFixed(1)} % of ${found.length} positions have their title or employer`);
}

/** For each position that is surely one, whether its title or employer is read as it is labelled. */
function foundIn(
  { document, parts, positions }: LabelledResume,
  chains: Chains,
): readonly boolean[] {
  const read = readPositions(document, parts, chains);
  const names = read.flatMap(({ title, employer }) =>
    [title, employer].map((name) => lettersOf(name?.text ?? "")),
  );
  const isRead = (name: string | null): boolean => name !== null && names.includes(lettersOf(name));
  return positions
    .filter(({ optional }) => optional !== true)
    .map(({ title, employer }) => isRead(title) || isRead(employer));
}
