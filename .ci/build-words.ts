// Compiles lexicons/words into a module of src/. Run before .ci/build-data.ts, whose compiler of the lexicon reads words.
import { exit } from "node:process";
import { checkWords } from "./check-words.ts";
import { compileWords } from "./compile-words.ts";
import { endWithMistakes } from "./mistake.ts";
import { readWords } from "./read-words.ts";
import { literal, narrow, writeModule } from "./write-module.ts";

endWithMistakes();
const words = readWords();
const mistakes = checkWords(words);
if (mistakes.length > 0) {
  console.error(mistakes.join("\n"));
  exit(1);
}
writeWords(compileWords(words));
console.log(`${words.rows.length} rows of words`);

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
