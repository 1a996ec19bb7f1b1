// How many of the most frequent terms in job descriptions the lexicon knows: npm run bench -- coverage
// [FOLDER]
// FOLDER (default ../shared/data) contains lexicon/top_terms.tsv: terms by document frequency, in the last
// column but one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findSkills } from "../src/skills/find.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";

const FIRST = 400;
const folder = process.argv[2] ?? "../shared/data";
const [head = "", ...lines] = readFileSync(join(folder, "lexicon/top_terms.tsv"), "utf8")
  .trim()
  .split("\n");
const columns = head.split("\t");
const terms = lines.slice(0, FIRST).map((line) => {
  const cells = line.split("\t");
  const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
  return { term: cell("term"), isGeneric: cell("generic") === "generic" };
});

const { skills } = builtinLexicon();
const known = new Set(
  [...skills.values()]
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => name.toLowerCase()),
);

/** Whether a term is a name or alias, or is read as a single mention in a list of skills. */
const resolves = (term: string): boolean => {
  if (known.has(term.toLowerCase())) return true;
  const text = `Skills: Java, ${term}, Python`;
  const from = "Skills: Java, ".length;
  return findSkills(text).some(
    (mention) => mention.from === from && mention.to === from + term.length,
  );
};
const unknown = terms.filter(({ term }) => !resolves(term));
const plain = terms.filter(({ term, isGeneric }) => {
  const mentions = findSkills(`It has ${term} here`);
  return (
    isGeneric &&
    mentions.some(({ surface, skill }) => surface === term && !skills.get(skill)?.generic)
  );
});

console.log(`${terms.length - unknown.length} of the first ${terms.length} terms resolve`);
if (unknown.length > 0) console.log(`unknown: ${unknown.map(({ term }) => term).join(", ")}`);
console.log(
  `flagged generic there and found here in any sentence: ${plain.length === 0 ? "none" : plain.map(({ term }) => term).join(", ")}`,
);
