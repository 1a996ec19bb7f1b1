import type { Region } from "../document.ts";
import { type LineLink, withoutSoftHyphens } from "../draft.ts";
import { seenText } from "../picture-fonts.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";
import { isTextSeen, type OdtStyles, type TextLook } from "./odt-looks.ts";
import { mergeRow, type OdtLine } from "./odt-rows.ts";

/** Elements whose text is not part of the document: tracked deletions, comments, marks and descriptions. */
const dropped: ReadonlySet<string> = new Set(
  "tracked-changes annotation note-citation ruby-text forms desc title script styles list-style".split(
    " ",
  ),
);

const regions: ReadonlyMap<string, Region> = new Map<string, Region>([
  ["table", "table"],
  ["text-box", "textbox"],
  ["custom-shape", "textbox"],
  ["note-body", "footnote"],
  ["header", "header"],
  ["header-left", "header"],
  ["header-first", "header"],
  ["footer", "footer"],
  ["footer-left", "footer"],
  ["footer-first", "footer"],
]);

/** The lines of a part. */
export interface OdtLines {
  readonly lines: readonly OdtLine[];
  /** Whether some text was assumed to be visible although its background is unknown. */
  readonly isUnsure: boolean;
}

/** An open element. */
interface Frame {
  readonly look: TextLook;
  readonly region: Region;
  readonly isDropped: boolean;
}

/** An open paragraph. The lines of frames anchored in it wait in `after`. */
interface Paragraph {
  text: string;
  hidden: string;
  boldLength: number;
  links: LineLink[];
  link: { readonly url: string; readonly from: number } | undefined;
  /** The level of a heading, 1 to 6. */
  readonly heading: number | undefined;
  /** Whether a field in it hides the whole paragraph. */
  isHidden: boolean;
  /** The index of its first line in the sink. */
  readonly from: number;
  readonly after: OdtLine[];
}

/**
 * More deeply nested tables are read as part of the cell around them, because each level copies its lines.
 */
const maxDepth = 20;

/** A `text:s` with more spaces is cut to this many. */
const maxSpaces = 100;

/** The state while a part is read. */
interface Reading {
  readonly body: OdtLine[];
  readonly notes: OdtLine[];
  readonly frames: Frame[];
  readonly paragraphs: Paragraph[];
  /**
   * A stack of lists. Finished lines go to the last one: the body, a cell, the notes, or the lines anchored
   * in a paragraph.
   */
  readonly sinks: OdtLine[][];
  readonly rows: OdtLine[][][];
  isItemStart: boolean;
  isUnsure: boolean;
}

/** The lines of a part, with notes last; undefined if its XML is not well-formed. */
export function collectLines(xml: string, styles: OdtStyles): OdtLines | undefined {
  const body: OdtLine[] = [];
  const reading: Reading = {
    body,
    notes: [],
    frames: [{ look: styles.plain, region: "body", isDropped: false }],
    paragraphs: [],
    sinks: [body],
    rows: [],
    isItemStart: false,
    isUnsure: false,
  };
  const isWellFormed = walkXml(xml, {
    open: (tag) => {
      const { look, region, isDropped } = topOf(reading);
      const isGone = isDropped || dropped.has(tag.name) || isUnused(tag);
      reading.frames.push({
        look: styles.lookOf(tag, look),
        region: regions.get(tag.name) ?? region,
        isDropped: isGone,
      });
      if (!isGone) starts.get(tag.name)?.(reading, tag);
    },
    text: (text) => {
      // ODF 1.3 part 3, 6.1.2: a run of white space is one space.
      const { isDropped, look } = topOf(reading);
      const seen = seenText(text.replace(/\s+/g, " "), look.font);
      if (!isDropped) addText(reading, withoutSoftHyphens(seen));
    },
    close: (name) => {
      if (!topOf(reading).isDropped) ends.get(name)?.(reading);
      reading.frames.pop();
    },
  });
  if (!isWellFormed) return undefined;
  return { lines: [...body, ...reading.notes], isUnsure: reading.isUnsure };
}

/**
 * Whether a header or footer is not shown, for example that of left pages if all pages share one. Text once
 * written in it is kept in the file.
 */
function isUnused(tag: XmlTag): boolean {
  return tag.attribute("display") === "false" && /^(header|footer)/.test(tag.name);
}

function topOf({ frames }: Reading): Frame {
  const top = frames.at(-1);
  if (top === undefined) throw new Error("An element ends that has not begun");
  return top;
}

type Start = (reading: Reading, tag: XmlTag) => void;

