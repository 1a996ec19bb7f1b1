import { mendPart } from "./docx-bounds.ts";
import type { Edits } from "./docx-edits.ts";
import {
  type PartContext,
  type PartLine,
  readDiagramLines,
  startCollector,
  startSkip,
} from "./docx-lines.ts";
import { trackVisibility, type VisibilityTracker } from "./docx-visibility.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";

// mammoth reads the body and gives no headers, footers, text boxes, simple fields, hidden marks. Headers and
// footers are read in docx-lines.ts; the body is mended for mammoth: what it would skip is renamed to what it
// reads, and what it cannot say is said by bookmarks, which it hands through.

/** The names of the bookmarks that carry a message through mammoth. */
export const bookmarks = { hidden: "skilltally:hidden", textBox: "skilltally:textbox:" } as const;

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
  // What stands over the base is how to read it.
  ["ruby", "smartTag"],
  ["rubyBase", "smartTag"],
]);

/**
 * `xml`, the main document part, as mammoth reads it whole: bounded, simple fields, carriage returns and positional tabs renamed; text boxes cut out, with
 * a bookmark in their place; a bookmark in each hidden run.
 *
 * @throws AnalyzeError `TOO_LARGE`, `DAMAGED`.
 */
export function mendBody(xml: string, contextOf: () => PartContext): MendedBody {
  const { xml: mended, mender } = mendPart(xml, (edits) => startMender(edits, contextOf()));
  return { xml: mended, textBoxes: mender.textBoxes, columns: mender.columns };
}

function startMender(edits: Edits, context: PartContext) {
  const visibility = trackVisibility(context.styles);
  const boxes = startBoxes(context, edits);
  let columns = 1;
  return {
    open: (tag: XmlTag): void => {
      visibility.open(tag);
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
    text: (text: string): void => {
      boxes.text(text, visibility.isRunHidden);
    },
    close: (name: string, to: number): void => {
      const wasInBox = boxes.isOpen;
      boxes.close(name, to);
      if (!wasInBox) mendClose(edits, { name, to, visibility });
      visibility.close(name);
    },
    get columns() {
      return columns;
    },
    textBoxes: boxes.lines,
  };
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
    } else if (tag.name === "relIds")
      collector.add(readDiagramLines(tag.attribute("dm") ?? "", context));
    else if (boxDepth > 0) collector.open(tag);
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
