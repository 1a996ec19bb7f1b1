// Lists the plain English words that texts about software use, in lexicons/trade-words.txt: words of SCOWL's list that stand in at least three of the
// postings and resumes of a folder, or in a sentence of the lexicon where a name is the skill. Words only, nothing of the texts; they belong to their authors and
// are no part of the project, so this is run where they are, by hand, and gives the same bytes for the same folder and lexicon:
//   npx tsx .ci/count-trade-words.ts ../shared/data
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isEnglishWord } from "../src/text/english.ts";
import { lexiconFiles, readEntries } from "./read-lexicons.ts";

/** A word that fewer texts have is of their own matter, and no word of the trade. */
const fewest = 3;

const files = ["jobs", "jobs-short", "jobs-hn", "resumes-text", "resumes-count"];

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds jobs.jsonl and the others");
const texts = files.map((file) => join(folder, `${file}.jsonl`)).flatMap(readTexts);

const counts = new Map<string, number>();
for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
const frequent = [...counts].filter(([, count]) => count >= fewest).map(([word]) => word);
const sentences = lexiconFiles
  .flatMap(readEntries)
  .flatMap(({ ambiguous }) => ambiguous.flatMap(({ is }) => is));
const all = new Set([...frequent, ...sentences.flatMap(wordsOf)]);
const words = [...all].filter(isEnglishWord).toSorted();
writeFileSync(new URL("../lexicons/trade-words.txt", import.meta.url), `${words.join("\n")}\n`);
console.log(`${words.length} words`);

function readTexts(path: string): readonly string[] {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** The different words of a text; shorter ones are never asked for. */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])];
}
