// Lists the plain English words that texts about software use, in lexicons/trade-words.txt. These are words
// of SCOWL's list that occur in at least three of the postings and resumes of a folder, or in the READMEs of
// at least three installed packages (which write about rows and parsing where postings write about teams), or
// in a sentence of the lexicon where a name is the skill. Only words, nothing of the texts; the texts belong
// to their authors and are not part of the project, so this is run by hand where they are. The same folder,
// packages and lexicon give the same bytes.
//     npx tsx .ci/count-trade-words.ts ../shared/data
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isEnglishWord } from "../src/text/english.ts";
import { jsonLines } from "./json-lines.ts";
import { lexiconFiles, readEntries } from "./read-lexicons.ts";

/** A word in fewer texts belongs to their own subject and not to the trade. */
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

/** The folders of all packages in a `node_modules`, including scoped packages. */
function packageFolders(folder: URL): readonly URL[] {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith(".")) return [];
    const inside = new URL(`${name}/`, folder);
    return name.startsWith("@") ? packageFolders(inside) : [inside];
  });
}

/** The README and changelog of a package; empty if it has neither. */
function readmeOf(folder: URL): string {
  const names = readdirSync(folder).filter((name) => /^(?:readme|changelog|history)/i.test(name));
  return names.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
}

function readTexts(path: string): readonly string[] {
  return jsonLines<{ readonly text: string }>(path).map(({ text }) => text);
}

/** The distinct words of a text. Shorter words are never looked up. */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])];
}
