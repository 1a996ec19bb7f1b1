import { type LineLink, withoutSoftHyphens } from "../draft.ts";
import { type StyleLooks, trackVisibility, type VisibilityTracker } from "./docx-visibility.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";

// mammoth reads the body and gives no headers, footers, text boxes, simple fields, hidden marks. Headers and
// footers are read here; the body is mended for mammoth: what it would skip is renamed to what it reads, and
// what it cannot say is said by bookmarks, which it hands through.

/** A line of a header, a footer or a text box. */
export interface PartLine {
  readonly text: string;
  readonly links: readonly LineLink[];
  readonly isHidden: boolean;
}

/** The names of the bookmarks that carry a message through mammoth. */
export const bookmarks = { hidden: "skilltally:hidden", textBox: "skilltally:textbox:" } as const;

/** Addresses of relationships by their id. */
type Targets = ReadonlyMap<string, string>;

/** What is needed to read a part. */
export interface PartContext {
  readonly targets: Targets;
  readonly styles: StyleLooks;
  /** The data of a diagram (SmartArt) by its relationship's id. */
  readDiagram(id: string): string | undefined;
}

/** The relationships part `xml`: the target and the last word of the type of each, by id. */
export function readRelationships(
  xml: string,
): ReadonlyMap<string, { readonly target: string; readonly type: string }> {
  const relationships = new Map<string, { target: string; type: string }>();
  walkXml(xml, {
    open: (tag) => {
      const id = tag.attribute("Id");
      if (tag.name !== "Relationship" || id === undefined) return;
      const type = tag.attribute("Type")?.split("/").at(-1) ?? "";
      relationships.set(id, { target: tag.attribute("Target") ?? "", type });
    },
  });
  return relationships;
}

/** The lines of a header or footer part, text boxes in their place. */
export function readPartLines(xml: string, context: PartContext): readonly PartLine[] {
  const collector = startCollector(context.targets);
  const visibility = trackVisibility(context.styles);
  const skip = startSkip();
  walkXml(xml, {
    open: (tag) => {
      visibility.open(tag);
      skip.open(tag.name);
      if (!skip.isOn) collector.open(tag);
    },
    text: (text) => {
      if (!skip.isOn) collector.text(text, visibility.isRunHidden);
    },
    close: (name) => {
      if (!skip.isOn) collector.close(name);
      skip.close(name);
      visibility.close(name);
    },
  });
  return collector.finish();
}

/** The body, mended for mammoth, and its text boxes in the order of their bookmarks. */
interface MendedBody {
  readonly xml: string;
  readonly textBoxes: readonly (readonly PartLine[])[];
  /** The most columns that a section sets its text in. */
  readonly columns: number;
}

/** Elements that mammoth skips, and what it reads in their place with the same meaning. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["fldSimple", "smartTag"],
  ["cr", "br"],
  ["ptab", "tab"],
  ["bdo", "smartTag"],
  ["dir", "smartTag"],
]);

/**
 * `xml`, the main document part, as mammoth reads it whole: simple fields, carriage returns and positional
 * tabs renamed; text boxes cut out, with a bookmark in their place; a bookmark in each hidden run.
 * Undefined when the XML is not well-formed, which is for mammoth to say.
 */
export function mendBody(xml: string, context: PartContext): MendedBody | undefined {
  const edits = startEdits(xml);
  const visibility = trackVisibility(context.styles);
  const boxes = startBoxes(context, edits);
  const path: string[] = [];
  let columns = 1;
  const isWellFormed = walkXml(xml, {
    open: (tag) => {
      visibility.open(tag);
      path.push(tag.name);
      if (boxes.open(tag)) return;
      if (tag.name === "cols") columns = Math.max(columns, columnsOf(tag));
      const name = renamed.get(tag.name);
      if (name !== undefined)
        edits.replace(
          tag.from + 1,
          tag.from + 1 + tag.prefix.length + tag.name.length,
          tag.prefix + name,
        );
    },
    text: (text) => {
      boxes.text(text, visibility.isRunHidden);
    },
    close: (name, to) => {
      path.pop();
      const wasInBox = boxes.isOpen;
      boxes.close(name, to);
      if (!wasInBox) mendClose(edits, { name, to, visibility });
      visibility.close(name);
    },
  });
  return isWellFormed ? { xml: edits.finish(), textBoxes: boxes.lines, columns } : undefined;
}

