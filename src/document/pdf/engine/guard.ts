import { AnalyzeError } from "../../../errors.ts";
import { inflateRaw } from "../../inflate.ts";

/**
 * Character codes have two bytes, or occasionally four of which two are used. No real font has a range of a
 * million codes.
 */
const mostCodes = 1_000_000;

/**
 * The limit if an array may hold something other than widths: the byte ranges of a signature are as large as
 * the file.
 */
const mostCodesUnnamed = 30_000_000;

/** The most bytes of object streams that are examined. */
const mostPacked = 32 * 1024 * 1024;

/**
 * Refuses a PDF with a font that claims widths for more codes than any real font has. pdf.js creates an array
 * with an element for each code, and if the engine cannot allocate it, the whole program ends. Examines
 * arrays in the file and in its object streams, except encrypted ones. O(bytes).
 *
 * @throws AnalyzeError `DAMAGED`
 */
export function refuseFatal(bytes: Uint8Array): void {
  lookAt(bytes, "obj");
  for (const packed of objectStreams(bytes)) lookAt(packed, "");
}

/**
 * Checks arrays after /W and /W2, and arrays that are objects of their own: after "obj" in a file, anywhere
 * in an object stream.
 */
function lookAt(data: Uint8Array, before: "obj" | ""): void {
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

function* placesOf(data: Uint8Array, word: string): Generator<number> {
  for (let at = indexOf(data, word, 0); at !== -1; at = indexOf(data, word, at + word.length))
    yield at;
}

/**
 * Where `word`, which must be ASCII, begins at or after `from`; -1 if it does not occur. Searches for its
 * last letter, which is rarer than "/".
 */
function indexOf(data: Uint8Array, word: string, from: number): number {
  const length = word.length - 1;
  const last = word.charCodeAt(length);
  for (let at = data.indexOf(last, from + length); at !== -1; at = data.indexOf(last, at + 1)) {
    let i = 0;
    while (i < length && data[at - length + i] === word.charCodeAt(i)) i++;
    if (i === length) return at - length;
  }
  return -1;
}

/** Consecutive numbers in an array: how many there are, and the first two. */
interface Numbers {
  count: number;
  first: number;
  last: number;
}

/**
 * ISO 32000-1, 9.7.4.3: "c [w1 w2 …]" or "first last w". Each array is examined up to its end, or to the
 * first item that is not a number.
 */
function refuseWide(data: Uint8Array, from: number, most: number): void {
  if (data[from] !== OPEN) return;
  const numbers: Numbers = { count: 0, first: 0, last: 0 };
  let depth = 1;
  for (let at = skipSpace(data, from + 1); at < data.length; at = skipSpace(data, at)) {
    const step = stepOf(data[at]);
    depth += step;
    const end = step === 0 ? numberEnd(data, at) : at + 1;
    if (end === at || depth === 0 || depth > 2) return;
    if (step !== 0) numbers.count = 0;
    else if (depth === 1) takeNumber(numbers, data.subarray(at, end), most);
    at = end;
  }
}

/** Of three consecutive numbers, the first two give a range of codes and the third their width. */
function takeNumber(numbers: Numbers, digits: Uint8Array, most: number): void {
  numbers.count++;
  if (numbers.count === 1) numbers.first = toNumber(digits);
  else if (numbers.count === 2) numbers.last = toNumber(digits);
  else {
    const codes = numbers.last - numbers.first;
    if (codes > most) refuse(codes);
    numbers.count = 0;
  }
}

function toNumber(digits: Uint8Array): number {
  return Number(String.fromCharCode(...digits));
}

/** How a character changes the nesting depth of arrays. */
function stepOf(code: number | undefined): -1 | 0 | 1 {
  if (code === OPEN) return 1;
  return code === CLOSE ? -1 : 0;
}

function refuse(codes: number): never {
  throw new AnalyzeError("DAMAGED", {
    format: "PDF",
    problem: `a font in it claims widths for ${codes} characters`,
  });
}

/** Where the number at `at` ends; `at` itself if there is none. */
function numberEnd(data: Uint8Array, at: number): number {
  let end = at;
  while (end < data.length && end - at < 40 && isNumeric(data[end] ?? 0)) end++;
  return end;
}

/** Whether a character is a digit, a sign or a decimal point. */
function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

function isSpace(code: number): boolean {
  return code === 0 || code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
}

function skipSpace(data: Uint8Array, at: number): number {
  let next = at;
  while (isSpace(data[next] ?? -1)) next++;
  return next;
}

/** The content of a file's object streams, as far as they are compressed in the usual way. */
function* objectStreams(file: Uint8Array): Generator<Uint8Array> {
  let left = mostPacked;
  for (let at = indexOf(file, "/ObjStm", 0); at !== -1 && left > 0; ) {
    const start = indexOf(file, "stream", at);
    if (start === -1) return;
    // "stream" is followed by one line break.
    const from = file[start + 6] === 13 ? start + 8 : start + 7;
    const end = indexOf(file, "endstream", from);
    const data = inflate(file.subarray(from, end === -1 ? file.length : end), left);
    left -= data.length;
    yield data;
    // Continues after this stream, so that nothing is examined twice.
    at = end === -1 ? -1 : indexOf(file, "/ObjStm", end);
  }
}

/**
 * Unpacks a stream; empty if it is compressed in another way or too large. The checksum at the end is not
 * verified, and pdf.js does not verify it either.
 */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const nothing = new Uint8Array();
  const [method = 0, flags = 0] = packed;
  // RFC 1950, 2.2: the method is deflate, and 31 divides the two header bytes as a number.
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) return nothing;
  try {
    return inflateRaw(packed.subarray(2), { limit, mayBeCut: true }) ?? nothing;
  } catch {
    return nothing;
  }
}
