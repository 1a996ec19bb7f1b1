import type { Document, Fact, Line, Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { tellsNothing } from "../../resume/bare-list.ts";
import type { Position, Resume, Section } from "../../resume/resume.ts";
import { topOf } from "../../resume/section-at.ts";
import { stancesOf } from "../../resume/stances.ts";
import { coverOf } from "../../text/cover.ts";
import { firstIndex } from "../../text/first-index.ts";
import { keptFor } from "../../text/kept.ts";
import { pattern } from "../../words/words.ts";
import { openingLines } from "../constants.ts";
import { readAskedTitle, readsLikeTitle, readTitle, type TitleWords } from "../titles/title.ts";
import {
  loneTitle,
  openingTitle,
  soughtTitleShare,
  untoldTitle,
} from "../titles/title-constants.ts";

/** Where a title is that says less than that of a position: nothing tells of the work (`untold`), or it is in the lines that name the owner's trade, what these only look for, or alone on a line; or it is a degree that somebody studies for, for an internship. */
export type TitlePlace = "untold" | "opening" | "sought" | "line" | "studies";

/** A title that the resume gives its owner. */
export interface OwnTitle {
  readonly fact: Fact;
  readonly words: TitleWords;
  /** The same without the team or place behind the role ("Software Engineer, Payments"), where there is one. */
  readonly role?: TitleWords;
  /** Its credit when it is just the title that is asked for: 1 for a position's, less for a claim. */
  readonly credit: number;
  /** Absent for a position's. */
  readonly place?: TitlePlace;
  /** Whether it is no more than a title: short, and with a noun such as developer. */
  readonly isPure: boolean;
  /** The position that it is the title of. */
  readonly position?: Position;
}

/**
 * The titles of the positions, and what is claimed elsewhere: the lines above the first heading, the first of the summary, and lines that
 * are no more than a title and tell of nobody else. Without the words of the contact and of schools: a name may be a trade (Cook, Potter) and must not matter.
 */
export const ownTitles: (resume: Resume) => readonly OwnTitle[] = keptFor((resume) => {
  const held = resume.positions.flatMap((position): readonly OwnTitle[] => {
    const { title: fact } = position;
    if (fact === undefined) return [];
    const words = readTitle(fact.text);
    const role = readAskedTitle(fact.text);
    const tail = role.words.size < words.words.size && { role };
    return [{ fact, words, credit: 1, isPure: true, position, ...tail }];
  });
  const titles = [...held, ...claims(resume)];
  // A title costs nothing, and neither do its dates.
  return tellsNothing(resume)
    ? titles.map((title) => (title.credit > untoldTitle ? untold(title) : title))
    : titles;
});

const untold = (title: OwnTitle): OwnTitle => ({ ...title, credit: untoldTitle, place: "untold" });

/** A longer line is a sentence. */
const maxTitleLine = 80;

/** How many lines that may be titles are looked at. */
const maxClaims = 24;

/** How many lines of the summary are read for a title: people name their trade in the first. */
const summaryLines = 3;

/** How much of such a line is read: in some texts a whole paragraph is one line. */
const openingLength = 250;

/** How much of a line is looked at: in some texts everything is one line. */
const maxLine = 1000;

function claims({ document, sections, contact, degrees, positions }: Resume): readonly OwnTitle[] {
  const { name, email, phone, location, links } = contact;
  const schools = degrees.map(({ school }) => school);
  const facts = [name, email, phone, location, ...links, ...schools].filter(
    (fact) => fact !== undefined,
  );
  const opens = openingTest(document, sections);
  // Where no heading stands above the work, its bullets are among the first lines: "Test framework in Java".
  const told = coverOf(positions.flatMap(({ bullets }) => bullets));
  const isTitled = ({ from, to }: Line) => readsLikeTitle(document.text.slice(from, to));
  const isOpening = (line: Line) => opens(line) && (!told.meets(line) || isTitled(line));
  // "Hired five Java engineers" names no title of who did, nor does "managed six developers who used Java".
  const { talked, led } = stancesOf(document);
  const ofOthers = [...talked, ...led];
  const titles: OwnTitle[] = [];
  for (const line of document.lines) {
    if (titles.length === maxClaims) break;
    const isShort = line.to - line.from <= maxTitleLine;
    // Most lines are ruled out here, before the contact is looked for in them.
    const isPure = isShort && isTitled(line) && !coverOf(ofOthers).meets(line);
    if (line.region === "hidden" || !(isPure || isOpening(line))) continue;
    const text = wordsBeside(facts, document, line).slice(0, openingLength);
    const title = claimIn(text, line, isPure, isOpening(line));
    if (title.isPure || isOpening(line)) titles.push(title);
  }
  return titles;
}

const claimedTitle = { opening: openingTitle, sought: soughtTitleShare, line: loneTitle } as const;

/** What `text`, a line without what belongs to the contact, says of its owner; "Jo Developer" is no title without its name. */
function claimIn(text: string, line: Line, mayBePure: boolean, isOpening: boolean): OwnTitle {
  const held = heldPart(text);
  const isSought = held !== text && !readsLikeTitle(held);
  const own = isSought ? text : held;
  const place = isSought ? "sought" : isOpening ? "opening" : "line";
  return {
    fact: { text: own, from: line.from, to: line.to },
    words: readTitle(own),
    credit: claimedTitle[place],
    place,
    isPure: mayBePure && !isSought && readsLikeTitle(own),
  };
}

const seeks = pattern("seeks-position");

/** The words before a position that someone seeks and has not held. */
function heldPart(line: string): string {
  const at = seeks.exec(line)?.index;
  return at === undefined ? line : line.slice(0, at);
}

/** Whether a line stands above the first heading, or at the start of the summary. By lines, since a long name or school must not push a title out. */
function openingTest(
  { lines, text }: Document,
  sections: readonly Section[],
): (line: Line) => boolean {
  const top = topOf(sections, text.length);
  // Of each, so that one more summary never pushes a title out.
  const summaries = sections.filter(({ kind }) => kind === "summary");
  const visible = lines.filter(({ region }) => region !== "hidden");
  const opening = new Set([
    ...visible.filter(({ from }) => from < top).slice(0, openingLines),
    ...summaries.flatMap(({ heading, from, to }) => {
      const first = firstIndex(
        visible.length,
        (i) => (visible[i]?.from ?? 0) >= (heading?.to ?? from),
      );
      return visible.slice(first, first + summaryLines).filter((line) => line.from < to);
    }),
  ]);
  return (line) => opening.has(line);
}

/** The line without what belongs to the contact. */
function wordsBeside(facts: readonly Span[], { text }: Document, line: Span): string {
  const end = Math.min(line.to, line.from + maxLine);
  const own = facts.filter((fact) => overlap(fact, line)).toSorted((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = line.from;
  for (const { from, to } of own) {
    parts.push(text.slice(at, Math.max(at, Math.min(from, end))));
    at = Math.max(at, to);
  }
  const rest = [...parts, text.slice(at, Math.max(at, end))].join("|");
  // The separators between contact and title ("Jo Example · Developer · Kassel") remain.
  return rest
    .split(/[|·•]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" | ");
}
