// Lists what each choice of the rows of lexicons/words reads. So a word removed from a row by mistake is
// noticed even if no sentence shows it.
import { foldText, kindCompiler } from "./compile-words.ts";
import { edge, patternTexts } from "./pattern-texts.ts";
import { choiceTexts, exampleOf } from "./phrase-texts.ts";
import { readRegExp } from "./read-regexp.ts";
import type { Kind, Row, Words } from "./read-words.ts";
import { letterSource } from "./row-sources.ts";

/**
 * What a text shows about its row: that it is read; that it is rejected because of adjacent words; or
 * nothing, since it needs more context.
 */
type Shows = "read" | "banned" | "nothing";

export interface ChoiceText {
  /** A kind stands for any of its phrases, as "<person>". */
  readonly text: string;
  readonly shows: Shows;
}

/**
 * Returns the texts for a row: one for each choice of its phrases, its patterns, its names, and the words
 * that must not be adjacent.
 */
export function choiceLister(words: Words): (row: Row) => readonly ChoiceText[] {
  const compile = kindCompiler(words);
  const kinds = new Map(words.kinds.map((kind) => [kind.id, kind]));
  const examples = new Map<string, string>();
  const withExamples = (text: string): string =>
    text.replace(/<([a-z0-9-]+)>/g, (all, id: string) => {
      if (!kinds.has(id)) return all;
      const example = examples.get(id) ?? exampleOf(words, id);
      examples.set(id, example);
      return example;
    });
  return (row) => {
    const kind = kinds.get(row.kind);
    if (kind === undefined) return [];
    if (kind.of === "names") return namesOf(row).map((text) => ({ text, shows: "read" }));
    const reads = (at: Kind["at"]): ((text: string) => boolean) => {
      const pattern = new RegExp(...compile.row(kind, { ...row, at }));
      return (text) => pattern.test(foldText(kind, withExamples(text)));
    };
    return phraseRowTexts(row, { whole: reads("whole"), part: reads("part") });
  };
}

function namesOf({ words = "" }: Row): readonly string[] {
  return words
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

interface Readers {
  whole(text: string): boolean;
  part(text: string): boolean;
}

function phraseRowTexts(row: Row, readers: Readers): readonly ChoiceText[] {
  const phrases = row.phrases.flatMap(phraseTexts);
  const patterns = row.patterns.map((source) => patternTexts(readRegExp(letterSource(source))));
  const looks = row.patterns.some((source) => source.includes("(?"));
  const [plain = ""] = [...phrases, ...patterns.flatMap(({ read }) => read)];
  const banned = [
    ...row.notAfter.flatMap(phraseTexts).map((text) => `${text} ${plain}`),
    ...row.notBefore.flatMap(phraseTexts).map((text) => `${plain} ${text}`),
    ...patterns.flatMap((texts) => texts.banned),
  ];
  const isRead = (text: string): boolean => readers.whole(text) || (looks && readers.part(text));
  return [
    ...phrases.map((text) => choiceText(text, "read", isRead)),
    ...patterns.flatMap(({ read }) => read.map((text) => choiceText(text, "read", isRead))),
    ...banned.map((text) => choiceText(text, "banned", (one) => !readers.part(one))),
  ];
}

const phraseTexts = (phrase: string): readonly string[] => choiceTexts(phrase, (id) => `<${id}>`);

/** The text in a form that shows what it should, if there is one. */
function choiceText(text: string, shows: Shows, doesShow: (text: string) => boolean): ChoiceText {
  const forms = formsOf(text);
  const good = forms.find((form) =>
    ["", "something"].some((rest) => doesShow(form.replaceAll("…", rest))),
  );
  return good === undefined ? { text: forms[0] ?? "", shows: "nothing" } : { text: good, shows };
}

/** There may be a space where a word must end. */
function formsOf(text: string): readonly string[] {
  const spaced = text.replace(new RegExp(`(?<=\\w)${edge}+(?=\\w)`, "g"), " ");
  return [text, spaced].map((one) => one.replaceAll(edge, ""));
}
