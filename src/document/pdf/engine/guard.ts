import { AnalyzeError } from "../../../errors.ts";
import { inflateRaw } from "../../inflate.ts";

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
  lookAt(bytes, "obj");
  for (const packed of objectStreams(bytes)) lookAt(packed, "");
}

/** Looks at arrays behind /W and /W2, and at those that are an object of their own: behind "obj" in a file, anywhere in an object stream. */
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

/** Where `word`, which is ASCII, begins at or after `from`; -1 where it does not. Looked for by its last letter, which is rarer than "/". */
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

/** Numbers of an array that stand beside each other: how many, and the first two. */
interface Numbers {
  count: number;
  first: number;
  last: number;
}

/** ISO 32000-1, 9.7.4.3: "c [w1 w2 …]" or "first last w". Each array is looked at to its end, or to what is no number. */
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

/** Three numbers are the range of codes that the first two name, and its width. */
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

/** How much deeper a character leads into arrays. */
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

/** Where the number at `at` ends; `at` where none begins. */
function numberEnd(data: Uint8Array, at: number): number {
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

function skipSpace(data: Uint8Array, at: number): number {
  let next = at;
  while (isSpace(data[next] ?? -1)) next++;
  return next;
}

/** What the object streams of a file hold, as far as they are packed in the usual way. */
function* objectStreams(file: Uint8Array): Generator<Uint8Array> {
  let left = mostPacked;
  for (let at = indexOf(file, "/ObjStm", 0); at !== -1 && left > 0; ) {
    const start = indexOf(file, "stream", at);
    if (start === -1) return;
    // "stream" ends with one line break.
    const from = file[start + 6] === 13 ? start + 8 : start + 7;
    const end = indexOf(file, "endstream", from);
    const data = inflate(file.subarray(from, end === -1 ? file.length : end), left);
    left -= data.length;
    yield data;
    // Nothing is looked at twice.
    at = end === -1 ? -1 : indexOf(file, "/ObjStm", end);
  }
}

/** Empty for what is packed otherwise, or too large. The checksum at the end is not looked at: pdf.js does not look at it either. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const nothing = new Uint8Array();
  const [method = 0, flags = 0] = packed;
  // RFC 1950, 2.2: deflated, and a number that 31 divides.
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) return nothing;
  try {
    return inflateRaw(packed.subarray(2), { limit, mayBeCut: true }) ?? nothing;
  } catch {
    return nothing;
  }
}
