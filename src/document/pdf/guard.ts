import { inflateSync } from "node:zlib";
import { AnalyzeError } from "../../errors.ts";

/** Codes of a font have two bytes, now and then four of which two are used; a range of a million is no font's. */
const mostCodes = 1_000_000;

/** Where nothing tells that an array is one of widths: byte ranges of a signature have the size of the file. */
const mostCodesUnnamed = 30_000_000;

/** Bytes of object streams that are looked at. */
const mostPacked = 32 * 1024 * 1024;

/**
 * Refuses a PDF whose fonts claim widths for more codes than any font has. pdf.js makes an array with a place for each, and where the engine cannot
 * allocate it, the whole program ends. Looks at arrays in the file and in its object streams; those that are encrypted stay unseen. O(bytes).
 *
 * @throws AnalyzeError `DAMAGED`
 */
export function refuseFatal(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  lookAt(file, "obj");
  for (const packed of objectStreams(file)) lookAt(packed, "");
}

/** Looks at arrays behind /W and /W2, and at those that are an object of their own: behind "obj" in a file, anywhere in an object stream. */
function lookAt(data: Buffer, before: "obj" | ""): void {
  for (const at of placesOf(data, "/W")) {
    const next = data[at + 2] === TWO ? at + 3 : at + 2;
    refuseWide(data, skipSpace(data, next), mostCodes);
  }
  for (const at of placesOf(data, before === "" ? "[" : before)) {
    refuseWide(data, before === "" ? at : skipSpace(data, at + before.length), mostCodesUnnamed);
  }
}

const TWO = 0x32;
const OPEN = 0x5b;
const CLOSE = 0x5d;

function* placesOf(data: Buffer, word: string): Generator<number> {
  for (let at = data.indexOf(word); at !== -1; at = data.indexOf(word, at + word.length)) yield at;
}

/** ISO 32000-1, 9.7.4.3: "c [w1 w2 …]" or "first last w". Each array is looked at to its end, or to what is no number. */
function refuseWide(data: Buffer, from: number, most: number): void {
  if (data[from] !== OPEN) return;
  let numbers: number[] = [];
  for (const part of partsOf(data, from + 1)) {
    numbers = part === undefined ? [] : [...numbers, part];
    if (numbers.length < 3) continue;
    const [first = 0, last = 0] = numbers;
    if (last - first > most) refuse(last - first);
    numbers = [];
  }
}

/** The numbers of an array, with undefined for each array within; ends at what is neither. */
function* partsOf(data: Buffer, from: number): Generator<number | undefined> {
  let depth = 1;
  for (let at = skipSpace(data, from); at < data.length; at = skipSpace(data, at)) {
    const code = data[at];
    if (code === OPEN || code === CLOSE) {
      depth += code === OPEN ? 1 : -1;
      if (depth === 0 || depth > 2) return;
      at++;
      yield undefined;
      continue;
    }
    const end = numberEnd(data, at);
    if (end === at) return;
    if (depth === 1) yield Number(data.toString("latin1", at, end));
    at = end;
  }
}

function refuse(codes: number): never {
  throw new AnalyzeError("DAMAGED", {
    format: "PDF",
    problem: `a font in it claims widths for ${codes} characters`,
  });
}

/** Where the number at `at` ends; `at` where none begins. */
function numberEnd(data: Buffer, at: number): number {
  let end = at;
  while (end < data.length && end - at < 40 && isNumeric(data[end] ?? 0)) end++;
  return end;
}

/** Digits, signs and points. */
function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

function isSpace(code: number): boolean {
  return code === 0 || code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
}

function skipSpace(data: Buffer, at: number): number {
  let next = at;
  while (isSpace(data[next] ?? -1)) next++;
  return next;
}

/** What the object streams of a file hold, as far as they are packed in the usual way. */
function* objectStreams(file: Buffer): Generator<Buffer> {
  let left = mostPacked;
  for (let at = file.indexOf("/ObjStm"); at !== -1 && left > 0; ) {
    const start = file.indexOf("stream", at);
    if (start === -1) return;
    // "stream" ends with one line break.
    const from = file[start + 6] === 13 ? start + 8 : start + 7;
    const end = file.indexOf("endstream", from);
    const data = inflate(file.subarray(from, end === -1 ? file.length : end), left);
    left -= data.length;
    yield data;
    // Nothing is looked at twice.
    at = end === -1 ? -1 : file.indexOf("/ObjStm", end);
  }
}

/** Empty for what is packed otherwise, or too large. */
function inflate(packed: Buffer, most: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: most, finishFlush: 2 });
  } catch {
    return Buffer.alloc(0);
  }
}
