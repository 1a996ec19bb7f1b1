import type { Fact, Span } from "../../document/document.ts";
import { splitLines, type TextLine } from "../../text/lines.ts";
import { pattern } from "../../words/words.ts";
import { closesLetter, isHeadingTalk } from "../blocks/heading-lines.ts";
import { headingKind } from "../blocks/headings.ts";
import type { JobLevel } from "../job.ts";
import { findAll } from "../pattern.ts";
import { gluedTitle, isHeaded, rolesOfLine } from "./header.ts";
import { levelIn, levelOfRoles, namedLevel, toldLevel } from "./level.ts";
import { bareWord, firstOfRoles, occupation } from "./occupations.ts";
import { openingsIn } from "./openings.ts";
import { segmentTitle } from "./segments.ts";
import { firstPlace, smallPraise, soughtTitle, titleOpening } from "./sought-title.ts";
import { bracketBeside, lineOf, withBeside, wordsBeside } from "./title-line.ts";
import { isCapitalized, isTitle, maxTitleLength, noTitle, titleWithin } from "./title-within.ts";

/** The title of a posting and the level that its words name. */
export interface Title {
  readonly title?: Fact;
  readonly level?: JobLevel;
  /** The line or the part of one that the title stands in ("Developer - Python, React"): what it names is asked for. */
  readonly line?: Span;
}

/**
 * The title as a posting gives it: behind "Job title:", alone on one of the first lines, or in "we are looking for a …". The level comes
 * only from words of the title, or of a line that names the level. `folded` is `foldCase(text)`. O(text).
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the places of a title in the order in which they count.
export function findTitle(text: string, folded: string, firm: ReadonlySet<string>): Title {
  const lines = splitLines(text.slice(0, maxText)).slice(0, maxLines);
  const listed = listedTitles(text, folded, lines);
  const label = labelled(text, folded, lines);
  // "Acme is hiring engineers to …" names no role that a line of its own does not name better.
  const isBare = label !== undefined && isBareWord(folded, label.title);
  const found =
    (isBare ? undefined : label) ??
    unlessListed(text, listed, titleLine(text, folded, lines)) ??
    openingTitle(text, folded, lines) ??
    behindFirmName(text, folded, lines) ??
    label;
  const named = soughtTitle(text, folded);
  const isRole = named !== undefined && (listed.length === 0 || !isBareWord(folded, named));
  const others = listed.filter(({ from }) => from !== found?.title.from);
  // "We are looking for: • Lead Engineer": one role of several.
  const isItem = found !== undefined && /[:*•-]\s*$/.test(text.slice(0, named?.from).slice(-4));
  const told = unlessListed(text, others, isRole && !isItem ? asFound(named) : undefined)?.title;
  const sought = told === undefined ? undefined : firstPlace(text, told);
  const span = withoutName(
    folded,
    found?.title ?? sought ?? listed[0] ?? segmentTitle(text, folded),
    firm,
  );
  const wordsOf = (part: Span | undefined): string =>
    part === undefined ? "" : folded.slice(part.from, part.to);
  const isListed = found === undefined && sought === undefined;
  // Of a list, another role without a level says nothing of the first: "Senior Data Engineer, Office Manager".
  const isRival = (one: Span): boolean =>
    levelIn(wordsOf(one)) !== undefined || wordsOf(span).endsWith(wordsOf(one));
  const beside = isListed ? listed.filter(isRival) : (found?.beside ?? []);
  const level =
    levelOfRoles(
      [span, ...beside].filter((one) => one !== undefined).flatMap((one) => rolesIn(wordsOf(one))),
    ) ??
    namedLevel(folded, lines) ??
    levelIn(wordsOf(sought)) ??
    (named && levelIn(wordsBeside(folded, named))) ??
    (span && levelIn(bracketBeside(folded, span))) ??
    toldLevel(folded) ??
    (listed.length < 2 || beside.length > 0 ? undefined : levelOfRoles(listed.map(wordsOf)));
  // What one opening of several names is only mentioned, as anywhere in such a list.
  const line = found?.line ?? (sought === undefined && listed.length > 0 ? undefined : span);
  return {
    ...(span === undefined ? {} : { title: factOf(text, firstOfRoles(folded, span)) }),
    ...(line === undefined ? {} : { line }),
    ...(level === undefined ? {} : { level }),
  };
}

/** "A designer", in a sentence: a list of openings says better which. */
function isBareWord(folded: string, { from, to }: Span): boolean {
  return /^\w+$/.test(folded.slice(from, to));
}

