// The regular expressions of rows of lexicons/words: what their phrases and patterns match, and where in a
// text.
import { memoize } from "../src/text/memoize.ts";
import { alphabetic } from "../src/words/letters.ts";
import { phraseSource } from "../src/words/phrase.ts";
import type { Kind, Row } from "./read-words.ts";

/** A source that matches any of some rows of one kind; one that matches nothing if there are no rows. */
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
  // A part of other patterns is wrapped in a single group, whatever follows it.
  return kind.at === "part" && groups.length > 1 ? `(?:${all})` : all;
}

/** Returns the source for a kind that a phrase refers to. */
type KindSource = (id: string) => string;

/** Compiled phrases; cached, since the checks combine a phrase with other rows again and again. */
const knownPhrases = memoize((_: KindSource) => new Map<string, string>());

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

/** A pattern with the letters and kinds that it refers to, each in brackets. */
export function letterSource(source: string): string {
  return source.replaceAll("<letters>", alphabetic);
}

/**
 * A regular expression with the letters and the phrases of the kinds that it refers to ("[<letters>]",
 * "<person>").
 */
function withKinds(source: string, sources: KindSource): string {
  return letterSource(source).replace(/<([a-z0-9-]+)>/g, (_, id: string) => `(?:${sources(id)})`);
}

/** Alternatives with the boundaries that their kind requires, grouped by script. */
function placed(at: Kind["at"], alternatives: readonly string[]): readonly string[] {
  return scripts
    .map((script) => ({
      script,
      own: alternatives.filter((one) => scriptOf(one) === script),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ script, own }) => placedGroup(at, own, script));
}

/** The boundaries around words of a script. */
interface Script {
  /** Whether an alternative is in this script, unless it is in a later one. */
  readonly has: RegExp;
  readonly open: string;
  readonly close: string;
  /** What may precede an opening at the beginning of a text, and what must not follow it. */
  readonly begin: string;
  readonly behind: string;
}

/** `\\b` knows only English letters and no marks, and in East Asian languages words are not separated. */
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

/**
 * The last script that an alternative contains. Classes of all letters do not count, nor do kinds it refers
 * to, which contain many scripts.
 */
function scriptOf(source: string): Script | undefined {
  const own = withoutKinds(source).replaceAll(alphabetic, "é");
  return scripts.findLast(({ has }, i) => has.test(i > 1 ? own : source));
}

/** An alternative without the sources of the kinds that it refers to, the innermost first. */
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
