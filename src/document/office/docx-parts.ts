import { repairPart } from "./docx-bounds.ts";
import type { Edits } from "./docx-edits.ts";
import {
  type PartContext,
  type PartLine,
  readDiagramLines,
  startCollector,
  startSkip,
} from "./docx-lines.ts";
import { isOn, type StyleLooks } from "./docx-looks.ts";
import { trackVisibility, type VisibilityTracker } from "./docx-visibility.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";

// mammoth reads the body, but no headers, footers, text boxes, simple fields or hidden text. Headers and
// footers are read in docx-lines.ts. The body is adapted for mammoth: elements that it would skip are renamed
// to ones that it reads, and anything that its tree cannot express is marked with bookmarks, which it passes
// on.

/** The names of bookmarks that carry information through mammoth. */
export const bookmarks = { hidden: "skilltally:hidden", textBox: "skilltally:textbox:" } as const;

/**
 * Reads the relationships part `xml`: the target and the last path segment of the type of each relationship,
 * by id.
 */
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

/** The body, adapted for mammoth, and its text boxes in the order of their bookmarks. */
interface RepairedBody {
  readonly xml: string;
  readonly textBoxes: readonly (readonly PartLine[])[];
  /** The largest number of columns in any section. */
  readonly columns: number;
  readonly shown: ShownParts;
}

/** Elements that mammoth skips, and equivalent ones that it reads. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["fldSimple", "smartTag"],
  ["cr", "br"],
  ["ptab", "tab"],
  ["bdo", "smartTag"],
  ["dir", "smartTag"],
  // The text above the base gives its reading and is left out.
  ["ruby", "smartTag"],
  ["rubyBase", "smartTag"],
]);

/**
 * Adapts `xml`, the main document part, so that mammoth reads all of it. Its size is bounded; simple fields,
 * carriage returns and positional tabs are renamed; text boxes are cut out and replaced with a bookmark; each
 * hidden run gets a bookmark.
 *
 * @throws AnalyzeError `TOO_LARGE`, `DAMAGED`.
 */
export function repairBody(xml: string, contextOf: () => PartContext): RepairedBody {
  const { xml: repaired, repairer } = repairPart(xml, (edits) => startRepairer(edits, contextOf()));
  const { textBoxes, columns, shown } = repairer;
  return { xml: repaired, textBoxes, columns, shown };
}

function startRepairer(edits: Edits, context: PartContext) {
  const visibility = trackVisibility(context.styles);
  const boxes = startBoxes(context, edits);
  let columns = 1;
  const shown = { references: new Map<string, Set<string>>(), hasFirstPage: false };
  return {
    open: (tag: XmlTag): void => {
      visibility.open(tag);
      if (boxes.open(tag)) return;
      readSection(tag, shown);
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
      visibility.text(text);
      boxes.text(text, visibility.isRunHidden);
    },
    close: (name: string, to: number): void => {
      const wasInBox = boxes.isOpen;
      boxes.close(name, to);
      if (!wasInBox) repairClose(edits, { name, to, visibility });
      visibility.close(name);
    },
    get columns() {
      return columns;
    },
    textBoxes: boxes.lines,
    shown,
  };
}

/** Notes with the bookmarks of hidden runs, for mammoth. */
export function repairNotes(xml: string, styles: StyleLooks): string {
  const start = (edits: Edits) => {
    const visibility = trackVisibility(styles);
    return {
      ...visibility,
      close: (name: string, to: number): void => {
        repairClose(edits, { name, to, visibility });
        visibility.close(name);
      },
    };
  };
  return repairPart(xml, start).xml;
}

/** Which headers and footers the sections of a document show. */
export interface ShownParts {
  /** The kinds of pages (default, first, even) by the id of the part's relationship. */
  readonly references: Map<string, Set<string>>;
  /** Whether a section has a first page of its own. */
  hasFirstPage: boolean;
}

function readSection(tag: XmlTag, shown: ShownParts): void {
  if (tag.name === "titlePg") shown.hasFirstPage ||= isOn(tag.attribute("val"));
  const id = tag.attribute("id");
  if (!/^(?:header|footer)Reference$/.test(tag.name) || id === undefined) return;
  const kinds = shown.references.get(id) ?? new Set();
  shown.references.set(id, kinds.add(tag.attribute("type") ?? "default"));
}

/** ECMA-376 17.6.4; Word allows at most 45 columns. */
function columnsOf(tag: XmlTag): number {
  return Math.min(45, Math.trunc(Number(tag.attribute("num"))) || 1);
}

interface CloseFacts {
  readonly name: string;
  readonly to: number;
  readonly visibility: VisibilityTracker;
}

function repairClose(edits: Edits, { name, to, visibility }: CloseFacts): void {
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
  /** Returns whether the tag belongs to a text box or its carrier, so that it may be cut out. */
  open(tag: XmlTag): boolean;
  text(text: string, isHidden: boolean): void;
  close(name: string, to: number): void;
  readonly isOpen: boolean;
  readonly lines: readonly (readonly PartLine[])[];
}

/** Elements that contain text boxes. The whole element is cut out if its text box has text. */
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
