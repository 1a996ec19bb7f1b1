import type { Document, Span } from "../../document/document.ts";
import { byPlace } from "../../document/spans.ts";
import { explainSkills } from "../../skills/find.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { overlapReader } from "../../text/find-spans.ts";
import { splitLines } from "../../text/lines.ts";
import { foldCase } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { rolesOfLine } from "../title/header.ts";
import { bestParts, type PagePart } from "./best-parts.ts";
import {
  type Naming,
  type PageLineKind,
  readPageLines,
  type SiteLine,
  whatShows,
} from "./page-lines.ts";

/**
 * The text of a posting with blanks in place of what belongs to the page that it was copied from: its menu and
 * foot, buttons, forms, other jobs. Places stay the same, and a text that is no page stays as it is. O(text).
 */
export function ownText(document: Document, lexicon: Lexicon): string {
  const { text } = document;
  const folded = foldCase(text);
  return isPage(text, folded)
    ? withBlanks(text, foreignSpans(readPage(document, folded, lexicon)))
    : text;
}

/** So many different lines that only a page has make the text one. */
const fewestSigns = 5;

/** Lines of these kinds may also be words of a posting. */
const weakSigns = new Set<PageLineKind | undefined>([undefined, "own", "card", "question"]);

function isPage(text: string, folded: string): boolean {
  const signs = new Set<string>();
  for (const { from, to } of splitLines(text)) {
    const words = folded.slice(from, to);
    if (!weakSigns.has(whatShows(words))) signs.add(words);
    if (signs.size === fewestSigns) return true;
  }
  return false;
}

interface Page {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly SiteLine[];
}

function readPage(document: Document, folded: string, lexicon: Lexicon): Page {
  const { text } = document;
  const namesIn = overlapReader(explainSkills(text, { lexicon }).kept);
  return {
    text,
    folded,
    lines: readPageLines(document, folded, (line) => namingOf(text, line, namesIn(line))),
  };
}

const notWord = regExp.gu`[^${letters}\d]`;

function namingOf(text: string, { from, to }: Span, names: readonly Span[]): Naming {
  if (names.length === 0) return "none";
  const named = names.reduce((sum, name) => sum + name.to - name.from, 0);
  return named >= text.slice(from, to).replace(notWord, "").length ? "all" : "some";
}

/**
 * What is not of the posting. Before its title, everything; between the title and its text, what the page
 * adds; after it, all but a list of the job's own skills.
 */
function foreignSpans(page: Page): readonly Span[] {
  const { lines } = page;
  const parts = bestParts(lines);
  const first = mainStart(lines, parts);
  if (first < 0) return [];
  const title = titleAbove(page, first);
  const isForeign = (line: SiteLine, i: number): boolean => {
    if (i === title || (line.isOwnSkill && parts[i] !== "others")) return false;
    return i < first ? i < (title ?? 0) || isAdded(line) : parts[i] !== "posting";
  };
  const firm = firmBehind(page, lines[title ?? -1], first);
  return [...firm, ...lines.filter(isForeign)].sort(byPlace);
}

/**
 * Whether the page adds a line between the title and the text of the posting. Places and pay are the job's, as
 * are names of skills alone on their lines; "Data & .NET Platform" is a department.
 */
function isAdded({ shows, weight, isHeading, naming }: SiteLine): boolean {
  return shows !== undefined || isHeading || naming === "some" || weight <= clearlyForeign;
}

const beforeFirm = /(?:, | - | – | — | \| | @ | at )/g;

/** The firm behind the title ("Data Engineer, Acme"), if its name also stands alone near by. */
function firmBehind(
  { text, lines }: Page,
  title: SiteLine | undefined,
  first: number,
): readonly Span[] {
  if (title === undefined) return [];
  const { from, to } = title;
  const written = text.slice(from, to);
  const alone = new Set(lines.slice(0, first).map((line) => text.slice(line.from, line.to)));
  const firm = [...written.matchAll(beforeFirm)].find(({ index, 0: mark }) =>
    alone.has(written.slice(index + mark.length)),
  );
  return firm === undefined ? [] : [{ from: from + firm.index, to }];
}

const clearlyForeign = -3;

/**
 * Where the part that is most clearly the posting begins to say something: places and dates may stand before
 * its first sentence or heading. -1 if there is none.
 */
function mainStart(lines: readonly SiteLine[], parts: readonly PagePart[]): number {
  let [best, start, sum, main] = [0, -1, 0, -1];
  for (const [i, { weight }] of lines.entries()) {
    if (parts[i] !== "posting") continue;
    if (parts[i - 1] !== "posting") [start, sum] = [i, 0];
    sum += weight;
    if (sum > best) [best, main] = [sum, start];
  }
  while (main >= 0 && (lines[main]?.weight ?? 1) <= 0) main++;
  return main;
}

/**
 * The line of the title above the text of the posting: the heading of the page, or the last role above the
 * button to apply, since other jobs may be listed before. Without such a button, the first role.
 */
function titleAbove({ text, folded, lines }: Page, first: number): number | undefined {
  const head = lines.slice(0, first + 1);
  const tops = head.flatMap(({ isTop }, i) => (isTop ? [i] : []));
  if (tops.length === 1) return tops[0];
  const button = head.findIndex(({ shows }) => shows === "apply");
  const titles = head.flatMap((line, i) => {
    const isRole = line.shows === undefined && rolesOfLine(text, folded, line).length > 0;
    return isRole ? [i] : [];
  });
  return titles.findLast((i) => i < button) ?? titles[0];
}

function withBlanks(text: string, spans: readonly Span[]): string {
  let own = "";
  for (const { from, to } of spans)
    own += text.slice(own.length, from) + text.slice(from, to).replace(/\S/g, " ");
  return own + text.slice(own.length);
}
