import { AnalyzeError } from "../errors.ts";
import { plainLetters } from "../words/plain-letters.ts";
import type { Document, Line, Warning } from "./document.ts";
import { cutText, isBlank, textCutWarning } from "./draft.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { oldEncodingOf } from "./old-encodings.ts";
import { judgeBlank } from "./quality.ts";

/**
 * A Document whose text is exactly `text`. Nothing is trimmed, normalized or sniffed, so spans are places in
 * the caller's own string. Lines are separated by line breaks ("\n", "\r\n", "\r", U+2028, U+2029), and blank
 * ones are left out. A text without a letter or digit is unreadable. Never throws. O(length).
 */
export function textDocument(text: string, format: "text" | "markdown" = "text"): Document {
  return judgeBlank({
    text,
    lines: findLines(text),
    links: [],
    format,
    pages: 1,
    meta: { bytes: countUtf8Bytes(text) },
    quality: "good",
    warnings: [],
  });
}

/**
 * The Document of bytes that are text: decoded, with "\n" as line breaks, cut at `limits.maxTextLength`.
 *
 * @throws AnalyzeError `NOT_TEXT` for bytes that are not text.
 */
export function readPlain(bytes: Uint8Array, limits: Limits = defaultLimits): Document {
  const { text, isKnown } = decodeKnown(bytes);
  const document = textDocument(tidy(text));
  const read = isKnown ? document : doubtEncoding(document);
  return cutToLimit({ ...read, meta: { bytes: bytes.length } }, limits);
}

/** Marks a document as doubtful because its encoding is unknown, so that some letters may be wrong. */
function doubtEncoding(document: Document): Document {
  const warning: Warning = {
    code: "ENCODING_UNKNOWN",
    message:
      "The letters beyond ASCII are in an encoding that is not known, so they may be wrong: save the text as UTF-8",
  };
  const quality = document.quality === "good" ? "doubtful" : document.quality;
  return { ...document, quality, warnings: [...document.warnings, warning] };
}

/** Cuts a plain `document` to the text that `limits` allow; returns it unchanged if it is not longer. */
export function cutToLimit(document: Document, { maxTextLength }: Limits): Document {
  if (document.text.length <= maxTextLength) return document;
  const { format, meta } = document;
  // The remaining text is judged again, since it may be blank.
  const cut = textDocument(cutText(document.text, maxTextLength));
  return { ...cut, format, meta, warnings: [...cut.warnings, textCutWarning(maxTextLength)] };
}

/** Longer lines are text, whatever they end in. */
const maxPath = 260;

/** One line that ends like the name of a document. */
const path = /^\s*\S[^\r\n]{0,256}(?<=\S)\.(?:pdf|docx?|odt|rtf|html?|md|markdown|txt|json)\s*$/i;

/**
 * How a PDF, a DOCX or ODT, or an old Word file begins if its bytes were decoded as text or written in
 * Base64.
 */
const fileMarks: readonly RegExp[] = [
  /^\ufeff?\s{0,9}%PDF-\d/,
  /^PK\p{Cc}{2}/u,
  /^[\u00d0\ufffd][\u00cf\ufffd]\p{Cc}[\u00e0\ufffd]/u,
  /^(?:data:[^,\s]{0,99};base64,)?(?:JVBERi0|UEsDB|0M8R4KGx)[\w+/]{64}/,
];

const messages = {
  LOOKS_LIKE_PATH:
    "The text is one line that looks like the name of a file; a string is taken as the text itself, never as a path: read the file and pass its bytes",
  LOOKS_LIKE_FILE:
    "The text is the content of a PDF or Word file, turned into a string, which its text does not survive: pass the file's bytes as they are",
} as const;

/**
 * Adds a warning to `document` if the string that it was read from is the name or the content of a file
 * instead of text. Opens nothing.
 */
export function warnOfMistake(document: Document, source: string): Document {
  const code = mistakeOf(source);
  if (code === undefined) return document;
  return { ...document, warnings: [...document.warnings, { code, message: messages[code] }] };
}

function mistakeOf(source: string): keyof typeof messages | undefined {
  if (source.length <= maxPath && path.test(source)) return "LOOKS_LIKE_PATH";
  return fileMarks.some((mark) => mark.test(source)) ? "LOOKS_LIKE_FILE" : undefined;
}

/** The kind of mistake if a document was read from a string that is the name or the content of a file. */
export function mistakenFor({ warnings }: Document): "path-as-text" | "file-as-text" | undefined {
  const has = (wanted: keyof typeof messages) => warnings.some(({ code }) => code === wanted);
  if (has("LOOKS_LIKE_PATH")) return "path-as-text";
  return has("LOOKS_LIKE_FILE") ? "file-as-text" : undefined;
}

