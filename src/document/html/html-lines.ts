import type { Region } from "../document.ts";
import { isBlank } from "../draft.ts";
import { blocks, headings, spaced } from "./elements.ts";
import { startHeadingParts } from "./heading-parts.ts";
import { type LineLinks, startLinks } from "./line-links.ts";
import { addSpace, addTo, endWithTab, isOfBadges, newLine, type OpenLine } from "./open-line.ts";
import type { LineSink, PlacedLook, Spot } from "./placed-lines.ts";
import { type Seam, startSeams } from "./seams.ts";
import type { Flow } from "./visibility.ts";

/** Writes the lines of a page as its elements begin and end. */
export interface LineWriter {
  open(name: string, flow: Flow, attributes: Readonly<Record<string, string>>): void;
  /** Adds text in a region, or white space, which belongs to no region. */
  text(text: string, look: TextLook): void;
  close(name: string, flow: Flow): void;
  finish(): void;
}

/** How text is written. */
interface TextLook {
  readonly region: Region | undefined;
  readonly isPreformatted: boolean;
  readonly spot?: Spot | undefined;
}

/**
 * A writer of lines to `sink`: blocks become lines, list items begin with "• ", cells are separated by tabs,
 * and links keep their words.
 */
export function startLines(sink: LineSink): LineWriter {
  let line = newLine();
  const links = startLinks();
  const parts = startHeadingParts(headings);
  const seams = startSeams();
  let heading = 0;
  let listDepth = 0;
  let look: PlacedLook = lookOf("body", 0);

  function endLine(): void {
    // A list mark waits for the item's text, which may be in a block of its own.
    if (line.hasMark && !line.hasWords) return;
    const text = line.text.replace(/[\s\u00a0]+$/, "");
    const kept = links.endLine(text.length);
    sink.addLine(text, look, kept);
    if (isOfBadges(line)) sink.addGap();
    line = newLine();
    parts.endLine();
    seams.endLine();
  }

  /**
   * Separates an element from the text around it: with a new line, with a tab if it is far from it, or with a
   * space between items that are laid out side by side.
   */
  function part(name: string, flow: Flow): void {
    if (blocks.has(name) || name === "br" || flow === "block") endLine();
    else if (flow === "cell" && line.hasWords) endWithTab(line);
    else if (flow === "item" && line.hasWords && !line.endsInSpace) addSpace(line);
  }

  /** Adds a list mark, or the tab between cells. */
  function startText(name: string): void {
    if (name === "li") line = newLine("• ");
    if (name === "td" || name === "th") endWithTab(line);
  }

  function partHeading(name: string): void {
    const parted = parts.close(name, line.text);
    if (parted === undefined) return;
    links.move(parted.moved);
    line.text = parted.text;
  }

  function append(text: string, region: Region | undefined, place: Spot | undefined): void {
    if (region !== undefined && line.text !== "" && isElsewhere(look, region, place)) endLine();
    if (!line.hasWords) look = { ...lookOf(region ?? look.region, heading), spot: place };
    if (text !== "") separate(line, links, seams.add(text, line.text.length));
    addTo(line, line.endsInSpace ? text.trimStart() : text);
  }

  return {
    open: (name, flow, attributes) => {
      part(name, flow);
      seams.open(name, flow, attributes.class);
      if (isList(name)) listDepth++;
      if (hasGap(name, listDepth)) sink.addGap();
      if (headings.has(name)) heading = Number(name.slice(1));
      parts.open(name, line.text.length);
      startText(name);
      if (name === "a" && attributes.href) startLink(line, links, attributes.href);
    },
    text: (text, { region, isPreformatted, spot: place }) => {
      const lines = isPreformatted ? text.split(/\r\n?|\n/) : [text.replace(/[ \t\r\n\f]+/g, " ")];
      lines.forEach((part, i) => {
        if (i > 0) endLine();
        append(part, isBlank(part) ? undefined : region, place);
      });
    },
    close: (name, flow) => {
      if (name === "a") links.end(line.text.length);
      partHeading(name);
      if (name === "li" && line.hasMark && !line.hasWords) line = newLine();
      seams.close(name, flow);
      part(name, flow);
      if (headings.has(name)) heading = 0;
      if (hasGap(name, listDepth)) sink.addGap();
      if (isList(name)) listDepth--;
    },
    finish: () => {
      links.end(line.text.length);
      endLine();
    },
  };
}

function isElsewhere(look: PlacedLook, region: Region, spot: Spot | undefined): boolean {
  return region !== look.region || spot?.box !== look.spot?.box;
}

function lookOf(region: Region, heading: number): PlacedLook {
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

/** Paragraphs within list items are no farther apart than the items. */
function hasGap(name: string, listDepth: number): boolean {
  return spaced.has(name) && (listDepth === 0 || (isList(name) && listDepth === 1));
}

function isList(name: string): boolean {
  return name === "ul" || name === "ol";
}
