import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { toolsIn } from "./row-tools.ts";

const opener = /, ?| ?\(| [-–—] |\. /gu;
const opens = pattern("name-aside");
const supervised = pattern("supervisor-lead");
const end = /[,;()|\t]|\s{3}|\s[-–—]\s/u;

/** A row with more marks is a list. */
const mostOpeners = 12;

/**
 * What a row that names a position mentions besides: other firms than the employer, a supervisor, and the
 * technologies of the work. Each includes the mark before it; ascending. O(length).
 */
export function asidesOf(text: string, row: Span, dates: readonly Span[]): readonly Span[] {
  const others = otherFirmsIn(text, row, dates);
  const tools = toolsIn(text, row, dates);
  if (tools === undefined) return others;
  return [...others.filter((other) => !overlap(other, tools)), tools].sort(
    (a, b) => a.from - b.from,
  );
}

/** Whether an aside begins after a mark; after a full stop, only a supervisor. */
function isAside(mark: string, rest: string): boolean {
  return supervised.test(rest) || (mark !== ". " && opens.test(rest));
}

/** A former name, an owner, a client or a supervisor beside the employer ("Northgate, formerly Weston Ltd, Leeds"). */
function otherFirmsIn(text: string, row: Span, dates: readonly Span[]): readonly Span[] {
  const words = text.slice(row.from, row.to);
  // Most rows contain nothing of the kind and need no closer look.
  if (![opens, supervised].some((one) => one.mayMatch(words))) return [];
  const asides: Span[] = [];
  for (const { index, 0: mark } of findAll(opener, words).slice(0, mostOpeners)) {
    const start = index + mark.length;
    if (index === 0 || row.from + index < (asides.at(-1)?.to ?? 0)) continue;
    const from = row.from + start;
    // "2019 – now"
    const isDate = dates.some((date) => overlap(date, { from: row.from + index, to: from + 1 }));
    const rest = text.slice(from, dates.find((date) => date.from > from)?.from ?? row.to);
    if (isDate || !isAside(mark, rest)) continue;
    const at = rest.search(end);
    asides.push({ from: row.from + index, to: from + (at < 0 ? rest.length : at) });
  }
  return asides;
}