/** ECMA-376 17.6.4; Word sets at most 45 columns. */
function columnsOf(tag: XmlTag): number {
  return Math.min(45, Math.trunc(Number(tag.attribute("num"))) || 1);
}

interface CloseFacts {
  readonly name: string;
  readonly to: number;
  readonly visibility: VisibilityTracker;
}

function mendClose(edits: Edits, { name, to, visibility }: CloseFacts): void {
  const end = edits.endTagAt(to);
  const other = renamed.get(name);
  if (end !== undefined && other !== undefined) edits.replace(end.from, end.to, end.prefix + other);
  if (name === "r" && end !== undefined && visibility.isRunHidden)
    edits.insert(end.from - 2, bookmark(end.prefix, bookmarks.hidden));
}

function bookmark(prefix: string, name: string): string {
  return `<${prefix}bookmarkStart ${prefix}id="0" ${prefix}name="${name}"/>`;
}

interface Edits {
  replace(from: number, to: number, text: string): void;
  insert(at: number, text: string): void;
  /** The name in the end tag that ends at `to`; undefined for a self-closing tag. */
  endTagAt(
    to: number,
  ): { readonly from: number; readonly to: number; readonly prefix: string } | undefined;
  /** The namespace prefix, with its colon, of the tag that ends at `to`. */
  prefixAt(to: number): string;
  finish(): string;
}

/** Changes to a string, made in ascending order. */
function startEdits(xml: string): Edits {
  const pieces: string[] = [];
  let done = 0;
  const replace = (from: number, to: number, text: string): void => {
    if (from < done) return;
    pieces.push(xml.slice(done, from), text);
    done = to;
  };
  const endTagAt: Edits["endTagAt"] = (to) => {
    const from = xml.lastIndexOf("<", to - 1);
    const match = /^<\/([\w.-]+:)?([\w.-]+)\s*>$/.exec(xml.slice(from, to));
    if (match === null) return undefined;
    const prefix = match[1] ?? "";
    return { from: from + 2, to: from + 2 + prefix.length + (match[2]?.length ?? 0), prefix };
  };
  return {
    replace,
    insert: (at, text) => {
      replace(at, at, text);
    },
    endTagAt,
    prefixAt: (to) => {
      const from = xml.lastIndexOf("<", to - 1);
      return /^<\/?([\w.-]+:)/.exec(xml.slice(from, from + 40))?.[1] ?? "";
    },
    finish: () => {
      pieces.push(xml.slice(done));
      return pieces.join("");
    },
  };
}

interface Boxes {
  /** Whether the tag belongs to a text box, or is about to be cut out with one. */
  open(tag: XmlTag): boolean;
  text(text: string, isHidden: boolean): void;
  close(name: string, to: number): void;
  readonly isOpen: boolean;
  readonly lines: readonly (readonly PartLine[])[];
}

/** What a text box stands in: the whole of it is cut out when it held text. */
const carriers: ReadonlySet<string> = new Set(["AlternateContent", "drawing", "pict", "object"]);

function startBoxes(context: PartContext, edits: Edits): Boxes {
  const { targets } = context;
  const lines: (readonly PartLine[])[] = [];
  const diagrams = new Set<string>();
  const skip = startSkip();
  let carrier = { from: 0, prefix: "" };
  let carrierDepth = 0;
  let boxDepth = 0;
  let collector = startCollector(targets);

  function closeInside(name: string): void {
    if (name === "txbxContent") boxDepth--;
    else if (boxDepth > 0) collector.close(name);
  }

  function closeCarrier(to: number): void {
    carrierDepth--;
    const found = carrierDepth === 0 ? collector.finish() : [];
    if (found.length === 0) return;
    edits.replace(
      carrier.from,
      to,
      bookmark(carrier.prefix, `${bookmarks.textBox}${lines.length}`),
    );
    lines.push(found);
  }

  function openCarrier(tag: XmlTag): void {
    if (carrierDepth === 0) {
      carrier = { from: tag.from, prefix: "" };
      collector = startCollector(targets);
    }
    if (tag.name === "drawing") carrier = { ...carrier, prefix: tag.prefix };
    carrierDepth++;
  }

  function openInside(tag: XmlTag): void {
    if (tag.name === "txbxContent") {
      boxDepth++;
      carrier = { ...carrier, prefix: tag.prefix };
    } else if (tag.name === "relIds") addDiagram(tag.attribute("dm") ?? "");
    else if (boxDepth > 0) collector.open(tag);
  }

  /** Once each: a file could point to its largest part a million times. */
  function addDiagram(id: string): void {
    if (!diagrams.has(id)) collector.add(readDiagramLines(id, context));
    diagrams.add(id);
  }

  return {
    open: (tag) => {
      if (carriers.has(tag.name)) openCarrier(tag);
      if (carrierDepth === 0) return false;
      skip.open(tag.name);
      if (!skip.isOn) openInside(tag);
      return true;
    },
    text: (text, isHidden) => {
      if (boxDepth > 0 && !skip.isOn) collector.text(text, isHidden);
    },
    close: (name, to) => {
      if (carrierDepth === 0) return;
      if (!skip.isOn) closeInside(name);
      skip.close(name);
      if (carriers.has(name)) closeCarrier(to);
    },
    get isOpen() {
      return carrierDepth > 0;
    },
    lines,
  };
}

