import type { Fact, Span } from "../../document/document.ts";
import { factOf } from "../../document/spans.ts";
import { splitLines, type TextLine } from "../../text/lines.ts";
import { closesLetter } from "../blocks/heading-lines.ts";
import type { JobLevel } from "../job.ts";
import { bracketedTitle } from "./bracketed-title.ts";
import { gluedTitle, isHeaded, rolesOfLine } from "./header.ts";
import { labeledLevel, levelAhead, levelIn, levelOfRoles, soughtLevel } from "./level.ts";
import { endsTop, listedTitles } from "./listed-titles.ts";
import { bareTitleWord, betweenRoles, firstOfRoles, occupation } from "./occupations.ts";
import { labelOfTitle, runOnTitle } from "./run-on-title.ts";
import { segmentTitle } from "./segments.ts";
import {
  firstPlace,
  seeksAfterArticle,
  smallPraise,
  soughtTitle,
  titleOpening,
} from "./sought-title.ts";
import { bracketAfterTitle, lineOf, titleSuffix, withTitleSuffix } from "./title-line.ts";
import { maxTitleLength, noTitle, titleWithin } from "./title-within.ts";
import { tradeTitle } from "./trade-title.ts";
import { isPartOfTitle, trimTitle } from "./trim-title.ts";
import { weighedTitle } from "./weighed-title.ts";

/** The title of a posting and its level. */
export interface Title {
  readonly title?: Fact;
  readonly level?: JobLevel;
  /** The line, or part of one, with the title ("Developer - Python, React"): names in it are asked for. */
  readonly line?: Span;
}

/**
 * The title that a posting states: after "Job title:", alone on one of the first lines, or in "we are looking
 * for a …". The level comes only from words of the title, from other roles next to it, or from a line or
 * sentence that names it. `folded` is `foldCase(text)`. O(text).
 */
export function findTitle(text: string, folded: string, firm: ReadonlySet<string>): Title {
  const lines = splitLines(text.slice(0, maxText)).slice(0, maxLines);
  const listed = listedTitles(text, folded, lines);
  const found = placedTitle(text, folded, { lines, listed });
  const named = soughtTitle(text, folded);
  const sought = named && soughtBeside(text, folded, named, { found, listed });
  const best = found?.title ?? sought ?? listed[0] ?? plainTitle(text, folded, lines);
  const span = trimTitle(text, folded, best, firm);
  const level = levelOf(folded, lines, { found, listed, named, sought, span });
  // In a list of several openings, what one of them names is only mentioned.
  const line = found?.line ?? (sought === undefined && listed.length > 0 ? undefined : span);
  return {
    ...(span === undefined ? {} : { title: factOf(text, firstOfRoles(folded, span)) }),
    ...(line === undefined ? {} : { line }),
    ...(level === undefined ? {} : { level }),
  };
}

/** The title that a short posting names without a place of its own. */
function plainTitle(text: string, folded: string, lines: readonly Span[]): Span | undefined {
  return (
    bracketedTitle(text, folded, lines) ??
    segmentTitle(text, folded) ??
    weighedTitle(text, folded) ??
    tradeTitle(text, folded)
  );
}

interface Places {
  /** On a line meant for the title. */
  readonly found: Found | undefined;
  /** In a list of openings. */
  readonly listed: readonly Span[];
  /** In a sentence that says whom the posting seeks. */
  readonly named: Span | undefined;
  /** The same, if it may be the posting's title, at the first place where it occurs. */
  readonly sought: Span | undefined;
  /** The title that was chosen. */
  readonly span: Span | undefined;
}

/** The title after a label, on one of the first lines, or at the head of a text that is one long line. */
function placedTitle(
  text: string,
  folded: string,
  { lines, listed }: { readonly lines: readonly TextLine[]; readonly listed: readonly Span[] },
): Found | undefined {
  const label = labeled(text, folded, lines);
  const top = unlessListed(text, listed, titleLine(text, folded, lines));
  // "Acme is hiring engineers to …" names the role less precisely than a line of its own.
  const role = label?.title;
  const isVague = role && (isBareWord(folded, role) || isPartOfTitle(folded, role, top?.title));
  return (
    (isVague ? undefined : label) ??
    top ??
    openingTitle(text, folded, lines) ??
    afterFirmName(text, folded, lines) ??
    label
  );
}

/** The title named in a sentence, unless a list of openings is more precise. */
function soughtBeside(
  text: string,
  folded: string,
  named: Span,
  { found, listed }: Pick<Places, "found" | "listed">,
): Span | undefined {
  if (listed.length > 0 && isBareWord(folded, named)) return undefined;
  // "We are looking for: • Lead Engineer" is one of several roles.
  if (found !== undefined && /[:*•-]\s*$/.test(text.slice(0, named.from).slice(-4)))
    return undefined;
  const others = listed.filter(({ from }) => from !== found?.title.from);
  const ownTitle = unlessListed(text, others, { title: named, line: named })?.title;
  return ownTitle && firstPlace(text, ownTitle);
}

/** The level named in the title; otherwise in another line, next to the title, or by other roles. */
function levelOf(
  folded: string,
  lines: readonly TextLine[],
  { found, listed, named, sought, span }: Places,
): JobLevel | undefined {
  const wordsOf = (part: Span | undefined): string =>
    part === undefined ? "" : folded.slice(part.from, part.to);
  const isListed = found === undefined && sought === undefined;
  // Another role without a level says nothing about the first: "Senior Data Engineer, Office Manager".
  const isRival = (one: Span): boolean =>
    levelIn(wordsOf(one)) !== undefined || wordsOf(span).endsWith(wordsOf(one));
  const beside = isListed ? listed.filter(isRival) : (found?.beside ?? []);
  const roles = [span, ...beside].filter((one) => one !== undefined);
  return (
    levelOfRoles(roles.flatMap((one) => rolesIn(wordsOf(one)))) ??
    labeledLevel(folded, lines) ??
    levelIn(wordsOf(sought)) ??
    (named && levelIn(titleSuffix(folded, named))) ??
    (span && levelAhead(folded, span)) ??
    (span && levelIn(bracketAfterTitle(folded, span))) ??
    soughtLevel(folded) ??
    (listed.length < 2 || beside.length > 0 ? undefined : levelOfRoles(listed.map(wordsOf)))
  );
}

