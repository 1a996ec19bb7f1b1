import { heaviest } from "../../collect.ts";
import { type LineLink, type LineLook, withoutSoftHyphens } from "../draft.ts";
import type { StyleLooks } from "./docx-looks.ts";
import { trackVisibility } from "./docx-visibility.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";

/** A line of a header, a footer or a text box. */
export interface PartLine {
  readonly text: string;
  readonly links: readonly LineLink[];
  readonly isHidden: boolean;
  /** The typeface of its runs. */
  readonly type?: Pick<LineLook, "bold" | "fontSize">;
}

/** The targets of relationships, by their id. */
type Targets = ReadonlyMap<string, string>;

/** What is needed to read a part. */
export interface PartContext {
  readonly targets: Targets;
  readonly styles: StyleLooks;
  /** The data of a diagram (SmartArt), by the id of its relationship; undefined if it was read before. */
  readDiagram(id: string): string | undefined;
}

/** The lines of a header or footer part, with text boxes where they occur. */
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
      visibility.text(text);
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

/** The text of a SmartArt diagram, which is stored in a part of its own: ECMA-376 21.4.2.20. */
export function readDiagramLines(id: string, context: PartContext): readonly PartLine[] {
  const xml = context.readDiagram(id);
  return xml === undefined ? [] : readPartLines(xml, context);
}

/**
 * Elements whose text is not part of the document: deleted or moved text, field codes, alternative versions,
 * and the reading of a word (ruby).
 */
const skipped: ReadonlySet<string> = new Set([
  "Fallback",
  "rt",
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "rPrChange",
  "pPrChange",
]);

/** Tracks whether the current position is within a skipped element. */
export function startSkip(): {
  open(name: string): void;
  close(name: string): void;
  readonly isOn: boolean;
} {
  let depth = 0;
  // A Fallback repeats the content of its Choice. Without a Choice it is the only content.
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
export function startCollector(targets: Targets): Collector {
  const lines: PartLine[] = [];
  let text = "";
  let hidden = "";
  let links: LineLink[] = [];
  let link: { readonly url: string; readonly from: number } | undefined;
  let isInText = false;
  let type = startType();

  function endLine(): void {
    if (text.trim() !== "") lines.push({ text, links, isHidden: false, type: type.finish() });
    if (hidden.trim() !== "") lines.push({ text: hidden, links: [], isHidden: true });
    text = "";
    hidden = "";
    links = [];
    type = startType(type);
  }

  function startLink(url: string | undefined): void {
    if (url !== undefined) link = { url, from: text.length };
  }

  return {
    add: (more) => {
      for (const line of more) lines.push(line);
    },
    open: (tag) => {
      type.open(tag);
      switch (tag.name) {
        case "t":
          isInText = true;
          break;
        case "tab":
        case "ptab":
          text += "\t";
          break;
        case "noBreakHyphen":
          text += "\u2011";
          break;
        case "br":
        case "cr":
          endLine();
          break;
        case "hyperlink":
          startLink(targets.get(tag.attribute("id") ?? ""));
          break;
      }
    },
    text: (piece, isHidden) => {
      if (!isInText) return;
      if (isHidden) hidden += piece;
      else {
        text += withoutSoftHyphens(piece);
        type.add(piece.trim().length);
      }
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

interface TypeOfLine {
  readonly bold: boolean;
  readonly size: number | undefined;
  open(tag: XmlTag): void;
  add(length: number): void;
  finish(): NonNullable<PartLine["type"]>;
}

/** Determines the typeface of a line. A run may continue from the previous line, `before`. */
function startType(before?: TypeOfLine): TypeOfLine {
  let { bold, size } = before ?? { bold: false, size: undefined };
  let plain = 0;
  const sizes = new Map<number, number>();
  return {
    get bold() {
      return bold;
    },
    get size() {
      return size;
    },
    open: ({ name, attribute }) => {
      if (name === "r") [bold, size] = [false, undefined];
      if (name === "b") bold = !/^(?:0|false|off)$/.test(attribute("val") ?? "");
      if (name === "sz") size = Number(attribute("val")) / 2;
    },
    add: (length) => {
      if (!bold) plain += length;
      if (size) sizes.set(size, (sizes.get(size) ?? 0) + length);
    },
    finish: () => {
      const fontSize = heaviest(sizes);
      return { ...(plain === 0 && { bold: true }), ...(fontSize !== undefined && { fontSize }) };
    },
  };
}
