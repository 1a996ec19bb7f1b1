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

/** A document as its bytes or, if it is a string, as its text itself; never a path. */
export type Source = Uint8Array | ArrayBuffer | Blob | string;

/** Options for reading a document. */
export interface SourceOptions extends Recognizers {
  /**
   * The format of the source. If absent, bytes are recognized by their content, and a string is plain text.
   */
  readonly format?: Format | undefined;
  /** A limit that is not set has its default; see `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined;
  /** The password of an encrypted PDF. */
  readonly password?: string | undefined;
  /** Stops the work between pages. Only a worker can stop the work on a single page. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a resume or a posting. A string is the text itself, kept unit for unit, unless `format` says "html",
 * "markdown" or "json". If only parts could not be read, `warnings` lists them.
 *
 * @throws AnalyzeError `EMPTY`, `TOO_LARGE`, `FORMAT_UNKNOWN`, `FORMAT_OLD_WORD`, `ENCRYPTED`, `DAMAGED`,
 * `NOT_TEXT`, `ABORTED`.
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

/** Most strings are plain text. The reader of the other formats is loaded only for them. */
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
  // A file that is a PDF, a DOCX or an ODT is read as such, whatever `format` says: it was probably renamed.
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

// Readers and their packages are loaded when the first document of their format comes. The PDF reader, the
// most common one, is bundled with this module and loads its large parts itself.
const importString = () => import("./read-string.ts");
const importDocx = () => import("./office/read-docx.ts");
const importOdt = () => import("./office/read-odt.ts");
const importHtml = () => import("./html/read-html.ts");
const importMarkdown = () => import("./markdown.ts");
