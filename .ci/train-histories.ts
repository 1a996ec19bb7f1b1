// Learns how to read work histories from labeled resumes, and writes lexicons/weights. No weight contains a
// word of a resume.
//     npx tsx .ci/train-histories.ts DATA [MORE.jsonl] [--keep] [--check] [--forms=NAME,NAME]
// DATA contains labels.jsonl and files/; only its parts a and b are used for learning. MORE has rows {text |
// path, positions}. --keep gives the present weights three quarters of the influence, since they were
// learned from resumes whose labels are no longer at hand. --check writes nothing and prints how well the
// positions of each sixth are read, in all forms, after learning from the other five. --forms names forms of
// npm run bench -- forms in which each resume is learned from as well, but only one for each invented career.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { checkForms } from "./check-histories.ts";
import { jsonLines } from "./json-lines.ts";
import { type Gold, learn, ownWeight, readCareers, readGold, readOwn } from "./learn-histories.ts";
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

const golds = [...readLabels(), ...more.flatMap((path) => jsonLines<Gold>(path))];
const named = argv.find((argument) => argument.startsWith("--forms="));
const forms = named?.slice("--forms=".length).split(",") ?? [];
const others = await Promise.all(golds.map((gold) => readGold(gold, forms)));
const cases = await readOwn(forms);
const careers = await readCareers(forms);
const known = [...Array.from({ length: ownWeight }, () => cases).flat(), ...careers];

if (argv.includes("--check")) await checkForms(golds, others, known);
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
