// Items of one line with a mark each, which the line or another explains: "Go*, Redis, Kafka* (* = must)".
import type { Span } from "../../document/document.ts";
import type { PostingLine } from "./tables.ts";

type Level = "required" | "preferred";

/** "Stack: " before the items. */
const label = /^[^,;:()]{2,40}: /;
/** One item; the commas of a bracket part nothing. */
const item = /(?:\([^()]*\)|[^,;])+/g;
/** Behind an item. */
const mark = /(?: ?[[(]([A-Z*†‡+#])[\])]|\s?([*†‡]))[.;]?\s*$/;
/** What explains a mark, with its bracket: no item. */
const legend = /\s*(?:\((?:[*†‡+#]|[A-Z](?= ?[=:–-])) ?[^()]*\)|[*†‡] ?[=:–-] ?[^,;()]*)\.?$/;

/**
 * A line in parts, each with the level that the marks of its items have by `levelOf`; what has none is less than a must where marks are musts. Undefined
 * for a line of one item or without marks within it. O(line).
 */
export function partMarkedItems(
  text: string,
  line: PostingLine,
  levelOf: (name: string) => Level | undefined,
): readonly PostingLine[] | undefined {
  const whole = text.slice(line.from, line.to);
  const listed = withoutLegend(whole);
  const start = label.exec(listed)?.[0].length ?? 0;
  const items = [...listed.slice(start).matchAll(item)]
    .map(({ index, 0: words }) => readItem(words, line.from + start + index, levelOf))
    .filter(({ from, to }) => from < to);
  // "HTML, CSS and JavaScript (E)": the mark of a line stands behind its last item.
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

function readItem(words: string, at: number, levelOf: (name: string) => Level | undefined): Item {
  const found = mark.exec(words);
  const level = levelOf((found?.[1] ?? found?.[2] ?? "").toLowerCase());
  const to = level !== undefined && found !== null ? found.index : words.length;
  return { from: at + words.search(/\S|$/), to: at + to, level };
}

/** "Go* (* = must), see below" keeps all of it: only at the end of a line a legend is none of its items. */
function withoutLegend(whole: string): string {
  let rest = whole;
  for (let found = legend.exec(rest); found !== null; found = legend.exec(rest))
    rest = rest.slice(0, found.index).replace(/[,;]$/, "");
  return rest;
}

type Item = Span & { readonly level: Level | undefined };

/** Items of one level beside each other stay one line, since together they may be a choice. */
function runs(items: readonly Item[]): readonly Item[] {
  const all: Item[] = [];
  for (const one of items) {
    const last = all.at(-1);
    if (last?.level === one.level && last !== undefined) all.splice(-1, 1, { ...last, to: one.to });
    else all.push(one);
  }
  return all;
}
