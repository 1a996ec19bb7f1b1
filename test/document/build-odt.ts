import type { Document } from "../../src/document/document.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import { readOdt } from "../../src/document/office/read-odt.ts";
import { buildZip } from "./build-zip.ts";
import { checkLines } from "./check-lines.ts";

const namespaces = [
  "office",
  "style",
  "text",
  "table",
  "draw",
  "fo",
  "svg",
  "dc",
  "meta",
  "xlink",
  "loext",
]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");

export interface TestOdt {
  readonly body: string;
  readonly styles?: string;
  readonly master?: string;
  readonly manifest?: string;
}

export const buildOdt = ({ body, styles = "", master = "", manifest = "" }: TestOdt): Uint8Array =>
  buildZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${namespaces}>${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${namespaces}>${master}</office:document-styles>`,
    "meta.xml": `<office:document-meta ${namespaces}><office:meta><dc:title>Resume</dc:title><meta:initial-creator>Ada</meta:initial-creator></office:meta></office:document-meta>`,
    "META-INF/manifest.xml": `<manifest>${manifest}</manifest>`,
  });

export function readTestOdt(parts: TestOdt): Document {
  const document = readOdt(buildOdt(parts), defaultLimits);
  checkLines(document);
  return document;
}

export const p = (text: string, style = ""): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`;
/** A style for text or paragraphs, or both. */
export const style = (name: string, family: string, properties: string, parent = ""): string =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}"><style:text-properties ${properties}/><style:paragraph-properties ${properties}/></style:style>`;
