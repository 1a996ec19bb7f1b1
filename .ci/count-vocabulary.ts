// npx tsx .ci/count-vocabulary.ts: counts by file the lines of src in which words of human language are
// alternatives of a pattern or a list. They belong in lexicons/words. Only grammar may stay in the code:
// order, punctuation, and small linking words. A test limits their number.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../src/", import.meta.url);

/** Two lower-case words with a bar between them, within quotation marks or slashes. */
const alternatives = /[a-zß-ÿ]{2,}\|[\\b(?:a-z]*[a-zß-ÿ]{2,}/;

/** Patterns of file formats and protocols, which are not human language. */
const isOther = /src\/(?:document|cli|isolate|report|browser|batch)\//;

/** The number of vocabulary lines by file, largest first. O(characters of src). */
export function countVocabulary(): ReadonlyMap<string, number> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /(?<!generated)\.ts$/.test(file) && !isOther.test(file));
  const counts = files.map((file): [string, number] => [file, linesOf(file)]);
  return new Map(counts.filter(([, lines]) => lines > 0).toSorted((a, b) => b[1] - a[1]));
}

/** Words in a string that is split into a list. */
const list = /(["`])((?:(?!\1)[^\\]|\\.)*)\1\s*\.split\(/g;

function linesOf(file: string): number {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
  const lists = Array.from(text.matchAll(list), ([, , words = ""]) => words.split("\n").length);
  const patterns = text
    .split("\n")
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*\*)/.test(line))
    .filter((line) => alternatives.test(line) && /["`/]/.test(line));
  return lists.reduce((sum, lines) => sum + lines, patterns.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counts = countVocabulary();
  for (const [file, lines] of counts) console.log(`${lines} ${file}`);
  console.log(`${[...counts.values()].reduce((sum, lines) => sum + lines, 0)} lines`);
}
