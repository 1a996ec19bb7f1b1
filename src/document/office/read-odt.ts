import { AnalyzeError } from "../../errors.ts";
import type { Document, Region, Warning } from "../document.ts";
import { type Draft, startDraft } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { collectLines } from "./odt-lines.ts";
import { readOdtStyles } from "./odt-looks.ts";
import type { OdtLine } from "./odt-rows.ts";
import { finishOffice, openOffice, readMetaPart } from "./office-document.ts";
import { xmlText } from "./xml-text.ts";
import type { Zip } from "./zip.ts";

/**
 * Reads an OpenDocument text: first headers, then the body with its tables, frames after the paragraph they
 * are anchored in, and notes; footers last. Deleted text and comments are left out, and hidden text is in the
 * region "hidden". Nothing outside the file is ever opened.
 *
 * @throws AnalyzeError `DAMAGED`, `ENCRYPTED`, `TOO_LARGE`.
 */
export function readOdt(bytes: Uint8Array, limits: Limits): Document {
  const zip = openOffice(bytes, limits);
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
  const frame = collectLines(master, styles) ?? { lines: [], isUnsure: false };
  writeOnce(draft, frame.lines, "header");
  draft.addGap();
  for (const line of body.lines) writeLine(draft, line);
  draft.addGap();
  writeOnce(draft, frame.lines, "footer");
  if (body.isUnsure || frame.isUnsure) draft.warn(unsureWarning);
  const meta = readMetaPart(readPart(zip, "meta.xml"), metaNames);
  const { columns } = styles;
  return finishOffice(draft, { format: "odt", meta: { ...meta, bytes: bytes.length }, columns });
}

const unsureWarning: Warning = {
  code: "VISIBILITY_UNKNOWN",
  message:
    "White text stands in a frame or on a picture, so it is not known whether it can be seen; it counts as visible",
};

function readPart(zip: Zip, path: string): string {
  return xmlText(zip.read(path) ?? new Uint8Array());
}

const metaNames = new Map([
  ["title", "title"],
  ["initial-creator", "author"],
  ["generator", "producer"],
] as const);

function writeLine(draft: Draft, { text, region, links, bold, heading }: OdtLine): void {
  if (text === "") draft.addGap();
  else if (text.trim() !== "•")
    draft.addLine(
      text,
      { page: 1, region, ...(bold ? { bold } : {}), ...(heading === undefined ? {} : { heading }) },
      links,
    );
}

/** Writes what first, left and right pages have in common only once. */
function writeOnce(draft: Draft, lines: readonly OdtLine[], region: Region): void {
  const own = new Map(
    lines.filter((line) => line.region === region).map((line) => [line.text, line]),
  );
  for (const line of own.values()) writeLine(draft, line);
}
