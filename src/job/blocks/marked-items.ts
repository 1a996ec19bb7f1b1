// Items on one line with a mark each, which the same or another line explains: "Go*, Redis, Kafka* (* =
// must)".

import { chunkWhile } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import type { PostingLine } from "./tables.ts";

/** What a mark says about the criterion it is attached to. */
export type MarkedLevel = "required" | "preferred";

/** "Stack: " before the items. */
const label = /^[^,;:()]{2,40}: /;
/** One item; commas inside brackets do not separate items. */
const item = /(?:\([^()]*\)|[^,;])+/g;
/** A mark after an item. */
const mark = /(?: ?[[(]([A-Z*†‡+#])[\])]|\s?([*†‡]))[.;]?\s*$/;
/** How a legend begins in brackets, and how it continues without them. */
const bracketedLegend = /^\((?:[*†‡+#]|[A-Z](?= ?[=:–-]))/;
const bareLegend = /[*†‡] ?[=:–-]/;

/**
 * Splits a line into parts, each with the level that `levelOf` gives to the marks of its items. If the only
 * level marked is `required`, unmarked items are wishes. Undefined for a line with one item or without marks
 * inside it. O(line).
 */
export function splitMarkedItems(
  text: string,
  line: PostingLine,
  levelOf: (name: string) => MarkedLevel | undefined,
): readonly PostingLine[] | undefined {
  const whole = text.slice(line.from, line.to);
  const listed = withoutLegend(whole);
  const start = label.exec(listed)?.[0].length ?? 0;
  const items = [...listed.slice(start).matchAll(item)]
    .map(({ index, 0: words }) => readItem(words, line.from + start + index, levelOf))
    .filter(({ from, to }) => from < to);
  // "HTML, CSS and JavaScript (E)": after the last item, the mark applies to the whole line.
  const marked = listed === whole ? items.slice(0, -1) : items;
  const levels = new Set(marked.flatMap(({ level }) => level ?? []));
  if (items.length < 2 || levels.size === 0) return undefined;
  const rest = levels.size === 1 && levels.has("required") ? "preferred" : undefined;
  const parts = runs(items.map((one) => ({ ...one, level: one.level ?? rest })));
  return parts.map((part, i) => {
    const isLabeled = i === 0 && part.level === undefined;
    return { ...line, ...part, from: isLabeled ? line.from : part.from };
  });
}

function readItem(
  words: string,
  at: number,
  levelOf: (name: string) => MarkedLevel | undefined,
): Item {
  const found = mark.exec(words);
  const level = levelOf((found?.[1] ?? found?.[2] ?? "").toLowerCase());
  const to = level !== undefined && found !== null ? found.index : words.length;
  return { from: at + words.search(/\S|$/), to: at + to, level };
}

/**
 * The line without its legends. Only a legend at the end is removed: "Go* (* = must), see below" stays whole.
 * O(line).
 */
function withoutLegend(whole: string): string {
  let end = whole.length;
  for (let from = legendBefore(whole, end); from !== undefined; from = legendBefore(whole, end)) {
    end = from;
    while (/\s/.test(whole.charAt(end - 1))) end--;
    if (/[,;]/.test(whole.charAt(end - 1))) end--;
  }
  return whole.slice(0, end);
}

/** Where a legend that ends at `end` begins. O(legend), since a line may hold nothing else. */
function legendBefore(whole: string, end: number): number | undefined {
  const closed = whole.charAt(end - 1) === "." ? end - 1 : end;
  if (whole.charAt(closed - 1) === ")") {
    const from = lastOf(whole, "()", closed - 1);
    return bracketedLegend.test(whole.slice(Math.max(0, from), from + 4)) ? from : undefined;
  }
  const from = lastOf(whole, ",;()", end) + 1;
  const found = bareLegend.exec(whole.slice(from, end));
  return found === null ? undefined : from + found.index;
}

/** Where the last of the given characters before `end` stands; -1 if there is none. */
function lastOf(whole: string, units: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && !units.includes(whole.charAt(at))) at--;
  return at;
}

type Item = Span & { readonly level: MarkedLevel | undefined };

/** Joins adjacent items of the same level into one part, since together they may be a choice. */
function runs(items: readonly Item[]): readonly Item[] {
  return chunkWhile(items, ({ level }, [first]) => level === first.level).map((run) => ({
    ...run[0],
    to: run.at(-1)?.to ?? run[0].to,
  }));
}
