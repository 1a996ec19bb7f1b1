import type { Region } from "../document.ts";
import { type LineLink, withoutSoftHyphens } from "../draft.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";
import { type Look, type OdtStyles, plainLook } from "./odt-looks.ts";

/** A line of the document; one without text is a gap. */
export interface OdtLine {
  readonly text: string;
  readonly region: Region;
  readonly links: readonly LineLink[];
  readonly bold: boolean;
}

/** Elements whose text is none of the document's: changes taken back, remarks, marks and descriptions. */
const dropped: ReadonlySet<string> = new Set(
  "tracked-changes annotation note-citation forms desc title script styles list-style".split(" "),
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

/** An element that is open. */
interface Frame {
  readonly look: Look;
  readonly region: Region;
  readonly isDropped: boolean;
}

/** A paragraph that is open; frames that hang on it wait in `after`. */
interface Paragraph {
  text: string;
  hidden: string;
  boldLength: number;
  links: LineLink[];
  link: { readonly url: string; readonly from: number } | undefined;
  readonly isHeading: boolean;
  readonly after: OdtLine[];
}

/** A row whose cells are this short together is a line, as in a DOCX. */
const maxRowLength = 160;

/** Tables in tables in tables: deeper ones are read as what they stand in, since each level moves its lines. */
const maxDepth = 20;

/** More blanks than this in one `text:s` are no text. */
const maxSpaces = 100;

/** A part that is being read. */
interface Reading {
  readonly body: OdtLine[];
  readonly notes: OdtLine[];
  readonly frames: Frame[];
  readonly paragraphs: Paragraph[];
  /** Where finished lines go, the last one: the body, a cell, a note, what hangs on a paragraph. */
  readonly sinks: OdtLine[][];
  readonly rows: OdtLine[][][];
  isItemStart: boolean;
}

/** The lines of a part, notes last; undefined when its XML is not well-formed. */
export function collectLines(xml: string, styles: OdtStyles): readonly OdtLine[] | undefined {
  const body: OdtLine[] = [];
  const reading: Reading = {
    body,
    notes: [],
    frames: [{ look: plainLook, region: "body", isDropped: false }],
    paragraphs: [],
    sinks: [body],
    rows: [],
    isItemStart: false,
  };
  const isWellFormed = walkXml(xml, {
    open: (tag) => {
      const { look, region, isDropped } = topOf(reading);
      const isGone = isDropped || dropped.has(tag.name);
      reading.frames.push({
        look: styles.lookOf(tag, look),
        region: regions.get(tag.name) ?? region,
        isDropped: isGone,
      });
      if (!isGone) starts.get(tag.name)?.(reading, tag);
    },
    text: (text) => {
      // ODF 1.3 part 3, 6.1.2: white space is one blank.
      if (!topOf(reading).isDropped)
        addText(reading, withoutSoftHyphens(text.replace(/\s+/g, " ")));
    },
    close: (name) => {
      if (!topOf(reading).isDropped) ends.get(name)?.(reading);
      reading.frames.pop();
    },
  });
  return isWellFormed ? [...body, ...reading.notes] : undefined;
}

function topOf({ frames }: Reading): Frame {
  return frames.at(-1) ?? { look: plainLook, region: "body", isDropped: false };
}

type Start = (reading: Reading, tag: XmlTag) => void;

// Maps, since an element may be called "constructor".
const starts: ReadonlyMap<string, Start> = new Map(
  Object.entries<Start>({
    p: openParagraph,
    h: (reading) => {
      put(reading, { text: "" });
      openParagraph(reading);
    },
    "list-item": (reading) => {
      reading.isItemStart = true;
    },
    s: (reading, tag) => {
      const count = Math.trunc(Number(tag.attribute("c") ?? 1)) || 1;
      addText(reading, " ".repeat(Math.max(1, Math.min(maxSpaces, count))));
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

function openParagraph(reading: Reading, tag?: XmlTag): void {
  reading.paragraphs.push({
    text: tag !== undefined && reading.isItemStart ? "• " : "",
    hidden: "",
    boldLength: 0,
    links: [],
    link: undefined,
    isHeading: tag === undefined,
    after: [],
  });
  reading.isItemStart = false;
}

function addText(reading: Reading, text: string): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph === undefined) return;
  const { isHidden, isTiny, isWhite, isBold, hasGround } = topOf(reading).look;
  const isSeen = !(isHidden || isTiny || (isWhite && !hasGround));
  if (!isSeen) {
    paragraph.hidden += text;
    return;
  }
  paragraph.text += text;
  if (isBold) paragraph.boldLength += text.trim().length;
}

function endLine(reading: Reading): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph === undefined) return;
  endLink(paragraph);
  const { text, hidden, links, isHeading, boldLength } = paragraph;
  const bold = isHeading || (boldLength > 0 && boldLength >= 0.9 * text.trim().length);
  if (text.trim() !== "") put(reading, { text, bold, links });
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
  for (const line of paragraph.after) reading.sinks.at(-1)?.push(line);
}

function endLink(paragraph: Paragraph): void {
  const { link, text, links } = paragraph;
  if (link !== undefined && text.length > link.from)
    links.push({ url: link.url, from: link.from, to: text.length });
  paragraph.link = undefined;
}

/** Short cells are one line; longer ones stand one after the other. */
function mergeRow(cells: readonly (readonly OdtLine[])[]): readonly OdtLine[] {
  const filled = cells
    .map((cell) => cell.filter(({ text }) => text !== ""))
    .filter((cell) => cell.length > 0);
  const length = filled.flat().reduce((sum, line) => sum + line.text.length, 0);
  const isShort = filled.every((cell) => cell.length === 1 && cell[0]?.region === "table");
  const gap: OdtLine = { text: "", region: "table", links: [], bold: false };
  if (!isShort || length > maxRowLength || filled.length < 2)
    return cells.flatMap((cell) => [...cell, gap]);
  let text = "";
  const links: LineLink[] = [];
  for (const line of filled.flat()) {
    const shift = text === "" ? 0 : text.length + 1;
    text += (text === "" ? "" : "\t") + line.text;
    for (const link of line.links)
      links.push({ ...link, from: link.from + shift, to: link.to + shift });
  }
  return [{ text, region: "table", links, bold: filled.flat().every((line) => line.bold) }];
}
