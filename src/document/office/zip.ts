import { AnalyzeError } from "../../errors.ts";
import { inflateRaw } from "../inflate.ts";

// A zip is read by its directory, and nothing is unpacked beyond the limits, so that a bomb (1 MB that
// unpacks to 1 GB) is refused within milliseconds.

/** An entry of a zip's directory. */
interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  /** As declared, which may be wrong. */
  readonly size: number;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly offset: number;
}

/** A zip whose entries can be read by name. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /**
   * The bytes of an entry; undefined if there is none.
   *
   * @throws AnalyzeError `DAMAGED`, `ENCRYPTED`, `TOO_LARGE`.
   */
  read(name: string): Uint8Array | undefined;
}

/**
 * Limits on the unpacked size of a document. A resume of 20 MB is nearly all images, which are never
 * unpacked. Its XML has 2 MB at most, and mammoth needs some 30 MB of memory for each MB of XML.
 */
const maxEntries = 5000;
const maxEntryBytes = 12 * 1024 * 1024;
const maxTotalBytes = 24 * 1024 * 1024;

/** The format in error messages. For a damaged zip it is unknown which of the two it is. */
const kinds = "DOCX or ODT";

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longEndSignature = 0x06064b50;
const longLocatorSignature = 0x07064b50;
/**
 * The extra field of zip64 for numbers that do not fit their regular fields. Those are then filled with ones.
 */
const longField = 0x0001;
const full16 = 0xffff;
const full32 = 0xffffffff;
/** The length of the end record without its comment, and the longest comment (APPNOTE 4.3.16). */
const endLength = 22;
const maxComment = 0xffff;

/**
 * The directory of a zip.
 *
 * @throws AnalyzeError `DAMAGED` if there is none, `TOO_LARGE` for more entries than a document has.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, from } = findDirectory(view);
  if (count > maxEntries)
    throw new AnalyzeError("TOO_LARGE", { what: "zip entries", size: count, limit: maxEntries });
  const entries: ZipEntry[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature)
      throw damaged("its zip directory is cut");
    const nameLength = view.getUint16(at + 28, true);
    const extraAt = at + 46 + nameLength;
    const extraTo = Math.min(bytes.length, extraAt + view.getUint16(at + 30, true));
    const long = longNumbers(view, extraAt, extraTo);
    // The long numbers are in this order, each present only if its regular field is full (APPNOTE 4.5.3).
    const [size = 0, compressedSize = 0, offset = 0] = [24, 20, 42].map((place) => {
      const number = view.getUint32(at + place, true);
      return number === full32 ? (long.shift() ?? number) : number;
    });
    entries.push({
      name: decodeName(bytes.subarray(at + 46, extraAt)),
      compressedSize,
      size,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Where the directory begins, and how many entries it has. Some programs write zip64 records (APPNOTE 4.3.14)
 * even for small files.
 */
function findDirectory(view: DataView): { readonly count: number; readonly from: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  const locator = end - 20;
  const isLong = (count === full16 || from === full32) && locator >= 0;
  if (!isLong || view.getUint32(locator, true) !== longLocatorSignature) return { count, from };
  const at = longNumber(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== longEndSignature)
    throw damaged("its zip directory is missing");
  return { count: longNumber(view, at + 32), from: longNumber(view, at + 48) };
}

/** The long numbers of an entry, from its extra fields. */
function longNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = Math.min(view.getUint16(at + 2, true), to - at - 4);
    if (view.getUint16(at, true) === longField)
      return Array.from({ length: Math.floor(length / 8) }, (_, i) =>
        longNumber(view, at + 4 + 8 * i),
      );
    at += 4 + length;
  }
  return [];
}

function longNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - maxComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged("its zip directory is missing");
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}

function damaged(problem: string, cause?: unknown): AnalyzeError {
  return new AnalyzeError("DAMAGED", { format: kinds, problem }, { cause });
}

/**
 * Opens a zip for reading by name. Each entry is unpacked once, when it is first read, and never beyond the
 * limits above, whatever the directory declares.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = listZip(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const contents = new Map<string, Uint8Array>();
  let room = maxTotalBytes;
  return {
    entries,
    has: (name) => byName.has(name),
    read: (name) => {
      const known = contents.get(name);
      const entry = byName.get(name);
      if (known !== undefined || entry === undefined) return known;
      const content = inflateEntry(bytes, entry, room);
      room -= content.length;
      contents.set(name, content);
      return content;
    },
  };
}

/** `room` is what is left of the limit on all entries together. */
function inflateEntry(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array {
  const limit = Math.min(room, maxEntryBytes);
  if (entry.isEncrypted) throw new AnalyzeError("ENCRYPTED", { format: kinds });
  if (entry.size > limit) throw tooLarge(entry.size, room);
  const data = compressedData(bytes, entry);
  if (entry.method === 0) {
    if (data.length > limit) throw tooLarge(data.length, room);
    return data;
  }
  if (entry.method !== 8) throw damaged("a part is packed in an unknown way");
  const content = inflateData(data, limit);
  if (content === undefined) throw tooLarge(limit + 1, room);
  return content;
}

function inflateData(data: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return inflateRaw(data, { limit });
  } catch (error) {
    throw damaged("a part cannot be unpacked", error);
  }
}

function tooLarge(size: number, room: number): AnalyzeError {
  return new AnalyzeError(
    "TOO_LARGE",
    size > maxEntryBytes
      ? { what: "unpacked bytes in a part", size, limit: maxEntryBytes }
      : {
          what: "unpacked bytes in all its parts",
          size: maxTotalBytes - room + size,
          limit: maxTotalBytes,
        },
  );
}

function compressedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature)
    throw damaged("a part is not where its zip directory says");
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(from, Math.min(bytes.length, from + entry.compressedSize));
}
