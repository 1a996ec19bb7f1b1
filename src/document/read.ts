import { AnalyzeError } from "../errors.ts";
import { throwIfAborted } from "./aborted.ts";
import { bytesOf, refuseLarge } from "./bytes.ts";
import type { Document, Format } from "./document.ts";
import { loadInflate } from "./inflate.ts";
import { readJsonResume } from "./json-resume.ts";
import { type Limits, mergeLimits } from "./limits.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { countUtf8Bytes, cutToLimit, readPlain, textDocument, warnOfMistake } from "./plain.ts";
import type { Recognizers } from "./recognizers.ts";
import { sniffFormat } from "./sniff.ts";
import { unknownFormat } from "./unknown-format.ts";

/** The forms of a document: its bytes or, as a string, its text itself; never a path. */
export type Source = Uint8Array | ArrayBuffer | Blob | string;

/** Options for reading a document. */
export interface SourceOptions extends Recognizers {
  /** What the source is; without it bytes are recognized by what they contain, and a string is plain text. */
  readonly format?: Format | undefined;
  /** What is not set keeps its default, see `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined;
  /** Opens an encrypted PDF. */
  readonly password?: string | undefined;
  /** Stops the work between pages; what a single page costs only a worker can stop. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a resume or a posting. A string is the text itself, kept unit for unit, unless `format` says
 * "html", "markdown" or "json". Throws EMPTY, TOO_LARGE, FORMAT_UNKNOWN, FORMAT_OLD_WORD, ENCRYPTED,
 * DAMAGED, NOT_TEXT, ABORTED. What could not be read, though the rest was, stands in `warnings`.
 */
export async function readSource(source: Source, options: SourceOptions = {}): Promise<Document> {
  throwIfAborted(options.signal);
  const limits = mergeLimits(options.limits);
  if (typeof source === "string") {
    refuseLarge(countUtf8Bytes(source), limits);
    return warnOfMistake(await readText(source, options.format, limits), source);
  }
  const bytes = await bytesOf(source, limits);
  throwIfAborted(options.signal);
  if (bytes.length === 0) throw new AnalyzeError("EMPTY", {});
  const document = await readBytes(bytes, options, limits);
  throwIfAborted(options.signal);
  return document;
}

/** Most strings are text; only the others need a reader of their own. */
async function readText(
  text: string,
  format: Format | undefined,
  limits: Limits,
): Promise<Document> {
  if (format === undefined || format === "text") return cutToLimit(textDocument(text), limits);
  return (await importString()).readString(text, format, limits);
}

async function readBytes(
  bytes: Uint8Array,
  options: SourceOptions,
  limits: Limits,
): Promise<Document> {
  const { password, signal, isWord, isHeading, isDate, findOneDate } = options;
  await loadInflate();
  // A file that is a PDF, a DOCX or an ODT is read as one, whatever it is said to be: it was renamed.
  const sniffed = sniffFormat(bytes);
  const isPacked = sniffed === "pdf" || sniffed === "docx" || sniffed === "odt";
  const format = isPacked ? sniffed : (options.format ?? sniffed);
  switch (format) {
    case "pdf":
      return readPdf(bytes, {
        limits,
        password,
        signal,
        isWord,
        isHeading,
        isDate,
        findOneDate,
      });
    case "docx":
      return (await importDocx()).readDocx(bytes, limits);
    case "odt":
      return (await importOdt()).readOdt(bytes, limits);
    case "html":
      return (await importHtml()).readHtml(bytes, limits);
    case "json":
      return readJsonResume(bytes, limits);
    case "markdown":
      return (await importMarkdown()).readMarkdown(bytes, limits);
    case "text":
      return readPlain(bytes, limits);
    default:
      throw unknownFormat(format);
  }
}

// Readers, and the packages under them, are loaded when the first document of their format comes. That of PDF, the commonest, stands beside this
// module in the build, and loads what is large by itself.
const importString = () => import("./read-string.ts");
const importDocx = () => import("./office/read-docx.ts");
const importOdt = () => import("./office/read-odt.ts");
const importHtml = () => import("./html/read-html.ts");
const importMarkdown = () => import("./markdown.ts");
