import { AnalyzeError } from "../../errors.ts";
import type { Document, Region } from "../document.ts";
import { type Draft, startDraft } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { boundPart } from "./docx-bounds.ts";
import { type PartContext, readPartLines } from "./docx-lines.ts";
import { readRelationships, repairBody } from "./docx-parts.ts";
import { type DocxNode, writeTree } from "./docx-tree.ts";
import { readStyleLooks } from "./docx-visibility.ts";
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
  const styles = readStyleLooks(readXml(zip, siblingPath(main, "styles.xml")) ?? "");
  const context = (path: string): PartContext => ({ ...relatedTo(zip, path), styles });
  const repaired = repairBody(readXml(zip, main) ?? "", () => context(main));
  const tree = await readTree(zip, main, repaired.xml);
  const draft = startDraft(limits);
  const partsOf = (type: string): readonly string[] =>
    [...relationships.values()]
      .filter((part) => part.type === type)
      .map((part) => resolvePath(main, part.target));
  writeParts(zip, draft, { paths: partsOf("header"), region: "header", context });
  draft.addGap();
  writeTree(tree, { draft, textBoxes: new Map(repaired.textBoxes.entries()) });
  draft.addGap();
  writeParts(zip, draft, { paths: partsOf("footer"), region: "footer", context });
  return finishOffice(draft, {
    format: "docx",
    meta: { ...readMeta(zip), bytes: bytes.length },
    columns: repaired.columns,
  });
}

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

/**
 * mammoth's tree of the document. It is read through our own zip, so that no part is unpacked twice or
 * without limit.
 */
async function readTree(zip: Zip, main: string, repaired: string): Promise<DocxNode> {
  // Imports only mammoth's reader, by its deep path. The rest generates HTML, which is not needed, and can
  // open a zip only in Node.
  const { default: docxReader } = await import("mammoth/lib/docx/docx-reader.js");
  const file = {
    exists: (path: string) => zip.has(path),
    read: async (path: string, encoding?: string) => {
      if (encoding === undefined) return zip.read(path);
      return path === main ? repaired : boundPart(readXml(zip, path) ?? "");
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
