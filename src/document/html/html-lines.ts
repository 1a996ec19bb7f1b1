import type { Region } from "../document.ts";
import { type Draft, isBlank } from "../draft.ts";
import { blocks, headings, spaced } from "./elements.ts";
import { startHeadingParts } from "./heading-parts.ts";
import { startLinks } from "./line-links.ts";
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
}

/**
 * The line that is being written. Facts about its end are kept separately, because inspecting a growing
 * string would copy it each time.
 */
interface OpenLine {
  text: string;
  /** Whether it contains more than white space and a list mark. */
  hasWords: boolean;
  hasMark: boolean;
  endsInSpace: boolean;
}

const newLine = (): OpenLine => ({ text: "", hasWords: false, hasMark: false, endsInSpace: true });

function addTo(line: OpenLine, text: string): void {
  if (text === "") return;
  line.text += text;
  line.hasWords ||= !isBlank(text);
  line.endsInSpace = /[ \t]$/.test(text);
}

/**
 * A writer of lines to `draft`: blocks become lines, list items begin with "• ", cells are separated by tabs,
 * and links keep their words.
 */
export function startLines(draft: Draft): LineWriter {
  let line = newLine();
  const links = startLinks();
  const parts = startHeadingParts(headings);
  let heading = 0;
  let listDepth = 0;
  let look: { readonly region: Region; readonly heading: number } = { region: "body", heading: 0 };

  function endLine(): void {
    // A list mark waits for the item's text, which may be in a block of its own.
    if (line.hasMark && !line.hasWords) return;
    const text = line.text.replace(/[\s\u00a0]+$/, "");
    const { region, heading } = look;
    const kept = links.endLine(text.length);
    draft.addLine(text, { page: 1, region, ...(heading > 0 && { bold: true, heading }) }, kept);
    line = newLine();
    parts.endLine();
  }

  function startLink(url: string): void {
    links.end(line.text.length);
    if (links.lastEnd() === line.text.length && line.text !== "") addTo(line, " ");
    links.start(url, line.text.length);
  }

  /** Adds a list mark, or the tab between cells. */
  function startText(name: string): void {
    if (name === "li") line = { text: "• ", hasWords: false, hasMark: true, endsInSpace: true };
    if ((name === "td" || name === "th") && (line.hasWords || line.hasMark)) {
      if (line.endsInSpace) line.text = line.text.trimEnd();
      addTo(line, "\t");
    }
  }

  /**
   * Separates an element from the text around it: with a new line, or with a space between items that are
   * laid out side by side.
   */
  function part(name: string, flow: Flow): void {
    if (blocks.has(name) || name === "br" || flow === "block") endLine();
    else if (flow === "item" && line.hasWords && !line.endsInSpace) addTo(line, " ");
  }

  function partHeading(name: string): void {
    const parted = parts.close(name, line.text);
    if (parted === undefined) return;
    links.move(parted.moved);
    line.text = parted.text;
  }

  function append(text: string, region: Region | undefined): void {
    if (region !== undefined && line.text !== "" && region !== look.region) endLine();
    if (!line.hasWords) look = { region: region ?? look.region, heading };
    addTo(line, line.endsInSpace ? text.trimStart() : text);
  }

  return {
    open: (name, flow, { href = "" }) => {
      part(name, flow);
      if (isList(name)) listDepth++;
      if (hasGap(name, listDepth)) draft.addGap();
      if (headings.has(name)) heading = Number(name.slice(1));
      parts.open(name, line.text.length);
      startText(name);
      if (name === "a" && href !== "") startLink(href);
    },
    text: (text, { region, isPreformatted }) => {
      const parts = isPreformatted ? text.split(/\r\n?|\n/) : [text.replace(/[ \t\r\n\f]+/g, " ")];
      parts.forEach((part, i) => {
        if (i > 0) endLine();
        append(part, isBlank(part) ? undefined : region);
      });
    },
    close: (name, flow) => {
      if (name === "a") links.end(line.text.length);
      partHeading(name);
      if (name === "li" && line.hasMark && !line.hasWords) line = newLine();
      part(name, flow);
      if (headings.has(name)) heading = 0;
      if (hasGap(name, listDepth)) draft.addGap();
      if (isList(name)) listDepth--;
    },
    finish: () => {
      links.end(line.text.length);
      endLine();
    },
  };
}

/** Paragraphs within list items are no farther apart than the items. */
function hasGap(name: string, listDepth: number): boolean {
  return spaced.has(name) && (listDepth === 0 || (isList(name) && listDepth === 1));
}

function isList(name: string): boolean {
  return name === "ul" || name === "ol";
}
