// Counts in how many postings and resumes of a folder each skill stands, and writes lexicons/frequencies.yml: numbers only, nothing of
// the texts. The texts belong to their authors and are no part of the project, so this is run where they are, by hand:
//   npx tsx .ci/count-frequencies.ts ../shared/data
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countMentions } from "../src/keywords/count.ts";
import { addDocument, makeTally, type Tally } from "../src/keywords/tally.ts";
import { builtinLexicon } from "../src/skills/builtin.ts";

/**
 * The field of a posting by its title; the first that fits. Narrow fields stand before wide ones, so that "Machine Learning
 * Engineer, Backend" is machine learning; a title that fits none ("Software Engineer") counts in `jobs` only.
 */
const fields: readonly (readonly [string, RegExp])[] = [
  ["machine-learning", /machine learning|deep learning|\bml\b|\bai\b|computer vision|\bnlp\b/i],
  ["data-science", /data scien|data analy|analytics/i],
  ["data-engineering", /data eng|big data|\betl\b|data platform|data architect/i],
  ["devops", /dev ?ops|site reliability|\bsre\b|platform eng|cloud eng|infrastructure/i],
  ["testing", /\bqa\b|test|quality|\bsdet\b|automation/i],
  ["security", /security|cyber/i],
  ["mobile", /mobile|android|\bios\b/i],
  ["embedded", /embedded|firmware|\bfpga\b/i],
  ["full-stack", /full.?stack/i],
  ["frontend", /front.?end|\bui\b|react|angular|\bvue\b/i],
  [
    "backend",
    /back.?end|server.side|java\b(?!script)|\.net\b|php|python|golang|\bgo\b|ruby|node|scala|c#|django|rails/i,
  ],
];

interface Row {
  readonly title?: string;
  readonly text: string;
}

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("Name the folder that holds jobs.jsonl and resumes-text.jsonl");
const lexicon = builtinLexicon();
const tallies = new Map<string, Tally>();

for (const { title = "", text } of withoutCopies(readRows("jobs.jsonl"))) {
  const mentions = countMentions(text, lexicon);
  addDocument(tallyOf("jobs"), mentions);
  const field = fields.find(([, pattern]) => pattern.test(title))?.[0];
  if (field !== undefined) addDocument(tallyOf(field), mentions);
}
for (const { text } of withoutCopies(readRows("resumes-text.jsonl"))) {
  addDocument(tallyOf("resumes"), countMentions(text, lexicon));
}

const corpora = ["jobs", "resumes", ...fields.map(([name]) => name)];
const ids = [...lexicon.skills.keys()].sort();
const keywords = ids.flatMap((id) => {
  const counts = corpora.flatMap((corpus) => {
    const count = tallies.get(corpus)?.keywords.get(id);
    return count === undefined ? [] : [`${corpus}: [${count.documents}, ${count.mentions}]`];
  });
  return counts.length === 0 ? [] : [`  ${id}: { ${counts.join(", ")} }`];
});

const header = `# In how many documents each skill stands, and how often in all: [documents, mentions] by corpus. Numbers only.
# Made by .ci/count-frequencies.ts; do not edit.
#   jobs     postings for software people as a whole: LinkedIn (Israel, 2024), Indeed (United States, 2020), BuiltIn and
#            others (2024), most titles in software, data and machine learning
#   resumes  resumes of IT people, as text (DataTurks 2018, resume-dataset 2020): few, and most of them from India
#   copies   a text that shares half of its runs of five words with another counts once
#   others   the postings whose title names the field, each in one field at most
command: npx tsx .ci/count-frequencies.ts ../shared/data
lexicon: ${lexicon.hash}
documents: { ${corpora.map((corpus) => `${corpus}: ${tallies.get(corpus)?.documents ?? 0}`).join(", ")} }
keywords:
`;
writeFileSync(
  new URL("../lexicons/frequencies.yml", import.meta.url),
  `${header}${keywords.join("\n")}\n`,
);
for (const corpus of corpora) {
  const { documents, keywords: found } = tallyOf(corpus);
  const top = [...found].sort((a, b) => b[1].documents - a[1].documents).slice(0, 8);
  const words = top.map(([id, count]) => `${id} ${count.documents}`).join(", ");
  process.stdout.write(`${corpus} ${documents}: ${words}\n`);
}

function tallyOf(name: string): Tally {
  const tally = tallies.get(name) ?? makeTally();
  tallies.set(name, tally);
  return tally;
}

function readRows(file: string): readonly Row[] {
  const lines = readFileSync(join(folder ?? "", file), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): Row => JSON.parse(line));
}

/**
 * The rows without those that share half of their runs of five words with an earlier one: the same resume stands in both
 * collections, and employers post the same text for several places.
 */
function withoutCopies(rows: readonly Row[]): readonly Row[] {
  const owners = new Map<string, number>();
  return rows.filter(({ text }, row) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(" ")));
    const shared = new Map<number, number>();
    for (const run of runs) {
      const owner = owners.get(run);
      if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    if (Math.max(0, ...shared.values()) * 2 >= Math.max(1, runs.size)) return false;
    for (const run of runs) if (!owners.has(run)) owners.set(run, row);
    return true;
  });
}
