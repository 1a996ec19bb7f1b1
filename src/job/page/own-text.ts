import { greatest } from "../../collect.ts";
import type { Document, Span } from "../../document/document.ts";
import { byPlace } from "../../document/spans.ts";
import { findSkills } from "../../skills/find.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { coverOf } from "../../text/cover.ts";
import { overlapReader } from "../../text/find-spans.ts";
import { splitLines } from "../../text/lines.ts";
import { foldCase } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { type HeaderRole, rolesOfLine } from "../title/header.ts";
import { bestParts, type PagePart } from "./best-parts.ts";
import { type LineMarkup, markupReader } from "./markup.ts";
import {
  looksLikeCard,
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
  return isPage(document, folded)
    ? withBlanks(text, foreignSpans(readPage(document, folded, lexicon)))
    : text;
}

/** So many different lines that only a page has make the text one. */
const fewestSigns = 5;

/** Lines of these kinds may also be words of a posting. */
const weakSigns = new Set<PageLineKind | undefined>([undefined, "own", "card", "question"]);

function isPage(document: Document, folded: string): boolean {
  const signs = new Set<string>();
  const markup = markupReader(document);
  for (const line of splitLines(document.text)) {
    const words = folded.slice(line.from, line.to);
    const isSign = markup(line).part !== undefined || !weakSigns.has(whatShows(words));
    if (isSign || looksLikeCard(words)) signs.add(words);
    if (signs.size === fewestSigns) return true;
  }
  return false;
}

interface Page {
  readonly text: string;
  readonly folded: string;
  /** What the source calls the page, folded. */
  readonly name: string;
  readonly lines: readonly SiteLine[];
  readonly rolesOf: RolesOfLine;
}

type RolesOfLine = (line: Span) => readonly HeaderRole[];

function readPage(document: Document, folded: string, lexicon: Lexicon): Page {
  const { text } = document;
  const namesIn = overlapReader(findSkills(text, { lexicon }));
  const rolesOf = roleReader(text, folded);
  const namingOfLine = (line: Span): Naming => namingOf(text, line, namesIn(line));
  return {
    text,
    folded,
    name: foldCase(document.meta.title ?? ""),
    lines: readPageLines(document, folded, { namingOf: namingOfLine, rolesOf }),
    rolesOf,
  };
}

/** The roles of a line, which several rules ask for. */
function roleReader(text: string, folded: string): RolesOfLine {
  const known = new Map<number, readonly HeaderRole[]>();
  return (line) => {
    const roles = known.get(line.from) ?? rolesOfLine(text, folded, line);
    known.set(line.from, roles);
    return roles;
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
  const main = mainStretches(page, parts);
  const first = main[0]?.from;
  if (first === undefined) return [];
  const { holds } = coverOf(main);
  const title = titleAbove(page, first);
  const isForeign = (line: SiteLine, i: number): boolean => {
    if (i === title || (line.isOwnSkill && parts[i] !== "others")) return false;
    if (i < first)
      return i < (title ?? 0) || isAdded(line) || (title !== undefined && namesRole(page, line));
    return !holds(i);
  };
  const firm = firmBehind(page, lines[title ?? -1], first);
  return [...firm, ...lines.filter(isForeign)].sort(byPlace);
}

/**
 * Whether the page adds a line between the title and the text of the posting. Places and pay are the job's, as
 * are names of skills alone on their lines; "Data & .NET Platform" is a department.
 */
function isAdded({ shows, own, isHeading, naming, markup }: SiteLine): boolean {
  const isForeign = own <= clearlyForeign || markup.part !== undefined;
  return shows !== undefined || isHeading || naming === "some" || isForeign;
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

/** Lines of the posting right after each other, by their numbers, and how clearly they are of it. */
interface Stretch extends Span {
  readonly sum: number;
}

function stretchesOf(lines: readonly SiteLine[], parts: readonly PagePart[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [i, { weight }] of lines.entries()) {
    if (parts[i] !== "posting") continue;
    const last = parts[i - 1] === "posting" ? found.pop() : undefined;
    found.push({ from: last?.from ?? i, to: i + 1, sum: (last?.sum ?? 0) + weight });
  }
  return found;
}

/**
 * The text of the posting: the stretch that is most clearly of it, from where it begins to say something
 * (places and dates may stand before its first sentence or heading), and those behind it that are nearly as
 * clear. A course or another job behind it may look like a line of it.
 */
function mainStretches(page: Page, parts: readonly PagePart[]): readonly Stretch[] {
  const { lines } = page;
  // The title stands above the text: what greets the visitor of the site does not.
  const title = lines.findIndex(
    (line) => !isAmongTools(line) && (line.isTop || namesRole(page, line)),
  );
  const all = stretchesOf(lines, parts).filter(({ to }) => to > title);
  const sum = greatest(all.map((stretch) => stretch.sum));
  const [main, ...behind] = all.slice(all.findIndex((stretch) => stretch.sum === sum));
  if (main === undefined || sum <= 0) return [];
  let { from } = main;
  while ((lines[from]?.weight ?? 1) <= 0) from++;
  return [{ ...main, from }, ...behind.filter((stretch) => stretch.sum >= sum * nearlyAsClear)];
}

const nearlyAsClear = 0.4;

/**
 * The line of the title above the text of the posting: the heading of the page, or the role by which the page
 * is called, or the last role above the button to apply, since other jobs may be listed before. Without such
 * a button, the first role.
 */
function titleAbove(page: Page, first: number): number | undefined {
  const { folded, lines, name, rolesOf } = page;
  const head = lines.slice(0, first + 1);
  const numbersOf = (isWanted: (line: SiteLine) => boolean): readonly number[] =>
    head.flatMap((line, i) => (!isAmongTools(line) && isWanted(line) ? [i] : []));
  const tops = numbersOf(({ isTop }) => isTop);
  if (tops.length === 1) return tops[0];
  const titles = numbersOf((line) => namesRole(page, line));
  const isNamed = (line: SiteLine): boolean =>
    rolesOf(line).some(({ part }) => name.includes(folded.slice(part.from, part.to)));
  const named = numbersOf((line) => namesRole(page, line) && isNamed(line));
  const button = head.findIndex(({ shows }) => shows === "apply");
  return named.at(-1) ?? titles.findLast((i) => i < button) ?? titles[0];
}

const tools = new Set<LineMarkup["part"]>(["dialog", "hidden", "navigation", "search"]);

/** Whether a line is of what a visitor does on the page, where no title stands. */
const isAmongTools = ({ markup }: SiteLine): boolean => tools.has(markup.part);

function namesRole({ rolesOf }: Page, line: SiteLine): boolean {
  return line.shows === undefined && rolesOf(line).length > 0;
}

function withBlanks(text: string, spans: readonly Span[]): string {
  let own = "";
  for (const { from, to } of spans)
    own += text.slice(own.length, from) + text.slice(from, to).replace(/\S/g, " ");
  return own + text.slice(own.length);
}
