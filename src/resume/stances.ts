import type { Document, Span } from "../document/document.ts";
import { byPlace } from "../document/spans.ts";
import { contrastAfterComma } from "../text/contrast.ts";
import { likeliestLanguage } from "../text/language.ts";
import { memoize, readOnce } from "../text/memoize.ts";
import { cased } from "../words/cased.ts";
import { compiled } from "../words/compiled.ts";
import { foldCase } from "../words/fold.ts";
import { bullets } from "../words/list-marks.ts";
import {
  nameValues,
  type Pattern,
  pattern,
  type RankedStep,
  steps,
  stepsFor,
} from "../words/words.ts";

/**
 * The parts of a resume about things never done (`denied`), planned or being learned (`planned`), known or
 * done only a little (`slight`), given up (`left`), only read or heard about or used by others (`near`),
 * sold, staffed, taught or written about (`talked`), or done by people whom the person leads (`led`); each
 * ascending.
 */
export interface Stances {
  readonly denied: readonly Span[];
  readonly planned: readonly Span[];
  readonly slight: readonly Span[];
  readonly left: readonly Span[];
  readonly near: readonly Span[];
  readonly talked: readonly Span[];
  readonly led: readonly Span[];
}

const phrases = steps("stance", "g");

/** No clause is longer. */
const farthest = 160;

/**
 * Finds where a resume denies ("I have yet to touch Kafka", "no hands-on Redis") or plans ("currently
 * learning Rust", "would like to work with Go"); what its owner knows or has done only a little ("some PHP",
 * "Kafka (basic)"); what was given up ("moved from Java to Go", "got rid of Java"); what others use
 * ("interviewed candidates for Java roles"); what it only talks about ("sold Kafka to banks"); and what it
 * says about people whom the person leads ("managed six developers who used Java"). A span extends from the
 * phrase to the end of its clause; if the phrase follows an item ("Rust (learning)"), the span is the item.
 * O(text), once per document.
 */
export const stancesOf: (document: Document) => Stances = memoize(({ text: given }) => {
  // Of a table with two columns, "Kafka\tnone" and "Next up\tRust" are read like "Kafka: none" and "Next up: Rust".
  const text = given.replace(wrap, " ").replace(pairOfCells, "$1:").replaceAll("\t", "|");
  // Works line by line, since folding turns line breaks into spaces, and most phrases need not be tried on
  // most lines. "1,900 builds" are two words; its comma does not end the clause.
  const lines = text.split("\n").map((line) => foldCase(line).replace(thousands, "0"));
  const folded = lines.join("\n");
  const found: Record<keyof Stances, Span[]> = {
    denied: [],
    planned: [],
    slight: [],
    left: [],
    near: [],
    talked: [],
    led: [],
  };
  const language = readOnce(() => likeliestLanguage(folded));
  let start = 0;
  for (const line of lines) {
    for (const { value, reach, index, words } of saidIn(line, language)) {
      const from = start + index;
      const span = reachOf({ text, folded }, { from, to: from + words.length }, reach);
      // The build has checked that every value is one of these.
      found[value as keyof Stances].push(...partsOf({ text, folded }, span, { value, reach }));
    }
    start += line.length + 1;
  }
  for (const spans of Object.values(found)) spans.sort(byPlace);
  return found;
});

interface Said extends Pick<RankedStep, "value" | "reach"> {
  readonly index: number;
  readonly words: string;
}

/** The phrases of a line; `ofText` is the language that the whole text is likeliest in. */
function saidIn(line: string, ofText: () => string | undefined): readonly Said[] {
  if (line === "") return [];
  // A line may have thousands of homographs.
  const language = readOnce(() => likeliestLanguage(line) ?? ofText());
  return stepsFor(line, phrases).flatMap(({ value, reach, pattern }) =>
    [...pattern.matchAll(line)]
      .filter(([words]) => !isForeign(words, language))
      .map(({ index, 0: words }) => ({ value, reach, index, words })),
  );
}

const homographs = nameValues("stance-homograph");

/**
 * "Deploy no Kubernetes": the Portuguese "no" is "in the". The language is that of the line, or of the whole
 * text if the line does not show it.
 */
function isForeign(words: string, languageOfLine: () => string | undefined): boolean {
  const language = homographs.get(words);
  return language !== undefined && languageOfLine() === language;
}

const pairOfCells = /^([^\t\n]{1,200})\t(?=[^\t\n]{1,9999}$)/gm;

/** Where a line continues: "I have yet to" above "touch Kafka" is one sentence. */
const wrap = cased.gu`\n(?=[\p{Ll}])`;

/** The part of `span`, which a phrase reaches, that its stance applies to. */
function partsOf(
  texts: Texts,
  span: Span,
  { value, reach }: Pick<RankedStep, "value" | "reach">,
): readonly Span[] {
  if (value === "left" && reach === "after") return beforeNext(texts.folded, span);
  if (value === "talked" || value === "near") return [beforeWork(texts.folded, span, talkEnd)];
  if (value === "led") return [beforeWork(texts.folded, span, ledEnd)];
  const isMeant =
    value === "planned" ? isItem(texts.text, span, reach) : isDenial(texts, span, reach);
  return isMeant ? [span] : [];
}