/** The words of a SmartArt diagram, which stand in a part of their own: ECMA-376 21.4.2.20. */
function readDiagramLines(id: string, context: PartContext): readonly PartLine[] {
  const xml = context.readDiagram(id);
  return xml === undefined ? [] : readPartLines(xml, context);
}

/** Elements whose text is not the document's: what was deleted or moved away, codes, and second versions. */
const skipped: ReadonlySet<string> = new Set([
  "Fallback",
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "rPrChange",
  "pPrChange",
]);

/** Whether what is told now stands in a skipped element. */
function startSkip(): {
  open(name: string): void;
  close(name: string): void;
  readonly isOn: boolean;
} {
  let depth = 0;
  // A Fallback repeats what its Choice says; without a Choice it is all there is.
  const choices: boolean[] = [];
  const isSkipped = (name: string): boolean =>
    skipped.has(name) && (name !== "Fallback" || choices.at(-1) === true);
  return {
    open: (name) => {
      if (name === "AlternateContent") choices.push(false);
      if (depth > 0 || isSkipped(name)) depth++;
      if (name === "Choice" && choices.length > 0) choices[choices.length - 1] = true;
    },
    close: (name) => {
      if (depth > 0) depth--;
      if (name === "AlternateContent") choices.pop();
    },
    get isOn() {
      return depth > 0;
    },
  };
}

interface Collector {
  add(lines: readonly PartLine[]): void;
  open(tag: XmlTag): void;
  text(text: string, isHidden: boolean): void;
  close(name: string): void;
  finish(): readonly PartLine[];
}

/** Collects the paragraphs of a part as lines. */
function startCollector(targets: Targets): Collector {
  const lines: PartLine[] = [];
  let text = "";
  let hidden = "";
  let links: LineLink[] = [];
  let link: { readonly url: string; readonly from: number } | undefined;
  let isInText = false;

  function endLine(): void {
    if (text.trim() !== "") lines.push({ text, links, isHidden: false });
    if (hidden.trim() !== "") lines.push({ text: hidden, links: [], isHidden: true });
    text = "";
    hidden = "";
    links = [];
  }

  return {
    add: (more) => {
      for (const line of more) lines.push(line);
    },
    open: (tag) => {
      if (tag.name === "t") isInText = true;
      if (tag.name === "tab" || tag.name === "ptab") text += "\t";
      if (tag.name === "noBreakHyphen") text += "\u2011";
      if (tag.name === "br" || tag.name === "cr") endLine();
      const url = tag.name === "hyperlink" ? targets.get(tag.attribute("id") ?? "") : undefined;
      if (url !== undefined) link = { url, from: text.length };
    },
    text: (piece, isHidden) => {
      if (!isInText) return;
      if (isHidden) hidden += piece;
      else text += withoutSoftHyphens(piece);
    },
    close: (name) => {
      if (name === "t") isInText = false;
      if (name === "hyperlink" && link !== undefined) {
        if (text.length > link.from) links.push({ ...link, to: text.length });
        link = undefined;
      }
      if (name === "p") endLine();
    },
    finish: () => {
      endLine();
      return lines;
    },
  };
}
