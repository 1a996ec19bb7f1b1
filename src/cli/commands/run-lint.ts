import { cleanLine } from "../../report/clean.ts";
import { findSkills } from "../../skills/find.ts";
import { builtinLexicon } from "../../skills/lexicon/builtin.ts";
import { detailsOf } from "../../skills/lexicon/details.ts";
import { rulesOf } from "../../skills/lexicon/index-rules.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { type LexiconProblem, lintLexicon } from "../../skills/lexicon/lint.ts";
import { parseLexicon } from "../../skills/lexicon/parse-lexicon.ts";
import type { LexiconEntry } from "../../skills/lexicon/schema.ts";
import { isEnglishWord } from "../../text/english.ts";
import { CliError, named } from "../cli-error.ts";
import { loadText } from "../files.ts";
import { print } from "../output.ts";

export async function runLint(path: string): Promise<void> {
  const text = await loadText(path);
  const base = builtinLexicon();
  // Throws an error with the line if the file is not a lexicon at all.
  const lexicon = await named(path, parseLexicon(text, base));
  const { entries, lineOf } = await readEntries(path, text);
  const problems = [
    ...(await newProblems(entries, base, lexicon)),
    ...wrongExamples(entries, lexicon),
  ];
  const lines = problems.map(
    ({ id, field, problem }) =>
      `${path}:${lineOf(id)}: ${cleanLine(`${id}.${field} ${problem}`)}\n`,
  );
  const count = `${lexicon.skills.size} skills with those of the built-in lexicon`;
  await print(lines.length === 0 ? `${path}: nothing to change; ${count}\n` : lines.join(""));
  if (lines.length > 0) process.exitCode = 1;
}

interface Entries {
  readonly entries: readonly LexiconEntry[];
  /** The line of an entry, counted from 1. */
  lineOf(id: string): number;
}

/** The entries as written, including their sentences, which a compiled lexicon does not keep. */
async function readEntries(path: string, text: string): Promise<Entries> {
  const [{ LineCounter, parseDocument, isMap, isSeq, isScalar }, { entrySchema }] =
    await Promise.all([import("yaml"), import("../../skills/lexicon/schema.ts")]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const list = isSeq(document.contents) ? document.contents : document.get("skills", true);
  const items = isSeq(list) ? list.items : [];
  const lineById = new Map<string, number>();
  const entries = items.flatMap((item) => {
    if (!isMap(item)) return [];
    const id = item.get("id", true);
    const line = lines.linePos(item.range?.[0] ?? 0).line;
    if (isScalar(id)) lineById.set(String(id.value), line);
    const entry = entrySchema.safeParse(item.toJS(document, { maxAliasCount: 0 }));
    if (!entry.success)
      throw new CliError(`${path}:${line}: is not an entry of a lexicon; see docs/lexicon.md`);
    return [entry.data];
  });
  return { entries, lineOf: (id) => lineById.get(id) ?? 1 };
}

/** Problems that the linter finds in the whole lexicon, but not in the base alone. */
async function newProblems(
  entries: readonly LexiconEntry[],
  base: Lexicon,
  lexicon: Lexicon,
): Promise<readonly LexiconProblem[]> {
  const context = { categories: lexicon.categories, isCommonWord: isEnglishWord };
  const own = new Set(entries.map(({ id }) => id));
  const isKept = ({ id }: LexiconEntry) => lexicon.skills.has(id) && !own.has(id);
  const before = lintLexicon(await entriesOf(base), context).map(keyOf);
  const known = new Set(before);
  const all = [...(await entriesOf(lexicon)).filter(isKept), ...entries];
  return lintLexicon(all, context).filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ id, field, problem }: LexiconProblem): string {
  return `${id}.${field} ${problem}`;
}

/**
 * The entries of a compiled lexicon. Its sentences were tested when it was built and are not kept, so
 * placeholders take their place. Paraphrases are left out.
 */
async function entriesOf(lexicon: Lexicon): Promise<readonly LexiconEntry[]> {
  const details = await detailsOf(lexicon);
  // A Map, because a skill may have the id "constructor".
  const misspellings = new Map(Object.entries(details.misspellings));
  const everyday = new Map(Object.entries(details.everyday));
  const rules = new Map(Object.entries(rulesOf(lexicon.index)));
  return [...lexicon.skills.values()].map((skill) => ({
    ...skill,
    misspellings: misspellings.get(skill.id) ?? [],
    ambiguous: (rules.get(skill.id) ?? []).map((rule) => ({ ...rule, is: ["-"], isNot: ["-"] })),
    everyday: everyday.get(skill.id) ?? [],
    short: [],
    translations: [],
    jargon: [],
    elsewhere: [],
    paraphrases: [],
    told: [],
    seen: [],
  }));
}

/** Sentences of the entries whose result differs from what the entry says. */
function wrongExamples(
  entries: readonly LexiconEntry[],
  lexicon: Lexicon,
): readonly LexiconProblem[] {
  return entries.flatMap(({ id, ambiguous }) => {
    const isFound = (sentence: string) =>
      findSkills(sentence, { lexicon }).some(({ skill }) => skill === id);
    const missed = ambiguous.flatMap(({ is }) => is.filter((sentence) => !isFound(sentence)));
    const wrong = ambiguous.flatMap(({ isNot }) => isNot.filter(isFound));
    return [
      ...missed.map((sentence) => ({ id, field: "is", problem: `is not found in "${sentence}"` })),
      ...wrong.map((sentence) => ({ id, field: "isNot", problem: `is found in "${sentence}"` })),
    ];
  });
}