const thousands = /(?<=\d)[,.'](?=\d{3}(?!\d))/g;

interface Texts {
  readonly text: string;
  readonly folded: string;
}

const connectors = pattern("stance-joint");
const endsNames = pattern("stance-end");
const occupation = pattern("occupation");

/** Words with a capital or a digit ("Kafka", "dbt 2"), on one line. */
const name = compiled(/(?: ?[^\s,;:/()]*[\p{Lu}\d][^\s,;:/()]*)+/uy);

/** One word in lower case, which may still be a name ("without docker"). */
const smallName = cased.u` ?[\p{Ll}][^\s,;:/()]*`;
const comma = /[,&]/;
const closing = /[^\s,/&]/;
/** What precedes an item of a list. */
const itemMark = /,\s*$/;

/**
 * The names after a phrase, up to the first lower-case word: "without Kafka or Redis on one server". A job
 * title ends the list. If the first name is in lower case, the names are single words, and a comma ends them:
 * "without docker, shipped" begins a new clause. If the phrase is itself an item of a list ("Go, no React,
 * Docker"), it applies to the first name only, unless "or" or "and" closes the list.
 */
function namesAfter({ text, folded }: Texts, phrase: Span): Span {
  const from = phrase.to;
  const isSmall = nameAt(text, from, false) === undefined;
  const ends: number[] = [];
  let connector = "";
  for (let at = from; at < from + farthest; ) {
    const words = nameAt(text, at, isSmall);
    if (words === undefined) break;
    const to = at + words.length;
    ends.push(to);
    const between = connectorAt(folded, to);
    if (
      between === undefined ||
      (isSmall && comma.test(between)) ||
      occupation.test(words.toLowerCase())
    )
      break;
    connector = between;
    at = to + between.length;
  }
  const isListed =
    itemMark.test(text.slice(Math.max(0, phrase.from - 3), phrase.from)) &&
    !closing.test(connector);
  return { from, to: (isListed ? ends[0] : ends.at(-1)) ?? from };
}

const word = /[^\s|]+/g;

/** The names that end where a phrase begins: "I know that Kafka and Redis" before "are new to me". */
function namesBefore(texts: Texts, to: number): Span {
  const start = Math.max(0, to - farthest, texts.text.lastIndexOf("\n", to - 1) + 1);
  for (const { index } of texts.text.slice(start, to).matchAll(word)) {
    const from = start + index;
    if (namesAfter(texts, { from, to: from }).to === to) return { from, to };
  }
  return { from: to, to };
}

const connectorAt = (folded: string, at: number): string | undefined =>
  connectors.exec(folded.slice(at, at + 10))?.[0];

function nameAt(text: string, at: number, isSmall: boolean): string | undefined {
  if (isSmall) {
    const found = smallName.exec(text.slice(at, at + longestName));
    return found?.index === 0 ? found[0] : undefined;
  }
  name.lastIndex = 0;
  return name.exec(text.slice(at, at + farthest))?.[0];
}

/** The longest lower-case word that may be a name, in characters. */
const longestName = 40;

/**
 * A phrase that reaches `next` or `before` denies only names: "Kafka incidents: none" and "without Kafka
 * outages" describe problems that did not occur.
 */
function isDenial({ text, folded }: Texts, { from, to }: Span, reach: string): boolean {
  if (reach === "next") return endsNames.test(folded.slice(to, to + 20));
  if (reach !== "before") return true;
  const item = text.slice(from, to).replace(openingMarks, "").trimEnd();
  name.lastIndex = 0;
  return name.exec(item)?.[0].length === item.length || smallName.exec(item)?.[0] === item;
}

/** "Rust (in progress)" is a plan, "Kafka migration (in progress)" is work. */
function isItem(text: string, { from, to }: Span, reach: string): boolean {
  return reach !== "before" || !nameAndNoun.test(text.slice(from, to));
}

const nameAndNoun = cased.u`[\p{Lu}\d][^\s,;:/()]* (?!and |or )[\p{Ll}][^\s,;:/()]*\s*$`;

/** The phrase, the item or the names right before it, the names right after it, or the rest of its clause. */
function reachOf(texts: Texts, { from, to }: Span, reach: string): Span {
  if (reach === "within") return { from, to };
  if (reach === "next") return namesAfter(texts, { from, to });
  if (reach === "previous") return namesBefore(texts, from);
  return reach === "before"
    ? { from: itemStart(texts.text, from), to: from }
    : { from: to, to: clauseEnd(texts.text, to) };
}

const leftFor = pattern("left-for");

/** The words up to what replaced them; nothing if the clause does not say. */
function beforeNext(folded: string, { from, to }: Span): readonly Span[] {
  const next = leftFor.exec(folded.slice(from, to));
  return next === null ? [] : [{ from, to: from + next.index }];
}

const talkEnd = pattern("talk-end");
const ledEnd = pattern("led-end");

/** The words up to the person's own work: "sold Kafka platforms and built the shop in Java". */
function beforeWork(folded: string, { from, to }: Span, ending: Pattern): Span {
  const end = ending.exec(folded.slice(from, to))?.index;
  return { from, to: end === undefined ? to : from + end };
}

const openingMarks = cased.u`^[\s${bullets}*-]+`;

/**
 * The continuation of a line begins with a lower-case letter; a new entry begins with a capital or a bullet.
 */
const endsClause = cased.u`[.!?;](?=\s|$)|\n(?![\p{Ll}])|[${bullets}]|,? (?:but|although|though|however|while|yet)\b|${contrastAfterComma}`;

function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from, from + farthest);
  const start = /^\s*/.exec(rest)?.[0].length ?? 0;
  const end = endsClause.exec(rest.slice(start));
  return from + (end === null ? rest.length : start + end.index);
}

function itemStart(text: string, to: number): number {
  const before = text.slice(Math.max(0, to - farthest), to);
  const marks = [",", ";", "\n", "•", ":", "|", ". "];
  const at = Math.max(...marks.map((mark) => before.lastIndexOf(mark)));
  return to - before.length + at + 1;
}