/** The roles that words name, each by itself ("Software Engineers, Tech Lead"); the words where they name one, or a slash puts two names on it. */
function rolesIn(words: string): readonly string[] {
  // "(New Grad)" says of the role what a word before it would.
  const bare = words.replace(/ ?\([^()]*\)/g, (bracket) => (levelIn(bracket) ? bracket : ""));
  const parts = bare.split(/, |; | & | and | \+ /);
  return parts.every((one) => occupation.test(one) && !bareWord.test(one)) ? parts : [words];
}

function asFound(title: Span | undefined): Found | undefined {
  return title === undefined ? undefined : { title, line: title };
}

/** What is found below the bars of a header is none where a list of openings begins before it: there the first of these is the title. */
function unlessListed(
  text: string,
  [first]: readonly Span[],
  found: Found | undefined,
): Found | undefined {
  const isBelow = first !== undefined && found !== undefined && first.to <= found.line.from;
  return isBelow && isHeaded(text) ? undefined : found;
}

/** The title that is known to stand there, and the level that its words, or else a line of the posting, name. O(text). */
export function titleAt(text: string, folded: string, span: Span): Title {
  const lines = splitLines(text.slice(0, maxText)).slice(0, maxLines);
  const level = levelIn(folded.slice(span.from, span.to)) ?? namedLevel(folded, lines);
  return { title: factOf(text, span), line: span, ...(level === undefined ? {} : { level }) };
}

/** "Acme Software Engineer", "Software Engineer Acme makes tea" without the name of the firm. */
function withoutName(
  folded: string,
  title: Span | undefined,
  firm: ReadonlySet<string>,
): Span | undefined {
  if (title === undefined) return undefined;
  const words = folded.slice(title.from, title.to);
  const name = Array.from(firm).find((one) => words.startsWith(`${one} `));
  const from = title.from + (name === undefined ? 0 : name.length + 1);
  const ends = Array.from(firm, (one) => folded.indexOf(` ${one} `, from));
  const to = Math.min(title.to, ...ends.filter((end) => end > 0));
  return occupation.test(folded.slice(from, to)) ? { from, to } : title;
}

/** A title stands near the top. */
const maxText = 20_000;
const maxLines = 60;
const topLines = 10;

interface Found {
  readonly title: Span;
  /** Further roles between the bars of its line. */
  readonly beside?: readonly Span[];
  readonly line: Span;
}

const titleLabel = pattern("title-label");

function labelled(text: string, folded: string, lines: readonly Span[]): Found | undefined {
  for (const line of lines) {
    const head = folded.slice(line.from, Math.min(line.to, line.from + maxTitleLength * 2));
    const label = titleLabel.exec(head);
    if (label === null) continue;
    const start = line.from + label[0].length;
    const from = start + smallPraise(text.slice(start, line.from + head.length));
    const bar = folded.slice(from, line.from + head.length).indexOf(" |");
    const part = { from, to: bar < 0 ? line.to : from + bar };
    const title =
      titleWithin(text, folded, part) ??
      gluedTitle(text, folded, part) ??
      (label[0].includes(":") ? titleOpening(text, folded, part, "role") : undefined);
    // "The opportunity: we are looking for …": a sentence says it better.
    if (title !== undefined && !noTitle.test(folded.slice(title.from, title.to)))
      return { title, line: lineOf(text, part, title) };
  }
  return undefined;
}

