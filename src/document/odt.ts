import { AnalyzeError } from "../errors.ts";
import type { Document, Region } from "./document.ts";
import { walkXml } from "./docx-xml.ts";
import { type Draft, startDraft } from "./draft.ts";
import type { Limits } from "./limits.ts";
import { collectLines, type OdtLine } from "./odt-lines.ts";
import { readOdtStyles } from "./odt-looks.ts";
import { judgeQuality } from "./quality.ts";
import { openZip, type Zip } from "./zip.ts";

/**
 * Reads an OpenDocument text: headers first, then the body with its tables, frames after the paragraph they
 * hang on, and notes; footers last. Deleted text and comments are left out, hidden text has its region.
 * Throws DAMAGED, ENCRYPTED, TOO_LARGE. Nothing outside the file is ever opened.
 */
export function readOdt(bytes: Uint8Array, limits: Limits): Document {
  const zip = openZip(bytes);
  if (/<(?:[\w-]+:)?encryption-data[\s>/]/.test(readPart(zip, "META-INF/manifest.xml")))
    throw new AnalyzeError("ENCRYPTED", { format: "ODT" });
  const [content, master] = [readPart(zip, "content.xml"), readPart(zip, "styles.xml")];
  const styles = readOdtStyles([master, content]);
  const draft = startDraft(limits);
  const body = collectLines(content, styles);
  if (body === undefined) {
    const problem = "its content is no well-formed XML";
    throw new AnalyzeError("DAMAGED", { format: "ODT", problem });
  }
  const frame = collectLines(master, styles) ?? [];
  writeOnce(draft, frame, "header");
  draft.addGap();
  for (const line of body) writeLine(draft, line);
  draft.addGap();
  writeOnce(draft, frame, "footer");
  return finish(draft, { ...readMeta(zip), bytes: bytes.length }, styles.columns);
}

function readPart(zip: Zip, path: string): string {
  return new TextDecoder().decode(zip.read(path) ?? new Uint8Array());
}

function finish(draft: Draft, meta: Document["meta"], columns: number): Document {
  const nothing = { imageShare: 0, icons: 0, unnamed: 0, spaced: 0, shapes: 0 };
  const layout = [{ page: 1, columns, isInOrder: true, ...nothing }];
  const document = draft.finish({ format: "odt", pages: 1, meta, layout });
  const { quality, warnings } = judgeQuality([{ page: 1, text: document.text, imageShare: 0 }]);
  return { ...document, quality, warnings: [...document.warnings, ...warnings] };
}

function readMeta(zip: Zip): Omit<Document["meta"], "bytes"> {
  const names = new Map([
    ["title", "title"],
    ["initial-creator", "author"],
    ["generator", "producer"],
  ]);
  const found = new Map<string, string>();
  let key: string | undefined;
  walkXml(readPart(zip, "meta.xml"), {
    open: (tag) => {
      key = names.get(tag.name);
    },
    text: (text) => {
      if (key !== undefined && text.trim() !== "") found.set(key, text.trim().slice(0, 500));
    },
    close: () => {
      key = undefined;
    },
  });
  return Object.fromEntries(found);
}

function writeLine(draft: Draft, { text, region, links, bold }: OdtLine): void {
  if (text === "") draft.addGap();
  else if (text.trim() !== "•")
    draft.addLine(text, { page: 1, region, ...(bold ? { bold } : {}) }, links);
}

/** What first, left and right pages have in common is written once. */
function writeOnce(draft: Draft, lines: readonly OdtLine[], region: Region): void {
  const own = new Map(
    lines.filter((line) => line.region === region).map((line) => [line.text, line]),
  );
  for (const line of own.values()) writeLine(draft, line);
}
