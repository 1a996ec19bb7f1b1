import pako from "pako/lib/inflate.js";
import type { InflateOptions } from "./inflate.ts";

/** Thrown by the receiver of a piece, and caught around it: pako has no other way to be stopped. */
const enough = new Error("enough");

/** Of zlib.h: no flush, one that gives what there is so far, and that there is nothing to read. */
const NO_FLUSH = 0;
const SYNC_FLUSH = 2;
const BUF_ERROR = -5;

/** `inflateRaw` in JavaScript: pako is zlib, translated, so that both take and refuse the same data. A tenth of its speed at worst. */
export function inflatePortably(
  packed: Uint8Array,
  { limit, mayBeCut = false }: InflateOptions,
): Uint8Array | undefined {
  const inflator = new pako.Inflate({ raw: true, chunkSize: 65_536 });
  const pieces: Uint8Array[] = [];
  let length = 0;
  inflator.onData = (piece) => {
    length += piece.length;
    if (length > Math.max(1, limit)) throw enough;
    pieces.push(piece);
  };
  try {
    inflator.push(packed, mayBeCut ? SYNC_FLUSH : NO_FLUSH);
  } catch (error) {
    if (error === enough) return undefined;
    throw error;
  }
  const { err, ended, msg } = inflator;
  const isWhole = ended && err === 0;
  if (!isWhole && !(mayBeCut && (err === 0 || err === BUF_ERROR)))
    throw new Error(msg || "the data ends too early");
  return join(pieces, length);
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
