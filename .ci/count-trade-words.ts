// Lists the plain English words that texts about software use, in lexicons/trade-words.txt: words of SCOWL's list that stand in at least three of the
// postings and resumes of a folder, in what at least three of the installed packages say of themselves, which tells of rows and parsing where postings tell of teams,
// or in a sentence of the lexicon where a name is the skill. Words only, nothing of the texts; they belong to their authors and are no part of the project, so this
// is run where they are, by hand, and gives the same bytes for the same folder, packages and lexicon:
//   npx tsx .ci/count-trade-words.ts ../shared/data
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isEnglishWord } from "../src/text/english.ts";
import { jsonLines } from "./json-lines.ts";
import { lexiconFiles, readEntries } from "./read-lexicons.ts";

/** A word that fewer texts have is of their own matter, and no word of the trade. */
const fewest = 3;

const files = ["jobs", "jobs-short", "jobs-hn", "resumes-text", "resumes-count"];

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds jobs.jsonl and the others");
const texts = files.map((file) => join(folder, `${file}.jsonl`)).flatMap(readTexts);

const packages = packageFolders(new URL("../node_modules/", import.meta.url));
const sentences = lexiconFiles
  .flatMap(readEntries)
  .flatMap(({ ambiguous }) => ambiguous.flatMap(({ is }) => is));
const all = new Set([
  ...frequentWords(texts),
  ...frequentWords(packages.map(readmeOf)),
  ...sentences.flatMap(wordsOf),
]);
const words = [...all].filter(isEnglishWord).toSorted();
writeFileSync(new URL("../lexicons/trade-words.txt", import.meta.url), `${words.join("\n")}\n`);
console.log(`${words.length} words`);

function frequentWords(of: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of of.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([word]) => word);
}

/** Of all packages of a `node_modules`, those of an organization among them. */
function packageFolders(folder: URL): readonly URL[] {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith(".")) return [];
    const inside = new URL(`${name}/`, folder);
    return name.startsWith("@") ? packageFolders(inside) : [inside];
  });
}

/** What a package says of itself and its changes; empty where it says nothing. */
function readmeOf(folder: URL): string {
  const names = readdirSync(folder).filter((name) => /^(?:readme|changelog|history)/i.test(name));
  return names.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
}

function readTexts(path: string): readonly string[] {
  return jsonLines<{ readonly text: string }>(path).map(({ text }) => text);
}

/** The different words of a text; shorter ones are never asked for. */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])];
}
