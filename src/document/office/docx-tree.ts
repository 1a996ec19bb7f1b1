import { isBlank, type LineLink, type LineLook, withoutSoftHyphens } from "../draft.ts";
import { seenText } from "../picture-fonts.ts";
import { type CellLine, type CellLines, rowOfCells } from "../row-of-cells.ts";
import type { PartLine } from "./docx-lines.ts";
import { bookmarks } from "./docx-parts.ts";

// mammoth's document tree (its lib/documents.js), as passed to `transformDocument`. It is typed `any` there.
// These are the fields that are read; each may be missing.

/** A node of mammoth's tree. */
export interface DocxNode {
  readonly type?: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level?: string; readonly isOrdered?: boolean } | null;
  readonly isBold?: boolean;
  readonly font?: string | null;
  readonly fontSize?: number | null;
  readonly breakType?: string;
  readonly href?: string;
  readonly name?: string;
  readonly checked?: boolean;
  readonly body?: readonly DocxNode[];
  readonly notes?: { resolve?(reference: DocxNode): DocxNode | null };
}

/** Takes lines and gaps: a document, or a cell of a table. */
interface LineDraft {
  addLine(text: string, look: LineLook, links?: readonly LineLink[]): void;
  addGap(): void;
}

/** What is needed besides the tree. */
interface TreeContext {
  readonly draft: LineDraft;
  /**
   * Text boxes by number. Each is removed when it is written, so that a file that refers to one many times
   * contains it once.
   */
  readonly textBoxes: Map<number, readonly PartLine[]>;
}

/** The state while the tree is walked, with the line that is being written. */
interface Walk extends TreeContext {
  readonly region: "body" | "table" | "footnote";
  readonly notes: DocxNode[];
  line: OpenLine;
}

interface OpenLine {
  text: string;
  hidden: string;
  /** How long the visible text was when hidden text was last added. */
  hiddenAt: number;
  links: LineLink[];
  boldLength: number;
  readonly sizes: Map<number, number>;
}

/** Deeper nesting, of tables in tables or runs in links, does not occur in real documents; it is left out. */
const maxDepth = 200;

/** Writes the body of a document to the draft: paragraphs, lists, tables and text boxes, then the notes. */
export function writeTree(root: DocxNode, context: TreeContext): void {
  const walk: Walk = { ...context, region: "body", notes: [], line: openLine() };
  writeBlocks(root.children ?? [], walk, 0);
  writeNotes(root, walk);
}

function openLine(): OpenLine {
  return { text: "", hidden: "", hiddenAt: 0, links: [], boldLength: 0, sizes: new Map() };
}

function writeBlocks(nodes: readonly DocxNode[], walk: Walk, depth: number): void {
  if (depth > maxDepth) return;
  for (const node of nodes) {
    if (node.type === "paragraph") writeParagraph(node, walk);
    else if (node.type === "table") writeTable(node, walk, depth);
    else if (node.children !== undefined) writeBlocks(node.children, walk, depth + 1);
  }
}

function writeParagraph(node: DocxNode, walk: Walk): void {
  const heading = headingLook(node);
  if (heading !== undefined) walk.draft.addGap();
  walk.line = openLine();
  // Converters use a list to number headings, which does not make a heading a list item.
  if (isListItem(node) && heading === undefined) walk.line.text = "• ";
  const boxes = writeInline(node.children ?? [], walk, 0);
  const isEmpty = walk.line.text.trim() === "" || walk.line.text === "• ";
  if (isEmpty && walk.line.hidden === "" && boxes.length === 0) walk.draft.addGap();
  endLine(walk, heading);
  for (const box of boxes) writeTextBox(box, walk);
}

type HeadingLook = Pick<LineLook, "bold" | "heading">;

/**
 * The look that a heading style gives a paragraph. The style is recognized by its name, which Word stores in
 * English in every interface language. A title has no level.
 */
function headingLook({ styleName }: DocxNode): HeadingLook | undefined {
  const found = /^(?:heading ([1-6])$|heading\s|title$|subtitle$)/i.exec(styleName ?? "");
  if (found === null) return undefined;
  return found[1] === undefined ? { bold: true } : { bold: true, heading: Number(found[1]) };
}

/** A list item, or a paragraph in one of Word's list styles, whose numbering a converter may have dropped. */
function isListItem({ numbering, styleName }: DocxNode): boolean {
  return (
    (numbering !== null && numbering !== undefined) ||
    /^list (bullet|number)/i.test(styleName ?? "")
  );
}

/** Writes runs to the open line; returns the text boxes within them. */
function writeInline(
  nodes: readonly DocxNode[],
  walk: Walk,
  depth: number,
): readonly (readonly PartLine[])[] {
  if (depth > maxDepth) return [];
  const boxes: (readonly PartLine[])[] = [];
  for (const node of nodes) boxes.push(...writeNode(node, walk, depth));
  return boxes;
}