/**
 * Decodes `bytes` to a string with "\n" as its only line break. The encoding is chosen in this order: by the
 * byte order mark; UTF-16 if every other byte is the high byte of an alphabet; UTF-8; `declared`; an older
 * encoding, recognized by its letters; windows-1252, which old Windows programs write for "text". Letters
 * from the bold alphabets of Unicode become plain ones.
 *
 * @param declared the encoding that a text names itself, used if it is not UTF-8
 * @throws AnalyzeError `NOT_TEXT` for bytes with more control characters than text has.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return tidy(decodeKnown(bytes, declared).text);
}

function tidy(text: string): string {
  refuseJunk(text);
  // NUL is dropped: it is never part of a text, and some tools end a file with it.
  return plainLetters(text.replaceAll("\0", "").replace(/\r\n?/g, "\n"));
}

/** A text, and whether its encoding is known. */
interface Decoded {
  readonly text: string;
  readonly isKnown: boolean;
}

function decodeKnown(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined)
    return { text: new TextDecoder(encoding).decode(bytes), isKnown: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isKnown: true };
  } catch {
    // Not valid UTF-8. If a UTF-8 file was cut within a letter or has a stray byte, most letters beyond ASCII
    // still decode as UTF-8. In another encoding, hardly any would.
    const lenient = new TextDecoder("utf-8").decode(bytes);
    const others = lenient.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
    if (others > countOf(lenient, "\ufffd")) return { text: lenient, isKnown: true };
    const text = declared === undefined ? undefined : decodeAs(bytes, declared);
    if (text !== undefined) return { text, isKnown: true };
    return decodeOld(bytes);
  }
}

/** Undefined if the encoding is unknown, or some bytes are invalid in it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeOld(bytes: Uint8Array): Decoded {
  const old = oldEncodingOf(bytes);
  const isWestern = old === undefined || old === "windows-1252";
  const text = isWestern ? decodeWindows1252(bytes) : new TextDecoder(old).decode(bytes);
  return { text, isKnown: old !== undefined };
}

/** The characters of windows-1252 from 0x80 to 0x9f, where it differs from Latin-1. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Uses our own table, because several versions of Node's TextDecoder decode windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(
    /[\u0080-\u009f]/g,
    (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] =
  [
    { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
    { bytes: [0xff, 0xfe], encoding: "utf-16le" },
    { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  ];

/** A lower byte is the high byte of a letter in UTF-16, from Latin to Arabic, and not a character of text. */
const alphabetsEnd = 7;

/** How many bytes of a file are examined for its encoding. */
const sampleLength = 4096;

function encodingOf(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return marked.encoding;
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte < alphabetsEnd) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > 0.4 * half && (zeros[0] ?? 0) < 0.05 * half) return "utf-16le";
  if ((zeros[0] ?? 0) > 0.4 * half && (zeros[1] ?? 0) < 0.05 * half) return "utf-16be";
  return undefined;
}

/**
 * Text contains tabs, line breaks and page breaks. If the share of other control characters is above this,
 * the file is binary.
 */
const maxControlShare = 0.02;

function refuseJunk(text: string): void {
  const sample = text.slice(0, 100_000);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    if (isJunk(sample.charCodeAt(i))) controls++;
  }
  if (controls > Math.max(4, sample.length * maxControlShare))
    throw new AnalyzeError("NOT_TEXT", { problem: `${controls} control characters` });
}

function isJunk(unit: number): boolean {
  const isBreak = unit >= 0x09 && unit <= 0x0d;
  return (unit < 0x20 && !isBreak && unit !== 0x1b) || unit === 0x7f || unit === 0xfffd;
}

function countOf(text: string, unit: string): number {
  let count = 0;
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) count++;
  return count;
}

/** Every line of `text` that is not blank, on page 1 of the body. */
function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    if (!isBlank(text.slice(from, at))) lines.push({ from, to: at, page: 1, region: "body" });
    from = at + 1;
  }
  return lines;
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

/** The length of `text` in UTF-8 bytes. A lone surrogate counts as the three bytes of U+FFFD. */
export function countUtf8Bytes(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) count += 1;
    else if (unit < 0x800) count += 2;
    else if (isPairAt(text, i)) {
      count += 4;
      i++;
    } else count += 3;
  }
  return count;
}

function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  const low = text.charCodeAt(i + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
