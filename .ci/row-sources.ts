// The regular expressions of rows of lexicons/words: what their phrases and patterns match, and where a text may hold it.
import { alphabetic } from "../src/words/letters.ts";
import { phraseSource } from "../src/words/phrase.ts";
import type { Kind, Row } from "./read-words.ts";

/** What matches any of some rows of one kind. */
export function anyRow(kind: Kind, rows: readonly Row[], sources: (id: string) => string): string {
  const places = [...new Set(rows.map((row) => row.at ?? kind.at))];
  return places
    .map((at) =>
      placed(
        at,
        rows.filter((row) => (row.at ?? kind.at) === at).flatMap((row) => rowSources(row, sources)),
      ),
    )
    .join("|");
}

/** The alternatives of a row. */
export function rowSources(row: Row, sources: (id: string) => string): readonly string[] {
  const list = [
    ...row.phrases.map((phrase) => phraseSource(phrase, sources)),
    ...row.patterns.map((source) => withKinds(source, sources)),
  ];
  const ban = (phrases: readonly string[]) =>
    phrases.map((phrase) => phraseSource(phrase, sources)).join("|");
  const after = row.notAfter.length > 0 ? `(?<!(?<!\\w)(?:${ban(row.notAfter)}) ?)` : "";
  const before = row.notBefore.length > 0 ? `(?! ?(?:${ban(row.notBefore)})(?!\\w))` : "";
  if (after === "" && before === "") return list;
  return [`${after}(?:${list.join("|")})${before}`];
}

/** A pattern with the letters that it names, and the kinds as they are named, each in a bracket. */
export function letterSource(source: string): string {
  return source.replaceAll("<letters>", alphabetic);
}

/** A regular expression, with the letters and the phrases of the kinds that it names ("[<letters>]", "<person>"). */
function withKinds(source: string, sources: (id: string) => string): string {
  return letterSource(source).replace(/<([a-z0-9-]+)>/g, (_, id: string) => `(?:${sources(id)})`);
}

/** Alternatives where their kind stands; those with edges that `\\b` does not know come last. */
function placed(at: Kind["at"], alternatives: readonly string[]): string {
  const [plain, others] = [false, true].map((isOther) =>
    alternatives.filter((source) => hasOtherEdge.test(source) === isOther),
  );
  return [plain ?? [], others ?? []]
    .filter((group) => group.length > 0)
    .map((group) => placedGroup(at, group, group === others))
    .join("|");
}

/** `\\b` knows the letters of English only, and nothing of marks. */
const hasOtherEdge = /[^\0-\x7f]|\\\./;

function placedGroup(at: Kind["at"], alternatives: readonly string[], isOther: boolean): string {
  const all = `(?:${alternatives.join("|")})`;
  const [open, close] = isOther ? ["(?<![\\wÀ-ῼ])", "(?![\\wÀ-ῼ])"] : ["\\b", "\\b"];
  switch (at) {
    case "part":
      return all;
    case "here":
      return `${all}${close}`;
    case "whole":
      return `^${all}$`;
    case "opening":
      return `^\\W*${all}(?!\\w)`;
    case "ending":
      return `${open}${all}$`;
    case "anywhere":
      return `${open}${all}${close}`;
  }
}
