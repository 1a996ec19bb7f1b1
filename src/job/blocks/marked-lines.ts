// Criteria that each have a mark for how strongly they are asked for, as in postings of British public
// employers: "Docker (D)", "E1  Python".
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { nameValues } from "../../words/words.ts";
import { headingKind, maxHeadingLength } from "./headings.ts";
import { type MarkedLevel, splitMarkedItems } from "./marked-items.ts";
import type { PostingLine } from "./tables.ts";

/** A mark at the edge of a line: its name without a number, folded, and the place of what it applies to. */
interface Mark {
  readonly name: string;
  readonly place: "before" | "after";
  readonly from: number;
  readonly to: number;
}

/**
 * "E  Python", "[D] Docker", "E1 Python", "D2. Docker", "Essential<tab>Python". Single letters must be
 * capitals: "d. Docker" is the fourth item of a list.
 */
const before = compiled(
  /^(?:[[(]([A-Z]|[*†‡+#])\d{0,2}[\])][\s:–-]*|([A-Z]|[*†‡+#])(?:\d{0,2}(?:\t+| {2,}| ?[:|] ?| [–—-] )|\d{1,2}[.)]? )|([a-z]{4,9})(?:\t+| {3,}))(?=\S)/i,
);

/**
 * "Docker (D)", "Docker (D, A/I)", "Docker – D", "Docker<tab>D<tab>A/I", "Docker - Desirable - A". After the
 * mark there may be letters for how the criterion is assessed.
 */
const after = compiled(
  /(?: ?[[(]([A-Z*†‡+#]|[a-z]{4,9})\d{0,2}|(?:\t+| {2,}| ?\| ?| [–—-] )([A-Z*†‡+#]|[a-z]{4,9})\d{0,2}|\s?([*†‡]))(?:[\s,;/&|()–—-]+[AITPRCFSQ]{1,2}){0,5}[\])]?[.;,]?$/i,
);

/** "E = essential", "(*) - nice to have", "(*must have)". */
const legend = compiled(
  /(?:(?<![a-z])\(?([a-z*†‡+#])\)? ?[=:–-] ?|\(([*†‡]) ?)((?:an? )?[a-z]{4,}(?: [a-z]{2,}){0,3})/g,
);

const words: ReadonlyMap<string, string> = nameValues("criterion-mark");

/**
 * How many lines must have a mark at that edge before any counts. Before a line, a letter may also be its
 * number.
 */
const fewestMarks = { before: 3, after: 2 };

/**
 * The lines of a posting. Lines with a level mark lose the mark and get the level; lines that only explain
 * marks are left out. Letters other than the usual ones need a legend ("M = must have"), and without a legend
 * both levels must occur. O(text).
 */
export function readMarks(
  text: string,
  folded: string,
  lines: readonly PostingLine[],
): readonly PostingLine[] {
  const legends = lines.map((line) => legendOf(folded, line));
  const explained = new Map(legends.flatMap(({ levels }) => levels));
  const levelOf = (name: string): MarkedLevel | undefined => explained.get(name) ?? usual(name);
  const marks = lines.map((line) => markOf(text, line, (name) => levelOf(name) !== undefined));
  const holds = (place: Mark["place"]): boolean => {
    const those = marks.filter((mark) => mark?.place === place);
    const levels = new Set(those.map((mark) => levelOf(mark?.name ?? "")));
    return explained.size > 0 || (those.length >= fewestMarks[place] && levels.size > 1);
  };
  const isHeld = { before: holds("before"), after: holds("after") };
  return lines.flatMap((line, i) => {
    // "(* = nice to have)" is not a heading of what follows.
    if (legends[i]?.isAll === true) return [];
    const items = explained.size > 0 && splitMarkedItems(text, line, (name) => explained.get(name));
    if (items) return items;
    const mark = marks[i];
    if (mark === undefined || !isHeld[mark.place]) return line;
    return { ...line, from: mark.from, to: mark.to, level: levelOf(mark.name) };
  });
}

function usual(name: string): MarkedLevel | undefined {
  // All values of the word list are levels.
  return words.get(name) as MarkedLevel | undefined;
}

interface Legend {
  readonly levels: readonly (readonly [string, MarkedLevel])[];
  /** Whether the line, in brackets, says nothing else. It must not be read as a heading of what follows. */
  readonly isAll: boolean;
}

/**
 * What a line says about the marks of others. If it explains only one letter, it may be about a language: "R
 * - preferred".
 */
function legendOf(folded: string, { from, to, indent }: PostingLine): Legend {
  // The star in "* = desirable" is not a bullet.
  const line = folded.slice(from - indent, Math.min(to, from + 2 * maxHeadingLength));
  const found = /[=:–-]|\([*†‡]/.test(line) ? findAll(legend, line) : [];
  const levels = found.flatMap(readLegend);
  const isSure = levels.length > 1 || /[^a-z]/.test(levels[0]?.[0] ?? "");
  if (!isSure) return { levels: [], isAll: false };
  return { levels, isAll: /^\s*\(/.test(line) && !/[a-z]/.test(line.replace(legend, "")) };
}

function readLegend([, joined, inBrackets, said = ""]: readonly string[]): readonly [
  string,
  MarkedLevel,
][] {
  const name = joined ?? inBrackets ?? "";
  const kind = headingKind(said);
  if (kind === "required") return [[name, kind]];
  return kind === "preferred" || kind === "desired" ? [[name, "preferred"]] : [];
}

/** The longest mark, including how the criterion is assessed. */
const longest = 40;

function markOf(
  text: string,
  { from, to }: PostingLine,
  isMark: (name: string) => boolean,
): Mark | undefined {
  const first = before.exec(text.slice(from, Math.min(to, from + longest)));
  const name = nameIn(first);
  if (first !== null && isMark(name))
    return { name, place: "before", from: from + first[0].length, to };
  const end = Math.max(from, to - longest);
  const last = after.exec(text.slice(end, to));
  const lastName = nameIn(last);
  if (last === null || end + last.index === from || !isMark(lastName)) return undefined;
  return { name: lastName, place: "after", from, to: end + last.index };
}

/** The mark's name, folded; empty if it is a single lowercase letter. */
function nameIn(found: RegExpExecArray | null): string {
  const name = found?.slice(1).find((one) => one !== undefined) ?? "";
  return /^[a-z]$/.test(name) ? "" : name.toLowerCase();
}