// These are Maps, because an element may be called "constructor".
const starts: ReadonlyMap<string, Start> = new Map(
  Object.entries<Start>({
    p: (reading) => {
      openParagraph(reading);
    },
    h: (reading, tag) => {
      put(reading, { text: "" });
      openParagraph(reading, headingLevel(tag));
    },
    "list-item": (reading) => {
      reading.isItemStart = true;
    },
    s: (reading, tag) => {
      const count = Math.trunc(Number(tag.attribute("c") ?? 1)) || 1;
      addText(reading, " ".repeat(Math.max(1, Math.min(maxSpaces, count))));
    },
    "hidden-paragraph": ({ paragraphs }, tag) => {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.isHidden ||= tag.attribute("is-hidden") === "true";
    },
    tab: (reading) => {
      addText(reading, "\t");
    },
    "line-break": (reading) => {
      endLine(reading);
    },
    a: ({ paragraphs }, tag) => {
      const paragraph = paragraphs.at(-1);
      const url = tag.attribute("href");
      if (paragraph !== undefined && url !== undefined)
        paragraph.link = { url, from: paragraph.text.length };
    },
    "note-body": ({ sinks, notes }) => {
      sinks.push(notes);
    },
    "text-box": openBox,
    "custom-shape": openBox,
    "table-row": ({ rows }) => {
      rows.push([]);
    },
    "table-cell": ({ rows, sinks, body }) => {
      const cell: OdtLine[] = [];
      const isDeep = rows.length > maxDepth;
      if (!isDeep) rows.at(-1)?.push(cell);
      sinks.push(isDeep ? (sinks.at(-1) ?? body) : cell);
    },
  }),
);

type End = (reading: Reading) => void;

const ends: ReadonlyMap<string, End> = new Map(
  Object.entries<End>({
    p: endParagraph,
    h: endParagraph,
    a: ({ paragraphs }) => {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) endLink(paragraph);
    },
    "note-body": closeSink,
    "text-box": closeSink,
    "custom-shape": closeSink,
    "table-cell": closeSink,
    "table-row": ({ rows, sinks }) => {
      for (const line of mergeRow(rows.pop() ?? [])) sinks.at(-1)?.push(line);
    },
    table: (reading) => {
      put(reading, { text: "" });
    },
  }),
);

function openBox({ paragraphs, sinks, body }: Reading): void {
  const after = paragraphs.length > maxDepth ? undefined : paragraphs.at(-1)?.after;
  sinks.push(after ?? sinks.at(-1) ?? body);
}

function closeSink({ sinks }: Reading): void {
  sinks.pop();
}

function put(reading: Reading, line: Partial<OdtLine> & { readonly text: string }): void {
  const { region } = topOf(reading);
  reading.sinks.at(-1)?.push({ region, links: [], bold: false, ...line });
}

/** ODF 1.3 part 3, 19.854: the level is counted from 1, and is 1 if missing. */
function headingLevel(tag: XmlTag): number {
  const level = Math.trunc(Number(tag.attribute("outline-level"))) || 1;
  return Math.max(1, Math.min(6, level));
}

function openParagraph(reading: Reading, heading?: number): void {
  reading.paragraphs.push({
    text: heading === undefined && reading.isItemStart ? "• " : "",
    hidden: "",
    boldLength: 0,
    links: [],
    link: undefined,
    heading,
    isHidden: false,
    from: reading.sinks.at(-1)?.length ?? 0,
    after: [],
  });
  reading.isItemStart = false;
}

function addText(reading: Reading, text: string): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph === undefined) return;
  const { look } = topOf(reading);
  const seen = isTextSeen(look);
  if (seen === undefined && text.trim() !== "") reading.isUnsure = true;
  if (seen === false) {
    paragraph.hidden += text;
    return;
  }
  paragraph.text += text;
  if (look.isBold) paragraph.boldLength += text.trim().length;
}

function endLine(reading: Reading): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph === undefined) return;
  endLink(paragraph);
  const { text, hidden, links, heading, boldLength } = paragraph;
  const isBold = boldLength > 0 && boldLength >= 0.9 * text.trim().length;
  const look = heading === undefined ? { bold: isBold } : { bold: true, heading };
  if (text.trim() !== "") put(reading, { text, links, ...look });
  if (hidden.trim() !== "") put(reading, { text: hidden, region: "hidden" });
  Object.assign(paragraph, { text: "", hidden: "", boldLength: 0, links: [] });
}

function endParagraph(reading: Reading): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph === undefined) return;
  const isEmpty = paragraph.text + paragraph.hidden === "" && paragraph.after.length === 0;
  if (isEmpty && topOf(reading).region === "body") put(reading, { text: "" });
  endLine(reading);
  reading.paragraphs.pop();
  const sink = reading.sinks.at(-1) ?? reading.body;
  for (const line of paragraph.after) sink.push(line);
  if (paragraph.isHidden) hideFrom(sink, paragraph.from);
}

function hideFrom(lines: OdtLine[], from: number): void {
  // Each line is replaced at most once. Hidden paragraphs may be nested twenty thousand deep.
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line !== undefined && line.region !== "hidden") lines[at] = { ...line, region: "hidden" };
  }
}

function endLink(paragraph: Paragraph): void {
  const { link, text, links } = paragraph;
  if (link !== undefined && text.length > link.from)
    links.push({ url: link.url, from: link.from, to: text.length });
  paragraph.link = undefined;
}
