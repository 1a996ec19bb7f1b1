import { AnalyzeError } from "../errors.ts";
import type { Format } from "./document.ts";
import { listZip, openZip } from "./office/zip.ts";

/**
 * The format of `bytes`, judged by their content and never by a name. Anything without a signature is "text";
 * its reader finds out whether it really is.
 *
 * @throws AnalyzeError `EMPTY`; `FORMAT_OLD_WORD` for a .doc; `ENCRYPTED` for a .docx with a password;
 * `FORMAT_UNKNOWN` for a known format that cannot be read.
 */
export function sniffFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new AnalyzeError("EMPTY", {});
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return sniffZip(bytes);
  if (isPdf(bytes)) return "pdf";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) refuseOle(bytes);
  const known = signatures.find(({ mark, at = 0 }) => startsWith(bytes.subarray(at), mark));
  if (known !== undefined) refuse(bytes, known.name);
  return sniffText(bytes);
}

function refuse(bytes: Uint8Array, looksLike: string): never {
  throw new AnalyzeError("FORMAT_UNKNOWN", { bytes: bytes.length, looksLike });
}

/** Files that people send by mistake instead of a resume, by their first bytes. */
const signatures: readonly {
  readonly name: string;
  readonly mark: readonly number[];
  readonly at?: number;
}[] = [
  { name: "a PNG image", mark: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", mark: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", mark: ascii("GIF8") },
  { name: "a TIFF image", mark: [0x49, 0x49, 0x2a, 0x00] },
  { name: "a TIFF image", mark: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: "a WebP image", mark: ascii("WEBP"), at: 8 },
  { name: "a HEIC image", mark: ascii("ftyp"), at: 4 },
  { name: "a BMP image", mark: [0x42, 0x4d, 0x36] },
  { name: "a PostScript file", mark: ascii("%!PS") },
  { name: "a gzip archive", mark: [0x1f, 0x8b] },
  { name: "a 7-Zip archive", mark: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: "a RAR archive", mark: ascii("Rar!") },
  { name: "a program", mark: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a program", mark: [0x4d, 0x5a, 0x90] },
];

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** PDF 32000-1, Annex H.3.4.1: readers look for the header in the first 1024 bytes. */
const pdfHeaderRoom = 1024;

function isPdf(bytes: Uint8Array): boolean {
  const start = latin(bytes, pdfHeaderRoom);
  // Objects without a header: a PDF whose beginning was cut off or damaged.
  return start.includes("%PDF-") || /(^|\s)\d{1,7} \d{1,5} obj\b/.test(start);
}

/** The first bytes, decoded as one character each. */
function latin(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}

/** Zip files of other formats, recognized by an entry that only the format has. */
const zipKinds: readonly { readonly entry: RegExp; readonly name: string }[] = [
  { entry: /^xl\//, name: "an Excel workbook" },
  { entry: /^ppt\//, name: "a PowerPoint presentation" },
  { entry: /^content\.xml$/, name: "an OpenDocument file other than a text" },
  { entry: /^index\/document\.iwa$/i, name: "an Apple Pages document" },
  { entry: /^meta-inf\/container\.xml$/i, name: "an e-book" },
];

function sniffZip(bytes: Uint8Array): Format {
  const names = listZip(bytes).map((entry) => entry.name);
  if (names.includes("content.xml") && isTextDocument(bytes)) return "odt";
  if (names.some((name) => /^word\/[^/]+\.xml$/i.test(name))) return "docx";
  // A DOCX whose main part has another name declares it in its package relationships.
  const isOther = zipKinds.find(({ entry }) => names.some((name) => entry.test(name)));
  if (isOther === undefined && names.includes("_rels/.rels")) return "docx";
  return refuse(bytes, isOther?.name ?? "a zip archive");
}

/** ODF 1.3 part 2, 3.3: the media type is stored in a file of its own. A template counts as a text, too. */
function isTextDocument(bytes: Uint8Array): boolean {
  const type = openZip(bytes).read("mimetype") ?? new Uint8Array();
  return latin(type, 100).startsWith("application/vnd.oasis.opendocument.text");
}

/** OLE2 is the container of old Office files and of encrypted new ones. Its streams have names in UTF-16. */
function refuseOle(bytes: Uint8Array): never {
  const names = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (names.includes("EncryptedPackage")) throw new AnalyzeError("ENCRYPTED", { format: "DOCX" });
  if (names.includes("WordDocument")) throw new AnalyzeError("FORMAT_OLD_WORD", {});
  return refuse(bytes, "an old Office file");
}

/** How many bytes of a text are examined for marks of a format. */
const textSample = 8192;

/** The same for what may be a page, whose styles and scripts may precede everything else. */
const markupSample = 1_048_576;

function sniffText(bytes: Uint8Array): Format {
  const sample = startOf(bytes, textSample).trimStart();
  const start = sample.startsWith("<") ? startOf(bytes, markupSample).trimStart() : sample;
  if (opensPage.test(withoutUnseen(start))) return "html";
  if (start.startsWith("<?xml") && /<(!doctype html|html)[\s>]/i.test(start)) return "html";
  const known = textMarks.find(({ mark }) => mark.test(start));
  if (known !== undefined) refuse(bytes, known.name);
  if (isFragment(start) || isFragment(withoutUnseen(start))) return "html";
  return looksLikeJsonResume(start) ? "json" : "text";
}

/** An element of the whole page, or a block with an attribute (`<div class="job">`). */
const opensPage =
  /^<(?:!doctype html|html|head|body|(?:p|div|h[1-6]|ul|ol|table|section|article|main)\s+[a-z-]{2,30}=)/i;

/** `start` without the comments, styles, scripts and links that a saved page may begin with. O(start). */
function withoutUnseen(start: string): string {
  let rest = start;
  for (let at = unseen.exec(rest); at !== null; at = unseen.exec(rest))
    rest = rest.slice(at[0].length);
  return rest;
}

const unseen =
  /^(?:<!--[\s\S]*?-->|<(style|script|title|noscript)(?:\s[^<>]*)?>[\s\S]*?<\/\1\s*>|<(?:meta|link|base)\s[^<>]*>)\s*/i;

/**
 * Whether a text is part of a page, without the html element: it has end tags of blocks, or an unclosed block
 * and line breaks.
 */
function isFragment(start: string): boolean {
  if (!start.startsWith("<")) return false;
  return blockEnd.test(start) || (opensBlock.test(start) && lineBreak.test(start));
}

const blockEnd = /<\/(p|div|h[1-6]|ul|ol|table|span|section|article|main|body|html)>/i;
const opensBlock = /^<(p|div|h[1-6]|ul|ol|table|section|article|main)[\s>]/i;
const lineBreak = /<(br *\/?|p|li)>/i;

/** The beginning of a text, without its byte order mark. */
function startOf(bytes: Uint8Array, length: number): string {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isWide) return latin(bytes, length).replace(/^\xef\xbb\xbf/, "");
  const encoding = bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(encoding).decode(bytes.subarray(0, length));
}

/** How documents begin that are text files, but in a format that is not read. */
const textMarks: readonly { readonly name: string; readonly mark: RegExp }[] = [
  { name: "an RTF document (Word and LibreOffice save it as .docx)", mark: /^\{\\rtf/ },
  { name: "an SVG drawing", mark: /^(<\?xml[^>]{0,200}\?>\s{0,20})?<svg[\s>]/ },
  { name: "an XML document", mark: /^<\?xml\s/ },
  {
    name: "a web page in one file (MHTML)",
    mark: /^MIME-Version:[^<]{0,2000}multipart\/related/i,
  },
];

/**
 * https://jsonresume.org/schema: an object with `basics`, `work`, `education` or `skills`. Keys without
 * proper quotes are accepted, so that the JSON reader can report the mistake. Read as plain text, the braces
 * and keys would become part of the resume.
 */
function looksLikeJsonResume(start: string): boolean {
  return (
    start.startsWith("{") &&
    /["']?\b(basics|work|education|skills)["']?\s{0,10}:\s{0,10}[[{]/.test(start)
  );
}
