import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { ratingMarks } from "../../skills/context/list-items.ts";
import { findSkills } from "../../skills/find.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { foldPlain } from "../../words/fold.ts";
import { regExp } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { titleScore } from "./titles.ts";

const opener = /\s?[([{]|\s[-–—|•·/]\s|\s?[;:]\s|,\s(?:[a-z]+\s)?/gu;

/** A row with more marks lists something else. */
const mostOpeners = 12;

/** No row that names a position and its tools is longer, and no list of tools is shorter than "C, R". */
const longestRow = 240;
const shortestTail = 2;

/**
 * The technologies that a row lists after title and employer ("2016–2018 Engineer at Acme (Rails, Redis)",
 * "…, Acme: Solaris, Bash"), including the mark before them. They are what the work was done with, not a
 * place or an employer. O(length).
 */
export function toolsIn(text: string, row: Span, dates: readonly Span[]): Span | undefined {
  if (row.to - row.from > longestRow) return undefined;
  const words = text.slice(row.from, row.to);
  for (const found of findAll(opener, words).slice(0, mostOpeners)) {
    const tail = tailAfter(text, row, dates, found);
    if (tail === undefined || !mayHaveTools(text, row, dates, row.from + found.index)) continue;
    if (isTools(text.slice(tail.from, tail.to), found[0])) {
      return { from: row.from + found.index, to: tail.to };
    }
  }
  return undefined;
}

/** What follows a mark, up to the end of its bracket, the next dates, or the end of the row. */
function tailAfter(
  text: string,
  row: Span,
  dates: readonly Span[],
  { index, 0: mark }: { readonly index: number; readonly 0: string },
): Span | undefined {
  const from = row.from + index + mark.length;
  if (index === 0 || dates.some((date) => overlap(date, { from: row.from + index, to: from + 1 })))
    return undefined;
  const end = Math.min(row.to, dates.find((date) => date.from > from)?.from ?? row.to);
  const rest = text.slice(from, end);
  const closed = bracket.test(mark) ? rest.search(/[)\]}]/u) : -1;
  const tail = (closed < 0 ? rest : rest.slice(0, closed)).replace(/[\s,;|([–—-]+$/u, "");
  // If anything follows the bracket, the bracket belongs to the names.
  const isLast = closed < 0 || /^[)\]}.,;:|\s([–—-]*$/u.test(rest.slice(closed));
  return tail.length < shortestTail || !isLast ? undefined : { from, to: from + tail.length };
}

const bracket = /[([{]/u;

/**
 * Whether the words before a mark name more than a title. After a title alone, a list is its field ("Engineer
 * (Java, Kafka)").
 */
function mayHaveTools(text: string, row: Span, dates: readonly Span[], end: number): boolean {
  let names = text.slice(row.from, end);
  for (const { from, to } of dates.filter((date) => date.to <= end).toReversed())
    names = `${names.slice(0, from - row.from)} ${names.slice(to - row.from)}`;
  const name = names.replace(outerMarks, "");
  if (name.length < shortestTail) return false;
  return parting.test(name) || hasConnector(name) || titleScore(name) < 2;
}

const outerMarks = /^[\s\d()[\],;:|–—-]+|[\s(–—:,-]+$/gu;
const parting = /[,|@;:–—]|\s-\s/u;
const connectors = nameSet("employer-joint");

function hasConnector(name: string): boolean {
  return name.split(" ").some((word, i) => i > 0 && connectors.has(foldPlain(word)));
}

const otherCategories = new Set(["job-title", "soft-skill", "spoken-language"]);

/**
 * Whether words are a list of technologies. A single one counts only in brackets. After a mere comma, all
 * items must be known.
 */
function isTools(words: string, mark: string): boolean {
  const items = itemsOf(words);
  const fewest = bracket.test(mark) ? 1 : 2;
  // Most candidates are ruled out here, before the costly search for skills.
  if (items.length < fewest || /[.!?]\s/u.test(words) || !items.every(isShort)) return false;
  const skills = findSkills(words).filter(({ category }) => !otherCategories.has(category));
  // "Chef, Ruby": an item that is a skill from end to end is not a job title.
  const isSkill = (item: Span): boolean =>
    skills.some(({ from, to }) => from === item.from && to === item.to);
  const isItem = (item: Span): boolean =>
    titleScore(words.slice(item.from, item.to)) < 2 || isSkill(item);
  if (!items.every(isItem)) return false;
  const known = items.filter((item) => skills.some((skill) => overlap(skill, item))).length;
  const isStrict = mark.startsWith(",") || items.length < 3;
  return isStrict ? known === items.length : known >= fewest && known * 2 >= items.length;
}

function isShort({ from, to }: Span): boolean {
  return to - from <= longestItem;
}

/** No name of a technology in a list is longer. */
const longestItem = 32;

/** What separates the items of a list. The word for "and" is short in every language. */
const parts = compiled(/(,\s*|\s*[/&+;|]\s+|\/|\s\p{Ll}{1,3}\s)/u);

function itemsOf(words: string): readonly Span[] {
  let from = 0;
  return words.split(parts).flatMap((part, i) => {
    const span = { from, to: from + part.length };
    from = span.to;
    return i % 2 === 0 && part.trim() !== "" ? [span] : [];
  });
}

/** Fewer names, as in "Oracle Linux", may be those of a firm. */
const fewestTools = 3;

/**
 * Whether words are names of technologies and nothing else, perhaps with ratings: "Go Semgrep OAuth AWS", "Go
 * ●●●○○ Rust ●●○○○ SQL ●●●●○". O(length).
 */
export function isOnlyTools(words: string): boolean {
  if (words.length > longestRow || words.split(/\s+/).length < fewestTools) return false;
  const skills = findSkills(words).filter(({ category }) => !otherCategories.has(category));
  const known = skills.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    skills.length >= fewestTools && known >= words.replace(betweenTools, "").length * mostTools
  );
}

const betweenTools = regExp.gu`[\s,;|/&·•${ratingMarks}]`;
const mostTools = 0.75;

const toolConnectors = nameSet("means-joint");

/**
 * Whether words say what something was made with ("Payment services in Go"), as hardly any name does.
 * O(length).
 */
export function mentionsTools(words: string): boolean {
  return words
    .split(" ")
    .slice(1, -1)
    .some((word) => toolConnectors.has(word));
}
