import type { Document, Format } from "../document/document.ts";

const named: Readonly<Record<string, Format>> = {
  pdf: "pdf",
  docx: "docx",
  odt: "odt",
  txt: "text",
  md: "markdown",
  json: "json",
};

/**
 * Formats that cannot be confused with plain text. Text formats are often saved under each other's names,
 * which is not reported.
 */
const files: ReadonlySet<Format> = new Set(["pdf", "docx", "odt", "json"]);

const names: Readonly<Record<Format, string>> = {
  pdf: "a PDF",
  docx: "a Word document",
  odt: "an OpenDocument text",
  text: "plain text",
  markdown: "Markdown",
  html: "a web page",
  json: "a JSON Resume",
};

/**
 * A message if the name of a file promises another format than its bytes have: "is not a PDF; it was read as
 * plain text".
 */
export function otherFormat(
  path: string,
  { format }: Pick<Document, "format">,
): string | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const promised = Object.hasOwn(named, ending) ? named[ending] : undefined;
  if (promised === undefined || promised === format) return undefined;
  if (!files.has(promised) && !files.has(format)) return undefined;
  return `is not ${names[promised]}; it was read as ${names[format]}`;
}