function writeNode(node: DocxNode, walk: Walk, depth: number): readonly (readonly PartLine[])[] {
  const { line } = walk;
  switch (node.type) {
    case "text":
      line.text += withoutSoftHyphens(node.value ?? "");
      return [];
    case "tab":
      line.text += "\t";
      return [];
    case "break":
      endLine(walk);
      walk.line = openLine();
      return [];
    case "checkbox":
      line.text += node.checked === true ? "☒" : "☐";
      return [];
    case "noteReference":
      walk.notes.push(node);
      return [];
    case "run":
      return writeRun(node, walk, depth);
    case "hyperlink":
      return writeLink(node, walk, depth);
    case "bookmarkStart":
      return textBoxOf(node, walk);
    default:
      return writeInline(node.children ?? [], walk, depth + 1);
  }
}

function textBoxOf({ name = "" }: DocxNode, walk: Walk): readonly (readonly PartLine[])[] {
  if (!name.startsWith(bookmarks.textBox)) return [];
  const number = Number(name.slice(bookmarks.textBox.length));
  const box = walk.textBoxes.get(number);
  walk.textBoxes.delete(number);
  return box === undefined ? [] : [box];
}

function writeRun(node: DocxNode, walk: Walk, depth: number): readonly (readonly PartLine[])[] {
  const children = node.children ?? [];
  if (children.some((child) => child.type === "bookmarkStart" && child.name === bookmarks.hidden)) {
    addHidden(walk.line, textOf(children, 0));
    return [];
  }
  const before = walk.line.text.length;
  const boxes = writeInline(asSeen(children, node.font), walk, depth + 1);
  const { line } = walk;
  const length = Math.max(0, line.text.length - before);
  if (node.isBold === true) line.boldLength += length;
  const size = node.fontSize;
  if (typeof size === "number") line.sizes.set(size, (line.sizes.get(size) ?? 0) + length);
  return boxes;
}

/** The texts of a run as they look in its font. */
function asSeen(children: readonly DocxNode[], font: DocxNode["font"]): readonly DocxNode[] {
  return children.map((child) =>
    child.value === undefined ? child : { ...child, value: seenText(child.value, font) },
  );
}

/** Hidden runs with visible words between them do not form one word. */
function addHidden(line: OpenLine, text: string): void {
  const isApart = line.hidden !== "" && line.text.length > line.hiddenAt;
  line.hidden += isApart ? ` ${text}` : text;
  line.hiddenAt = line.text.length;
}

function writeLink(node: DocxNode, walk: Walk, depth: number): readonly (readonly PartLine[])[] {
  const { line } = walk;
  const from = line.text.length;
  const boxes = writeInline(node.children ?? [], walk, depth + 1);
  const isSameLine = walk.line === line;
  if (node.href !== undefined && isSameLine && line.text.length > from)
    line.links.push({ from, to: line.text.length, url: node.href });
  return boxes;
}

function textOf(nodes: readonly DocxNode[], depth: number): string {
  if (depth > maxDepth) return "";
  return nodes
    .map(
      (node) => node.value ?? (node.type === "tab" ? "\t" : textOf(node.children ?? [], depth + 1)),
    )
    .join("");
}

function endLine({ line, draft, region }: Walk, heading?: HeadingLook): void {
  const length = line.text.trim().length;
  const bold = length > 0 && line.boldLength >= length * 0.9;
  const look: LineLook = {
    page: 1,
    region,
    ...(bold ? { bold } : {}),
    ...heading,
    ...sizeOf(line),
  };
  // A list mark alone is not written as a line.
  if (line.text.trim() !== "•") draft.addLine(line.text, look, line.links);
  draft.addLine(line.hidden, { page: 1, region: "hidden" });
}

function sizeOf({ sizes }: OpenLine): { readonly fontSize?: number } {
  const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
  return most === undefined ? {} : { fontSize: most[0] };
}

function writeTextBox(lines: readonly PartLine[], { draft }: Walk): void {
  draft.addGap();
  for (const { text, links, isHidden, type } of lines)
    draft.addLine(text, { page: 1, region: isHidden ? "hidden" : "textbox", ...type }, links);
  draft.addGap();
}

function writeTable(node: DocxNode, walk: Walk, depth: number): void {
  walk.draft.addGap();
  for (const { children: cells = [] } of node.children ?? []) {
    for (const line of rowOfCells(cells.map((cell) => linesOfCell(cell, walk, depth)))) {
      if (line === undefined) walk.draft.addGap();
      else walk.draft.addLine(line.text, line.look, line.links);
    }
  }
  walk.draft.addGap();
}

function linesOfCell({ children = [] }: DocxNode, walk: Walk, depth: number): CellLines {
  const lines: (CellLine | undefined)[] = [];
  const draft: LineDraft = {
    addLine: (text, look, links = []) => {
      if (!isBlank(text)) lines.push({ text, look, links });
    },
    addGap: () => lines.push(undefined),
  };
  writeBlocks(children, { ...walk, draft, region: "table", line: openLine() }, depth + 1);
  return lines;
}

function writeNotes(root: DocxNode, walk: Walk): void {
  if (walk.notes.length === 0) return;
  walk.draft.addGap();
  const inner: Walk = { ...walk, region: "footnote", notes: [], line: openLine() };
  const notes = walk.notes.map((reference) => root.notes?.resolve?.(reference));
  // Each note is written once, however often a file refers to it.
  for (const note of new Set(notes)) writeBlocks(note?.body ?? [], inner, 0);
}
