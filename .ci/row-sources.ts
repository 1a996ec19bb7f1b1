// The regular expressions of rows of lexicons/words: what their phrases and patterns match, and where a text may hold it.
import { keptFor } from "../src/text/kept.ts";
import { alphabetic } from "../src/words/letters.ts";
import { phraseSource } from "../src/words/phrase.ts";
import type { Kind, Row } from "./read-words.ts";

/** What matches any of some rows of one kind; nothing, without rows. */
export function anyRow(kind: Kind, rows: readonly Row[], sources: KindSource): string {
  if (rows.length === 0) return "(?!)";
  const places = [...new Set(rows.map((row) => row.at ?? kind.at))];
  const groups = places.flatMap((at) => {
    const own = rows.filter((row) => (row.at ?? kind.at) === at);
    return placed(
      at,
      own.flatMap((row) => rowSources(row, sources)),
    );
  });
  const all = groups.join("|");
  // What is a part of others stands in one bracket, whatever is put behind it.
  return kind.at === "part" && groups.length > 1 ? `(?:${all})` : all;
}

/** What stands for a kind that a phrase names. */
type KindSource = (id: string) => string;

/** Each phrase is compiled once: the checks put it beside other rows again and again. */
const knownPhrases = keptFor((_: KindSource) => new Map<string, string>());

function compiledPhrase(phrase: string, sources: KindSource): string {
  const known = knownPhrases(sources);
  const made = known.get(phrase) ?? phraseSource(phrase, sources);
  known.set(phrase, made);
  return made;
}

/** The alternatives of a row. */
export function rowSources(row: Row, sources: KindSource): readonly string[] {
  const list = [
    ...row.phrases.map((phrase) => compiledPhrase(phrase, sources)),
    ...row.patterns.map((source) => withKinds(source, sources)),
  ];
  const ban = (phrases: readonly string[]) =>
    phrases.map((phrase) => compiledPhrase(phrase, sources)).join("|");
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
function withKinds(source: string, sources: KindSource): string {
  return letterSource(source).replace(/<([a-z0-9-]+)>/g, (_, id: string) => `(?:${sources(id)})`);
}

/** Alternatives where their kind stands, those of one script together. */
function placed(at: Kind["at"], alternatives: readonly string[]): readonly string[] {
  return scripts
    .map((script) => ({
      script,
      own: alternatives.filter((one) => scriptOf(one) === script),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ script, own }) => placedGroup(at, own, script));
}

/** What stands round the words of a script. */
interface Script {
  /** Whether an alternative is of this script, unless it is of a later one. */
  readonly has: RegExp;
  readonly open: string;
  readonly close: string;
  /** What a text may begin with before an opening, and what does not follow it. */
  readonly begin: string;
  readonly behind: string;
}

/** `\\b` knows the letters of English only, and nothing of marks; in East Asia words are not parted. */
const scripts: readonly Script[] = [
  { has: /^/, open: "\\b", close: "\\b", begin: "\\W*", behind: "(?!\\w)" },
  {
    has: /[^\0-\x7f]|\\\./,
    open: "(?<![\\wÀ-ῼ])",
    close: "(?![\\wÀ-ῼ])",
    begin: "\\W*",
    behind: "(?!\\w)",
  },
  {
    has: /[Ͱ-῾]/,
    open: "(?<![\\wÀ-ῼ])",
    close: "(?![\\wÀ-ῼ])",
    begin: "[^\\wÀ-ῼぁ-힣]*",
    behind: "(?![\\wÀ-ῼ])",
  },
  { has: /[ぁ-힣]/, open: "", close: "", begin: "[^\\wÀ-ῼぁ-힣]*", behind: "" },
];

/** The last script that an alternative is of. A class of all letters is of none, and the kinds that it names stand in many. */
function scriptOf(source: string): Script | undefined {
  const own = withoutKinds(source).replaceAll(alphabetic, "é");
  return scripts.findLast(({ has }, i) => has.test(i > 1 ? own : source));
}

/** An alternative without the sources of the kinds that it names, those within others first. */
function withoutKinds(source: string): string {
  const less = source.replace(/`[a-z0-9-]+`[^`]*``/g, "");
  return less === source ? source : withoutKinds(less);
}

function placedGroup(at: Kind["at"], alternatives: readonly string[], script: Script): string {
  const all = `(?:${alternatives.join("|")})`;
  switch (at) {
    case "part":
      return all;
    case "here":
      return `${all}${script.close}`;
    case "whole":
      return `^${all}$`;
    case "opening":
      return `^${script.begin}${all}${script.behind}`;
    case "ending":
      return `${script.open}${all}$`;
    case "anywhere":
      return `${script.open}${all}${script.close}`;
  }
}
