import pako from "pako/lib/inflate.js";
import type { InflateOptions } from "./inflate.ts";

/** Thrown by the receiver of a piece and caught below. pako cannot be stopped in any other way. */
const enough = new Error("enough");

/** From zlib.h: no flush; return all output so far; no more input. */
const NO_FLUSH = 0;
const SYNC_FLUSH = 2;
const BUF_ERROR = -5;

/**
 * `inflateRaw` in JavaScript. pako is a translation of zlib, so both accept and refuse the same data. At
 * worst a tenth of zlib's speed.
 */
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
