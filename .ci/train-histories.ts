// Learns how to read work histories from labeled resumes, and writes lexicons/weights. No weight contains a
// word of a resume.
//     npx tsx .ci/train-histories.ts DATA [MORE.jsonl] [--keep] [--check]
// DATA contains labels.jsonl and files/; only its parts a and b are used for learning. MORE has rows {text |
// path, positions}. --keep gives the present weights three quarters of the influence, since they were
// learned from resumes whose labels are no longer at hand. --check writes nothing and prints how well the positions
// of one sixth are found after learning from the other five.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { type Chains, readPositions } from "../src/resume/positions/positions.ts";
import { lettersOf } from "./align-history.ts";
import type { LabeledResume } from "./history-examples.ts";
import { jsonLines } from "./json-lines.ts";
import {
  type Gold,
  type LabeledForms,
  learn,
  ownWeight,
  readCareers,
  readGold,
  readOwn,
} from "./learn-histories.ts";
import { withKept, writeWeights } from "./weights.ts";

/**
 * If the new weights have half of the influence, more of the labeled resumes are read as labeled, but more of
 * our own cases are read differently than with a quarter.
 */
const keptShare = 0.75;

const [data = "", ...more] = argv.slice(2).filter((argument) => !argument.startsWith("--"));

/** The labels made by people, without the parts reserved for measuring. */
function readLabels(): readonly Gold[] {
  if (data === "") return [];
  return jsonLines<Gold>(join(data, "labels.jsonl"))
    .filter(({ part }) => part === "a" || part === "b")
    .map(({ file = "", positions }) => ({ path: join(data, "files", file), positions }));
}

const others = await Promise.all(
  [...readLabels(), ...more.flatMap((path) => jsonLines<Gold>(path))].map(readGold),
);
const cases = await readOwn();
const careers = await readCareers();
const known = [...Array.from({ length: ownWeight }, () => cases).flat(), ...careers];

if (argv.includes("--check")) check();
else {
  const chains = learn([...others, ...known]);
  for (const name of ["rows", "words"] as const) {
    const url = new URL(`../lexicons/weights/${name}.txt`, import.meta.url);
    const { [name]: learned } = chains;
    const all = argv.includes("--keep")
      ? withKept(learned, readFileSync(url, "utf8"), keptShare)
      : learned;
    writeFileSync(url, writeWeights(all));
  }
}
console.log(
  `${others.length} labeled resumes, ${careers.length} invented careers, ${cases.length} cases of our own`,
);

function check(): void {
  const folds = 6;
  const found = Array.from({ length: folds }, (_, fold) => {
    const isApart = (_resume: LabeledForms, i: number): boolean => i % folds === fold;
    const chains = learn([...others.filter((resume, i) => !isApart(resume, i)), ...known]);
    return others.filter(isApart).flatMap(([own]) => foundIn(own, chains));
  }).flat();
  const share = (100 * found.filter(Boolean).length) / found.length;
  console.log(`${share.toFixed(1)} % of ${found.length} positions have their title or employer`);
}

/** For each position that is certainly one, whether its title or employer is read as labeled. */
function foundIn(
  { document, parts, name, positions }: LabeledResume,
  chains: Chains,
): readonly boolean[] {
  const read = readPositions(document, parts, { chains, name });
  const names = read.flatMap(({ title, employer }) =>
    [title, employer].map((name) => lettersOf(name?.text ?? "")),
  );
  const isRead = (name: string | null): boolean => name !== null && names.includes(lettersOf(name));
  return positions
    .filter(({ optional }) => optional !== true)
    .map(({ title, employer }) => isRead(title) || isRead(employer));
}
