import type { Document, Fact, Line, Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { describesNothing } from "../../resume/bare-list.ts";
import { startOfSections } from "../../resume/find-section.ts";
import type { Position, Resume, Section } from "../../resume/resume.ts";
import { stancesOf } from "../../resume/stances.ts";
import { coverOf } from "../../text/cover.ts";
import { firstIndex } from "../../text/first-index.ts";
import { memoize } from "../../text/memoize.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { openingLines } from "../thresholds.ts";
import { readAskedTitle, readsLikeTitle, readTitle, type TitleWords } from "../titles/title.ts";
import {
  loneTitle,
  openingTitle,
  soughtTitleShare,
  undescribedTitle,
} from "../titles/title-credits.ts";
import { raisedByTold, toldShare } from "./telling.ts";

/**
 * Where a title is that counts for less than a position's. `untold`: in a resume that says nothing about the
 * work; `opening`: in the lines that name the owner's trade; `sought`: in lines that only look for such a
 * job; `line`: alone on a line; `studies`: a degree that is being studied for, for an internship.
 */
export type TitlePlace = "untold" | "opening" | "sought" | "line" | "studies";

/** A title that the resume gives its owner. */
export interface OwnTitle {
  readonly fact: Fact;
  readonly words: TitleWords;
  /**
   * The title without the team or place after the role ("Software Engineer, Payments"); absent if there is
   * none.
   */
  readonly role?: TitleWords;
  /** Its credit if it is exactly the title asked for: 1 for a position's, less for a claim. */
  readonly credit: number;
  /** Absent for a position's title. */
  readonly place?: TitlePlace;
  /** Whether it is only a title: short, and with a noun such as developer. */
  readonly isPure: boolean;
  /** The position that has this title. */
  readonly position?: Position;
}

/**
 * The titles of the positions, and titles claimed elsewhere: in the lines above the first heading, in the
 * first lines of the summary, and in lines that are only a title and not about anyone else. Without the words
 * of the contact and of schools: a name may be a trade (Cook, Potter) and must not matter.
 */
export const ownTitles: (resume: Resume) => readonly OwnTitle[] = memoize((resume) => {
  const held = resume.positions.flatMap((position): readonly OwnTitle[] => {
    const { title: fact } = position;
    if (fact === undefined) return [];
    const words = readTitle(fact.text);
    const role = readAskedTitle(fact.text);
    const tail = role.words.size < words.words.size && { role };
    return [{ fact, words, credit: 1, isPure: true, position, ...tail }];
  });
  const titles = [...held, ...claims(resume)];
  // Titles cost nothing, and neither do their dates.
  const told = describesNothing(resume) ? 0 : toldShare(resume);
  const most = raisedByTold(undescribedTitle, told);
  return titles.map((title) =>
    title.credit > most ? { ...title, credit: most, place: "untold" } : title,
  );
});

/** A longer line is a sentence. */
const maxTitleLine = 80;

/** The maximum number of claimed titles. */
const maxClaims = 24;

/** How many lines of a summary are read for a title: people name their trade in the first ones. */
const summaryLines = 3;

/** How much of such a line is read, in characters: in some texts a whole paragraph is one line. */
const openingLength = 250;

/** How much of a line is looked at, in characters: in some texts everything is one line. */
const maxLine = 1000;

/** "Security Clearance: Top Secret", "Nationality: German": facts about the person. */
const label = regExp.u`^\s*[${letters}][${letters}' ]{2,30}:\s`;

function claims({ document, sections, contact, degrees, positions }: Resume): readonly OwnTitle[] {
  const { name, email, phone, location, links } = contact;
  const schools = degrees.map(({ school }) => school);
  const facts = [name, email, phone, location, ...links, ...schools].filter(
    (fact) => fact !== undefined,
  );
  const opens = openingTest(document, sections);
  // If there is no heading above the work, its bullets are among the first lines: "Test framework in Java".
  const bullets = positions.flatMap((position) => position.bullets);
  const told = coverOf(bullets);
  // Where a page breaks a sentence ("Lead developer of the portal: React and") says nothing about it.
  const sentences = coverOf(bullets.filter(({ from, to }) => to - from > maxTitleLine));
  const isTitled = ({ from, to }: Line) => readsLikeTitle(document.text.slice(from, to));
  const isLabeled = ({ from, to }: Line) => label.test(document.text.slice(from, to));
  const isOpening = (line: Line) =>
    opens(line) && (isTitled(line) || !(told.meets(line) || isLabeled(line)));
  // "Hired five Java engineers" does not say what the person who did so is, and neither does "managed six
  // developers who used Java".
  const { talked, led } = stancesOf(document);
  const ofOthers = [...talked, ...led];
  const titles: OwnTitle[] = [];
  for (const line of document.lines) {
    if (titles.length === maxClaims) break;
    const isShort = line.to - line.from <= maxTitleLine && !sentences.meets(line);
    // Most lines are ruled out here, before they are searched for parts of the contact.
    const isPure = isShort && isTitled(line) && !coverOf(ofOthers).meets(line);
    if (line.region === "hidden" || !(isPure || isOpening(line))) continue;
    const text = wordsBeside(facts, document, line).slice(0, openingLength);
    const title = claimIn(text, line, isPure, isOpening(line));
    if (title.isPure || isOpening(line)) titles.push(title);
  }
  return titles;
}

const claimedTitle = { opening: openingTitle, sought: soughtTitleShare, line: loneTitle } as const;

/**
 * The title in `text`, a line without the parts that belong to the contact: "Jo Developer" is not a title
 * once the name is removed.
 */
function claimIn(text: string, line: Line, mayBePure: boolean, isOpening: boolean): OwnTitle {
  const held = heldPart(text);
  const isSought = held !== text && !readsLikeTitle(held);
  const own = isSought ? text : held;
  const place = isSought ? "sought" : isOpening ? "opening" : "line";
  return {
    fact: { text: own, from: line.from, to: line.to },
    words: saidWords(own),
    credit: claimedTitle[place],
    place,
    isPure: mayBePure && !isSought && readsLikeTitle(own),
  };
}

/**
 * The words of a claim. A sentence that names no role ("learning new engineering practices") makes its owner
 * an engineer only if it is about software.
 */
function saidWords(own: string): TitleWords {
  const title = readTitle(own);
  if (readsLikeTitle(own) || title.words.has("software")) return title;
  return { ...title, words: new Set([...title.words].filter((said) => said !== "engineer")) };
}

const seeks = pattern("seeks-position");

/** The part of a line before a position that is sought and has not been held. */
function heldPart(line: string): string {
  const at = seeks.exec(line)?.index;
  return at === undefined ? line : line.slice(0, at);
}

/**
 * Returns a test for whether a line is above the first heading or at the start of a summary. Counts lines
 * rather than characters, since a long name or school must not push a title out.
 */
function openingTest(
  { lines, text }: Document,
  sections: readonly Section[],
): (line: Line) => boolean {
  const top = startOfSections(sections, text.length);
  // Of each summary, so that an additional one never pushes a title out.
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
  // The separators between contact and title ("Jo Example · Developer · Kassel") are still there.
  return rest
    .split(/[|·•]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" | ");
}