/** Whether the title is a single word such as "designer". A list of openings is more precise. */
function isBareWord(folded: string, { from, to }: Span): boolean {
  return /^\w+$/.test(folded.slice(from, to));
}

/**
 * The roles that words name ("Software Engineers, Tech Lead"); all words as one unless each part is a role.
 */
function rolesIn(words: string): readonly string[] {
  // "(New Grad)" states a level, like a word before the role would.
  const bare = words.replace(/ ?\([^()]*\)/g, (bracket) => (levelIn(bracket) ? bracket : ""));
  const parts = bare.split(betweenRoles);
  return parts.every((one) => occupation.test(one) && !bareTitleWord.test(one)) ? parts : [words];
}

/** Drops a title found below a header with bars if a list of openings begins before it. */
function unlessListed(
  text: string,
  [first]: readonly Span[],
  found: Found | undefined,
): Found | undefined {
  const isBelow = first !== undefined && found !== undefined && first.to <= found.line.from;
  return isBelow && isHeaded(text) ? undefined : found;
}

/** The title at a place that the caller knows, and the level named in it or in a line. O(text). */
export function titleAt(text: string, folded: string, span: Span): Title {
  const lines = splitLines(text.slice(0, maxText)).slice(0, maxLines);
  const level = levelIn(folded.slice(span.from, span.to)) ?? labeledLevel(folded, lines);
  return { title: factOf(text, span), line: span, ...(level === undefined ? {} : { level }) };
}

/** A title is searched for in this much text. */
const maxText = 20_000;
const maxLines = 60;
const topLines = 10;
/** The copied menu of a page may precede the title: lines of a few words. */
const menuLines = 25;
const maxMenuLine = 40;

interface Found {
  readonly title: Span;
  /** Further roles between the bars of its line. */
  readonly beside?: readonly Span[];
  readonly line: Span;
}

function labeled(text: string, folded: string, lines: readonly Span[]): Found | undefined {
  for (const line of lines) {
    const head = folded.slice(line.from, Math.min(line.to, line.from + maxTitleLength * 2));
    const label = labelOfTitle.exec(head);
    if (label === null) continue;
    const start = line.from + label[0].length;
    const from = start + smallPraise(text.slice(start, line.from + head.length));
    const bar = folded.slice(from, line.from + head.length).indexOf(" |");
    const part = { from, to: bar < 0 ? line.to : from + bar };
    const title =
      titleWithin(text, folded, part) ??
      gluedTitle(text, folded, part) ??
      openingAfter(text, folded, part, label[0]);
    // "The opportunity: we are looking for …": the sentence after the label is more precise.
    if (title === undefined || noTitle.test(folded.slice(title.from, title.to))) continue;
    // "Nous cherchons un développeur Go, idéalement avec Kafka" goes on as a sentence.
    const isSentence = !label[0].includes(":") && seeksAfterArticle.test(label[0]);
    return { title, line: isSentence ? withTitleSuffix(text, title) : lineOf(text, part, title) };
  }
  return undefined;
}

/** The title that opens a sentence after "Job title:" or after words that seek someone ("cerchiamo una"). */
function openingAfter(text: string, folded: string, part: Span, label: string): Span | undefined {
  if (label.includes(":")) return titleOpening(text, folded, part, "role");
  return seeksAfterArticle.test(label) ? titleOpening(text, folded, part, label) : undefined;
}

/** The first top line that is a title; in "Acme | Senior Engineer | Remote", the part that is one. */
function titleLine(text: string, folded: string, lines: readonly TextLine[]): Found | undefined {
  for (const line of lines.slice(0, topOf(lines))) {
    const head = folded.slice(line.from, Math.min(line.to, line.from + maxTitleLength));
    if (closesLetter.test(head) || endsTop(head)) return undefined;
    if (line.bullet) continue;
    const roles = rolesOfLine(text, folded, line).map(
      ({ title, part }): Found => ({ title, line: lineOf(text, part, title) }),
    );
    const [first, ...others] = roles;
    if (first !== undefined) return { ...first, beside: others.map(({ title }) => title) };
  }
  return undefined;
}

/** How many of the first lines may contain the title; more if the text begins with a menu of short lines. */
function topOf(lines: readonly Span[]): number {
  const prose = lines.findIndex(({ from, to }) => to - from > maxMenuLine);
  return Math.max(topLines, Math.min(menuLines, prose < 0 ? menuLines : prose));
}

function openingTitle(text: string, folded: string, [line]: readonly Span[]): Found | undefined {
  const title = line && runOnTitle(text, folded, line);
  return title && { title, line: withTitleSuffix(text, title) };
}

/** "Acme Labs: Product Engineer" on the first line. */
function afterFirmName(text: string, folded: string, [line]: readonly Span[]): Found | undefined {
  const name = line === undefined ? null : firmName.exec(text.slice(line.from, line.to));
  if (line === undefined || name === null) return undefined;
  const title = titleWithin(text, folded, { from: line.from + name[0].length, to: line.to });
  return title === undefined ? undefined : { title, line };
}

const firmName = /^\p{Lu}[\w.&'-]*(?: \p{Lu}[\w.&'-]*){0,3}: /u;
