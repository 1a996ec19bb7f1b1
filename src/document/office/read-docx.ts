import { AnalyzeError } from "../../errors.ts";
import type { Document, Region, Warning } from "../document.ts";
import { type Draft, startDraft } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { boundPart } from "./docx-bounds.ts";
import { type PartContext, readPartLines } from "./docx-lines.ts";
import { isOn, type StyleLooks } from "./docx-looks.ts";
import { readRelationships, repairBody, repairNotes, type ShownParts } from "./docx-parts.ts";
import { hasGroundBehind } from "./docx-places.ts";
import { readStyleLooks } from "./docx-styles.ts";
import { readTheme } from "./docx-theme.ts";
import { type DocxNode, writeTree } from "./docx-tree.ts";
import { walkXml } from "./docx-xml.ts";
import { finishOffice, openOffice, readMetaPart } from "./office-document.ts";
import { xmlText } from "./xml-text.ts";
import type { Zip } from "./zip.ts";

/**
 * Reads a DOCX: headers first, the body through mammoth, footers last. Includes text boxes after the
 * paragraph they are anchored in, tables, notes, links, and hidden text in the region "hidden". Tracked
 * changes are read as accepted. Nothing outside the file is ever opened.
 *
 * @throws AnalyzeError `DAMAGED`, `ENCRYPTED`, `TOO_LARGE`.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const zip = openOffice(bytes, limits);
  const main = mainPath(zip);
  const relationships = readRelationships(readXml(zip, relationshipsPath(main)) ?? "");
  const settings = readSettings(readXml(zip, siblingPath(main, "settings.xml")) ?? "");
  const body = readXml(zip, main) ?? "";
  const partsOf = (type: string): readonly Part[] =>
    [...relationships].flatMap(([id, part]) =>
      part.type === type ? [{ id, path: resolvePath(main, part.target) }] : [],
    );
  const drawn = [body, ...partsOf("header").map(({ path }) => readXml(zip, path) ?? "")];
  const styles = readStyleLooks(readXml(zip, siblingPath(main, "styles.xml")) ?? "", {
    theme: readTheme(partsOf("theme").map(({ path }) => readXml(zip, path) ?? "")[0] ?? ""),
    showsBackground: settings.has("displayBackgroundShape"),
    behind: drawn.some(hasGroundBehind) ? { isUnderText: false } : undefined,
  });
  const context = (path: string): PartContext => ({ ...relatedTo(zip, path), styles });
  const repaired = repairBody(body, () => context(main));
  const tree = await readTree(zip, { main, repaired: repaired.xml, styles });
  const draft = startDraft(limits);
  const shownPaths = (type: string): readonly string[] =>
    partsOf(type).flatMap(({ id, path }) => (isShown(repaired.shown, id, settings) ? [path] : []));
  writeParts(zip, draft, { paths: shownPaths("header"), region: "header", context });
  draft.addGap();
  writeTree(tree, { draft, textBoxes: new Map(repaired.textBoxes.entries()) });
  draft.addGap();
  writeParts(zip, draft, { paths: shownPaths("footer"), region: "footer", context });
  if (styles.behind?.isUnderText === true) draft.warn(unsureWarning);
  return finishOffice(draft, {
    format: "docx",
    meta: { ...readMeta(zip), bytes: bytes.length },
    columns: repaired.columns,
  });
}

/** A part that the main part refers to by `id`. */
interface Part {
  readonly id: string;
  readonly path: string;
}

const unsureWarning: Warning = {
  code: "VISIBILITY_UNKNOWN",
  message:
    "Text in the color of the page may lie on a picture or a shape, so it is not known whether it can be seen; it counts as visible",
};

const defaultMain = "word/document.xml";

/** The main part that the package names; ECMA-376 Part 2 allows any name. */
function mainPath(zip: Zip): string {
  for (const { type, target } of readRelationships(readXml(zip, "_rels/.rels") ?? "").values()) {
    const path = target.replace(/^\/+/, "");
    if (type === "officeDocument" && zip.has(path)) return path;
  }
  if (zip.has(defaultMain)) return defaultMain;
  throw new AnalyzeError("DAMAGED", { format: "DOCX", problem: "its main part is missing" });
}

function relationshipsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function siblingPath(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1) + name;
}

/** Resolves `target` relative to the part at `path`. */
function resolvePath(path: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : siblingPath(path, target);
}

/** What the part at `path` refers to: addresses of links, and the data of its diagrams. */
function relatedTo(zip: Zip, path: string): Omit<PartContext, "styles"> {
  const relationships = readRelationships(readXml(zip, relationshipsPath(path)) ?? "");
  const links = [...relationships].filter(([, { type }]) => type === "hyperlink");
  const diagrams = new Set<string>();
  return {
    targets: new Map(links.map(([id, { target }]) => [id, target])),
    // Each diagram is read once: a file could refer to its largest part a hundred thousand times.
    readDiagram: (id) => {
      const part = relationships.get(id);
      const at = part?.type === "diagramData" ? resolvePath(path, part.target) : undefined;
      if (at === undefined || diagrams.has(at)) return undefined;
      diagrams.add(at);
      return readXml(zip, at);
    },
  };
}

function readXml(zip: Zip, path: string): string | undefined {
  const content = zip.read(path);
  return content === undefined ? undefined : xmlText(content);
}

/** The settings of a document that are on. */
function readSettings(xml: string): ReadonlySet<string> {
  const settings = new Set<string>();
  walkXml(xml, {
    open: (tag) => {
      if (isOn(tag.attribute("val"))) settings.add(tag.name);
    },
  });
  return settings;
}

/** Whether some page has the header or footer: ECMA-376 17.10. */
function isShown(
  { references, hasFirstPage }: ShownParts,
  id: string,
  settings: ReadonlySet<string>,
): boolean {
  const kinds = references.get(id);
  if (kinds === undefined) return false;
  if (kinds.has("first") && hasFirstPage) return true;
  return kinds.has("default") || (kinds.has("even") && settings.has("evenAndOddHeaders"));
}

interface TreeParts {
  readonly main: string;
  readonly repaired: string;
  readonly styles: StyleLooks;
}

/**
 * mammoth's tree of the document. It is read through our own zip, so that no part is unpacked twice or
 * without limit.
 */
async function readTree(zip: Zip, { main, repaired, styles }: TreeParts): Promise<DocxNode> {
  // Imports only mammoth's reader, by its deep path. The rest generates HTML, which is not needed, and can
  // open a zip only in Node.
  const { default: docxReader } = await import("mammoth/lib/docx/docx-reader.js");
  const file = {
    exists: (path: string) => zip.has(path),
    read: async (path: string, encoding?: string) => {
      if (encoding === undefined) return zip.read(path);
      if (path === main) return repaired;
      const xml = readXml(zip, path) ?? "";
      return /(?:foot|end)notes\.xml$/.test(path) ? repairNotes(xml, styles) : boundPart(xml);
    },
  };
  try {
    const { value } = await docxReader.read(file);
    return value as DocxNode;
  } catch (error) {
    if (error instanceof AnalyzeError) throw error;
    const problem = "its parts do not fit together";
    throw new AnalyzeError("DAMAGED", { format: "DOCX", problem }, { cause: error });
  }
}

interface Parts {
  readonly paths: readonly string[];
  readonly region: Region;
  readonly context: (path: string) => PartContext;
}

/** Writes headers or footers. What first, even and odd pages have in common is written once. */
function writeParts(zip: Zip, draft: Draft, { paths, region, context }: Parts): void {
  const seen = new Set<string>();
  for (const path of new Set(paths)) {
    const xml = readXml(zip, path);
    if (xml === undefined) continue;
    for (const { text, links, isHidden, type } of readPartLines(xml, context(path))) {
      if (seen.has(text)) continue;
      seen.add(text);
      draft.addLine(text, { page: 1, region: isHidden ? "hidden" : region, ...type }, links);
    }
  }
}

function readMeta(zip: Zip): Omit<Document["meta"], "bytes"> {
  return {
    ...readMetaPart(readXml(zip, "docProps/core.xml") ?? "", coreNames),
    ...readMetaPart(readXml(zip, "docProps/app.xml") ?? "", appNames),
  };
}

const coreNames = new Map([
  ["title", "title"],
  ["creator", "author"],
] as const);
const appNames = new Map([["Application", "producer"]] as const);