/** A line among the first that is a title and no sentence; of "Acme | Senior Engineer | Remote" the part that is one. */
function titleLine(text: string, folded: string, lines: readonly TextLine[]): Found | undefined {
  for (const line of lines.slice(0, topLines)) {
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

/** "Acme Labs: Product Engineer" on the first line. */
function behindFirmName(text: string, folded: string, [line]: readonly Span[]): Found | undefined {
  const name = line === undefined ? null : firmName.exec(text.slice(line.from, line.to));
  if (line === undefined || name === null) return undefined;
  const title = titleWithin(text, folded, { from: line.from + name[0].length, to: line.to });
  return title === undefined ? undefined : { title, line };
}

const firmName = /^\p{Lu}[\w.&'-]*(?: \p{Lu}[\w.&'-]*){0,3}: /u;

/** What stands behind the name of a role in a list of openings: its page, a dash or nothing. */
const behindListed = /\s*(?:[-:@(|\u2013\u2022]\s*)?(?:https?:|www\.)|\s*[([]/;
const maxListed = 12;

/** The roles of a list of openings, each on a line of its own with its page behind it, or behind a bullet; none behind a list of musts. */
function listedTitles(text: string, folded: string, lines: readonly TextLine[]): readonly Span[] {
  const listed: Span[] = [];
  const hasHeader = isHeaded(text);
  for (const line of lines) {
    const head = folded.slice(line.from, Math.min(line.to, line.from + maxTitleLength));
    if (listed.length >= maxListed || endsTop(head)) break;
    if (hasHeader && line.to - line.from > maxListedLength) {
      listed.push(...openingsIn(text, folded, line, maxListed - listed.length));
      continue;
    }
    const part = listedPart(line, head);
    const title = part && titleWithin(text, folded, part);
    if (title !== undefined) listed.push(title);
  }
  return listed;
}

/** Up to the page of an opening, or all of a short bullet. */
function listedPart(line: TextLine, head: string): Span | undefined {
  const end = behindListed.exec(head)?.index;
  if (end !== undefined) return { from: line.from, to: line.from + end };
  return line.bullet && line.to - line.from <= maxListedLength ? line : undefined;
}

/** A bullet that names a role is no longer. */
const maxListedLength = 60;

/** What may stand before a title in a text that lost its line breaks. */
const openingLabel = pattern("opening-label", "g");
/** What follows it there: another sentence, label or mark. */
const behindOpening =
  /^(?:\s*$|\s?[-|:([,\u2013\u2014\u2022*]|\s+(?:(?:with|at|in|wanted|needed)\b|\p{Lu}))/u;
const maxOpening = 600;

/** "Data Engineer The Data Engineer is …", "… Job Title: Data Engineer Location: …" at the head of one endless line. */
function openingTitle(text: string, folded: string, lines: readonly Span[]): Found | undefined {
  const [line] = lines;
  if (line === undefined || line.to - line.from <= maxTitleLength) return undefined;
  const head = folded.slice(line.from, Math.min(line.to, line.from + maxOpening));
  const labels = findAll(openingLabel, head).map((label) => label.index + label[0].length);
  const label = titleLabel.exec(head);
  for (const at of [...labels, ...(label === null ? [] : [label[0].length]), 0]) {
    const title = openingAt(text, folded, { from: line.from + at, to: line.to }, at > 0);
    if (title === undefined) continue;
    return { title, line: withBeside(text, title) };
  }
  const glued = gluedTitle(text, folded, line);
  return glued === undefined ? undefined : { title: glued, line: withBeside(text, glued) };
}

/** The title that a text begins with; behind a label it may stand in small letters. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one title after another, refused for the first thing that speaks against it.
function openingAt(
  text: string,
  folded: string,
  { from, to }: Span,
  isLabelled: boolean,
): Span | undefined {
  const words = folded.slice(from, Math.min(to, from + maxOpeningTitle));
  for (const found of findAll(occupations, words)) {
    const end = found.index + found[0].length;
    const written = text.slice(from, from + end);
    if (written.includes("|")) return undefined;
    const behind = text.slice(from + end, to);
    const isPlain = isLabelled || written === words.slice(0, end);
    if (!(isCapitalized(written) || isPlain) || noTitle.test(words.slice(0, end))) return undefined;
    // "DevOps Engineer", "Engineering Lead": the title goes on.
    const next = /^[ -](\w+)/.exec(words.slice(end))?.[1] ?? "";
    if (occupation.test(next) || !behindOpening.test(behind.slice(0, 40))) continue;
    if (!isTitle(written, words.slice(0, end))) return undefined;
    return { from, to: from + end + (behindNoun.exec(words.slice(end))?.[0].length ?? 0) };
  }
  return undefined;
}

/** "Développeur Java (H/F)": what stands between the noun and the mark that ends a title. */
const behindNoun = /^(?: [\w+#./-]+){1,3}(?= ?\(?[mfwdhx]\/[mfwdhx])/;
const occupations = pattern("named-occupation", "g");
const maxOpeningTitle = 80;

/** Behind the first heading of a list no title stands any more. */
function endsTop(head: string): boolean {
  if (!isHeadingTalk(head)) return false;
  const kind = headingKind(head);
  return (
    kind !== undefined &&
    kind !== "role" &&
    kind !== "facts" &&
    kind !== "company" &&
    kind !== "apply" &&
    kind !== "none"
  );
}

function factOf(text: string, { from, to }: Span): Fact {
  return { from, to, text: text.slice(from, to).replace(/\s+/g, " ") };
}
