// Finds what the rows of lexicons/words contain twice or show by no sentence: a phrase that could be lost or
// misspelled unnoticed.
import { foldText, groupBy, kindCompiler, rowNames } from "./compile-words.ts";
import { readRegExp } from "./read-regexp.ts";
import type { Kind, Row, Words } from "./read-words.ts";
import { rowSources } from "./row-sources.ts";

/**
 * The malformed phrases and patterns of a row, with the problem. `kinds` are those that a phrase may refer
 * to.
 */
export function unreadable(
  row: Row,
  kinds: ReadonlySet<string>,
): readonly { readonly text: string; readonly problem: string }[] {
  const named = (id: string): string => {
    if (!kinds.has(id)) throw new Error(`there is no kind of phrases <${id}>`);
    return "x";
  };
  const alone = { ...row, phrases: [], patterns: [], notAfter: [], notBefore: [] };
  const phrases = [...row.phrases, ...row.notAfter, ...row.notBefore];
  return [
    ...phrases.map((text) => ({ text, row: { ...alone, phrases: [text] } })),
    ...row.patterns.map((text) => ({ text, row: { ...alone, patterns: [text] } })),
  ].flatMap(({ text, row: one }) => {
    try {
      for (const source of rowSources(one, named)) readRegExp(new RegExp(source).source);
      return [];
    } catch (error) {
      return [{ text, problem: error instanceof Error ? error.message : String(error) }];
    }
  });
}

/** A phrase, pattern or name that the row does not need, judging by its sentences. */
export interface Idle {
  readonly row: Row;
  readonly text: string;
}

/**
 * Phrases and patterns without which their row matches the same part of each of its sentences, in the order
 * of the rows. A row with a single phrase is not examined, since nothing would be left without it. O(phrases
 * x sentences of their row).
 */
export function unshownPhrases(words: Words): readonly Idle[] {
  const isTold = rowTeller(words);
  return words.rows
    .filter((row) => row.phrases.length + row.patterns.length > 1)
    .flatMap((row) =>
      withoutEach(row)
        .filter(({ rest }) => !isTold(row, rest))
        .map(({ text }) => ({ row, text })),
    );
}

/**
 * Returns a test for whether a sentence of a row distinguishes it from another row: the two match different
 * parts of it, or only one matches.
 */
export function rowTeller(words: Words): (row: Row, other: Row) => boolean {
  const compile = kindCompiler(words);
  const kinds = new Map(words.kinds.map((kind) => [kind.id, kind]));
  const spansOf = (kind: Kind, row: Row): ((text: string) => string) => {
    const forms = (row.at ?? kind.at) === "part" ? [row, { ...row, at: "whole" as const }] : [row];
    const patterns = forms.map((form) => new RegExp(...compile.row(kind, form)));
    return (text) => patterns.map((pattern) => spanOf(pattern, foldText(kind, text))).join();
  };
  return (row, other) => {
    const kind = kinds.get(row.kind);
    if (kind === undefined) return false;
    const [spans, others] = [spansOf(kind, row), spansOf(kind, other)];
    return row.is.some((text) => spans(text) !== others(text));
  };
}

/** Where and how much a pattern matches; empty if it does not. */
function spanOf(pattern: RegExp, text: string): string {
  const match = pattern.exec(text);
  return match === null ? "" : `${match.index}+${match[0].length}`;
}

/** The row without each of its phrases and patterns in turn. */
function withoutEach(row: Row): readonly { readonly text: string; readonly rest: Row }[] {
  return [
    ...row.phrases.map((text, i) => ({ text, rest: { ...row, phrases: without(row.phrases, i) } })),
    ...row.patterns.map((text, i) => ({
      text,
      rest: { ...row, patterns: without(row.patterns, i) },
    })),
  ];
}

function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, i) => i !== index);
}

/**
 * Names that a language lists twice with the same kind and value. (Names serve as their own sentences.)
 * O(names).
 */
export function repeatedNames({ kinds, rows }: Words): readonly Idle[] {
  const named = kinds
    .filter((kind) => kind.of === "names")
    .flatMap((kind) =>
      rows
        .filter((row) => row.kind === kind.id)
        .flatMap((row) => rowNames(kind, row).map((text) => ({ row, text }))),
    );
  const same = groupBy(named, ({ row, text }) =>
    [row.kind, row.file.split("/")[0], row.value ?? "", text].join("/"),
  );
  return [...same.values()].flatMap(([, ...repeated]) => repeated);
}
