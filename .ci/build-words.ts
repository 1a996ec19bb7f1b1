// Compiles lexicons/words into a module of src/. Runs before .ci/build-data.ts, whose lexicon compiler needs
// the words.
import { argv, exit } from "node:process";
import { narrow } from "../src/text/packed.ts";
import { checkRows } from "./check-words.ts";
import { checkLists, makeLists, readLists, writeLists } from "./choice-lists.ts";
import { compileWords } from "./compile-words.ts";
import { endWithMistakes } from "./mistake.ts";
import { readWords } from "./read-words.ts";
import { literal, writeModule } from "./write-module.ts";

endWithMistakes();
const words = readWords();
endWith(checkRows(words));
const lists = makeLists(words);
if (argv.includes("--update")) writeLists(lists);
const changes = checkLists(words, readLists(lists.keys()), lists);
endWith(changes, "If this is meant: npm run data -- --update, and look at what it changes.");
writeWords({ ...compileWords(words) });
const choices = [...lists.values()].flatMap((list) => [...list.values()].flat());
const unshown = choices.filter((line) => line.startsWith("? "));
console.log(
  `${words.rows.length} rows of words: ${choices.length} choices, ${unshown.length} of them shown by no text`,
);

/** If there are mistakes, nothing is written. */
function endWith(mistakes: readonly string[], advice = ""): void {
  if (mistakes.length === 0) return;
  console.error([...mistakes, advice].join("\n").trimEnd());
  exit(1);
}

/** The words as tables, the ids of their kinds as types. */
function writeWords(tables: Readonly<Record<string, object>>): void {
  const types: Readonly<Record<string, string>> = {
    patterns: "readonly [string, string]",
    ranked: "readonly (readonly [string, string, string, string])[]",
    clues: "string",
    names: "readonly (readonly [string, string])[]",
  };
  const lines = Object.entries(tables).map(([name, table]) => {
    const ids = Object.keys(table).map((id) => JSON.stringify(id));
    return `export const ${name}: Readonly<Record<${ids.join(" | ") || "never"}, ${types[name]}>> = JSON.parse(${literal(narrow(JSON.stringify(table)))});`;
  });
  writeModule("words/words.generated.ts", lines);
}
