// Checks that each choice within the brackets of a phrase, and each name of a list, is read as its row says.
// A choice that another row overrides, or that no text can contain, is dead.
import { groupBy, type KindCompiler, kindCompiler, rowNames } from "./compile-words.ts";
import { choiceTexts, exampleOf } from "./phrase-texts.ts";
import { kindSteps, matchingSteps } from "./read-kind.ts";
import type { Kind, Row, Words } from "./read-words.ts";

/**
 * A choice of a phrase, shown by a text that contains it, or a name, if its kind reads it as something else:
 * `read`, empty if it reads nothing.
 */
export interface DeadChoice {
  readonly row: Row;
  readonly text: string;
  readonly read: string;
}

/** In the order of the kinds. O(choices x steps of their kind). */
export function deadChoices(words: Words): readonly DeadChoice[] {
  const compile = kindCompiler(words);
  return words.kinds.flatMap((kind) => {
    const rows = words.rows.filter((row) => row.kind === kind.id);
    if (kind.of === "names") return rivalNames(kind, rows);
    return deadPhrases(words, kind, makeReader(compile, kind));
  });
}

/** Names that one language lists for two values. */
function rivalNames(kind: Kind, rows: readonly Row[]): readonly DeadChoice[] {
  const named = rows.flatMap((row) => rowNames(kind, row).map((text) => ({ row, text })));
  const same = groupBy(named, ({ row, text }) => `${row.file.split("/")[0]}/${text}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ row }) => row.value !== first?.row.value)
      .map((other) => ({ ...other, read: first?.row.value ?? "" })),
  );
}

function deadPhrases(words: Words, kind: Kind, read: Reader): readonly DeadChoice[] {
  const kindText = (id: string): string => exampleOf(words, id);
  const rows = words.rows.filter((row) => row.kind === kind.id);
  return rows.flatMap((row) =>
    row.phrases
      .flatMap((phrase) => choiceTexts(phrase, kindText))
      .filter((text) => !inUse(row, text).some((one) => read(one).includes(row.value ?? "")))
      .map((text) => ({ row, text, read: read(text)[0] ?? "" })),
  );
}

/**
 * The text in contexts: a phrase may need words around it ("nobody expects [you]" needs one after it),
 * perhaps those of a sentence of its row, and "…" stands for some words or none.
 */
function inUse(row: Row, text: string): readonly string[] {
  const whole = ["something", ""].map((rest) => text.replaceAll("…", rest).trim());
  const alone = [...new Set(whole)].flatMap((one) => [one, `so ${one}`, `${one} so`]);
  return [...alone, ...row.is.filter((sentence) => sentence.includes(text))];
}

/**
 * Returns the values that a kind reads in a text: one, unless texts may have several; an empty string for a
 * kind without values.
 */
type Reader = (text: string) => readonly string[];

function makeReader(compile: KindCompiler, kind: Kind): Reader {
  const steps = kindSteps(compile, kind);
  return (text) => {
    const values = Array.from(matchingSteps(kind, steps, text), ({ value }) => value);
    return kind.several ? values : values.slice(0, 1);
  };
}
