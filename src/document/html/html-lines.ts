import type { Region } from "../document.ts";
import { isBlank } from "../draft.ts";
import { isCell, isOnOwnLines, startBlockGaps } from "./block-gaps.ts";
import { startCellRows } from "./cell-rows.ts";
import { headings } from "./elements.ts";
import { type HeadingParts, startHeadingParts } from "./heading-parts.ts";
import { noPlace, type Place } from "./landmarks.ts";
import { type LineLinks, startLinks } from "./line-links.ts";
import {
  addSpace,
  addTo,
  addWords,
  endWithTab,
  isEmptyRow,
  isMostlyBold,
  isOfBadges,
  newLine,
  type OpenLine,
} from "./open-line.ts";
import type { LineSink, PlacedLook, Spot } from "./placed-lines.ts";
import { type Seam, type Seams, startSeams } from "./seams.ts";
import type { ElementStyle, Flow } from "./visibility.ts";

/** Writes the lines of a page as its elements begin and end. */
export interface LineWriter {
  open(name: string, style: ElementStyle, attributes: Readonly<Record<string, string>>): void;
  /** Adds text in a region, or white space, which belongs to no region. */
  text(text: string, look: TextLook): void;
  close(name: string, style: ElementStyle): void;
  finish(): void;
}

/** How text is written. */
interface TextLook {
  readonly region: Region | undefined;
  readonly place: Place;
  readonly isPreformatted: boolean;
  readonly isBold: boolean;
  readonly spot?: Spot | undefined;
}

/**
 * A writer of lines to `draft`: blocks become lines, list items begin with "• ", short cells of a row are
 * separated by tabs, and links keep their words. What a page shows as an empty row is a gap.
 */
export function startLines(draft: LineSink): LineWriter {
  const sink = startCellRows(draft);
  const gaps = startBlockGaps();
  const seams = startSeams();
  const writing = startWriting(sink, seams);
  const { links, parts } = writing;

  /** Begins a list item, a row or a cell. */
  function startPart(name: string, flow: Flow): void {
    if (name === "li") writing.line = newLine("• ");
    if (name === "tr") sink.openRow();
    if (isCell(name)) sink.openCell(flow === "block");
  }

  return {
    open: (name, style, attributes) => {
      writing.part(name, style.flow);
      seams.open(name, style.flow, attributes.class);
      if (gaps.open(name, style)) sink.addGap();
      if (headings.has(name)) writing.heading = Number(name.slice(1));
      parts.open(name, writing.line.text.length);
      startPart(name, style.flow);
      if (name === "a" && attributes.href) startLink(writing.line, links, attributes.href);
    },
    text: (text, look) => {
      const lines = look.isPreformatted
        ? text.split(/\r\n?|\n/)
        : [text.replace(/[ \t\r\n\f]+/g, " ")];
      lines.forEach((words, i) => {
        if (i > 0) writing.breakLine();
        if (!isBlank(words)) gaps.fill();
        writing.append(words, isBlank(words) ? { ...look, region: undefined } : look);
      });
    },
    close: (name, style) => {
      if (name === "a") links.end(writing.line.text.length);
      writing.partHeading(name);
      const { hasMark, hasWords } = writing.line;
      if (name === "li" && hasMark && !hasWords) writing.line = newLine();
      seams.close(name, style.flow);
      writing.part(name, style.flow);
      if (headings.has(name)) writing.heading = 0;
      if (gaps.close(name, style)) sink.addGap();
      if (name === "tr") sink.closeRow();
    },
    finish: () => {
      links.end(writing.line.text.length);
      writing.endLine();
      sink.finish();
    },
  };
}

/** The line that is being written, and what is known about its parts. */
interface Writing {
  line: OpenLine;
  /** The level of the heading that it is in; 0 if it is in none. */
  heading: number;
  readonly links: LineLinks;
  readonly parts: HeadingParts;
  append(text: string, look: TextLook): void;
  endLine(): void;
  /** Ends the line as a break does, which makes an empty row of a line without words. */
  breakLine(): void;
  /**
   * Separates an element from the text around it: with a new line, with a tab if it is far from it, or with a
   * space between items that are laid out side by side.
   */
  part(name: string, flow: Flow): void;
  partHeading(name: string): void;
}

function startWriting(sink: LineSink, seams: Seams): Writing {
  const links = startLinks();
  const parts = startHeadingParts(headings);
  let look: PlacedLook = { ...lookOf("body", 0), place: noPlace };

  const writing: Writing = {
    line: newLine(),
    heading: 0,
    links,
    parts,
    append: (text, { region, place, isBold, spot }) => {
      const isBelow = region !== undefined && isElsewhere(look, region, spot);
      if (isBelow && writing.line.text !== "") writing.endLine();
      const { line, heading } = writing;
      if (!line.hasWords) look = { ...lookOf(region ?? look.region, heading), place, spot };
      if (text !== "") separate(line, links, seams.add(text, line.text.length));
      addWords(line, text, isBold);
    },
    endLine: () => {
      const { line } = writing;
      // A list mark waits for the item's text, which may be in a block of its own.
      if (line.hasMark && !line.hasWords) return;
      if (isEmptyRow(line)) sink.addGap();
      const text = line.text.replace(/[\s\u00a0]+$/, "");
      const kept = links.endLine(text.length);
      sink.addLine(text, isMostlyBold(line) ? { ...look, bold: true } : look, kept);
      if (isOfBadges(line)) sink.addGap();
      writing.line = newLine();
      parts.endLine();
      seams.endLine();
    },
    breakLine: () => {
      if (!writing.line.hasWords && !writing.line.hasMark) sink.addGap();
      writing.endLine();
    },
    part: (name, flow) => {
      const { line } = writing;
      if (name === "br") writing.breakLine();
      else if (isOnOwnLines(name, flow)) writing.endLine();
      else if (flow === "cell" && line.hasWords) endWithTab(line);
      else if (flow === "item" && line.hasWords && !line.endsInSpace) addSpace(line);
    },
    partHeading: (name) => {
      const parted = parts.close(name, writing.line.text);
      if (parted === undefined) return;
      links.move(parted.moved);
      writing.line.text = parted.text;
    },
  };
  return writing;
}

function isElsewhere(look: PlacedLook, region: Region, spot: Spot | undefined): boolean {
  return region !== look.region || spot?.box !== look.spot?.box;
}

function lookOf(region: Region, heading: number): Omit<PlacedLook, "place"> {
  return { page: 1, region, ...(heading > 0 && { bold: true, heading }) };
}

function startLink(line: OpenLine, links: LineLinks, url: string): void {
  links.end(line.text.length);
  if (links.lastEnd() === line.text.length && line.text !== "") addTo(line, " ");
  links.start(url, line.text.length);
}

/** Separates words that only a style separates from those before. */
function separate(line: OpenLine, links: LineLinks, { mark, missed }: Seam): void {
  if (mark === "" || !line.hasWords || line.endsInSpace) return;
  // The limit bounds the cost of copying the line.
  for (const at of line.text.length > longestRow ? [] : missed) {
    line.text = `${line.text.slice(0, at)} ${line.text.slice(at)}`;
    links.move((place) => (place < at ? place : place + 1));
  }
  links.shiftOpen(line.text.length);
  addSpace(line, mark);
}

const longestRow = 1000;
