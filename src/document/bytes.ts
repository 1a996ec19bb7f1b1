import { AnalyzeError } from "../errors.ts";
import { attempt } from "../given/options.ts";
import { refuseSource } from "../given/source.ts";
import type { Limits } from "./limits.ts";

/** The bytes of a document. Throws TOO_LARGE before they are read where their size is known, and SOURCE_INVALID for a Blob whose bytes cannot be read. */
export async function bytesOf(
  source: Uint8Array | ArrayBuffer | Blob,
  limits: Limits,
): Promise<Uint8Array> {
  refuseLarge(sizeOf(source), limits);
  const bytes = await toBytes(source);
  // What only does as a blob does may say another size, or none.
  refuseLarge(bytes.byteLength, limits);
  return bytes;
}

function sizeOf(source: Uint8Array | ArrayBuffer | Blob): number {
  if (source instanceof Uint8Array) return placeOf(source, "byteLength");
  return source instanceof Blob ? source.size : source.byteLength;
}

/** Throws TOO_LARGE for more bytes than a source may have. */
export function refuseLarge(size: number, { maxBytes }: Limits): void {
  if (size > maxBytes)
    throw new AnalyzeError("TOO_LARGE", { what: "bytes", size, limit: maxBytes });
}

async function toBytes(source: Uint8Array | ArrayBuffer | Blob): Promise<Uint8Array> {
  // What was given to another thread is empty and cannot be looked into.
  if (!(source instanceof Blob) && sizeOf(source) === 0) return new Uint8Array();
  if (source instanceof Uint8Array) return plainBytes(source);
  return new Uint8Array(source instanceof ArrayBuffer ? source : await blobBytes(source));
}

type Place = "buffer" | "byteOffset" | "byteLength";

/** What the engine says of bytes, whatever a class of their own or a proxy says in its place. */
function placeOf<Name extends Place>(bytes: Uint8Array, name: Name): Uint8Array[Name] {
  const get = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name);
  return attempt(
    () => get?.get?.call(bytes),
    () => refuseSource(bytes, "bytes themselves, no proxy of them"),
  );
}

/** Of the class that readers know. Shared memory is copied: another thread may write to it while it is read, and decoders take none. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  const [buffer, from] = [placeOf(bytes, "buffer"), placeOf(bytes, "byteOffset")];
  const plain = new Uint8Array(buffer, from, placeOf(bytes, "byteLength"));
  return buffer instanceof ArrayBuffer ? plain : new Uint8Array(plain);
}

async function blobBytes(blob: Blob): Promise<ArrayBuffer> {
  const expected = "a Blob whose bytes can be read";
  let bytes: unknown;
  try {
    bytes = await blob.arrayBuffer();
  } catch (cause) {
    const found = "a Blob that cannot be read (its file may have changed or gone)";
    throw new AnalyzeError("SOURCE_INVALID", { found, expected }, { cause });
  }
  return bytes instanceof ArrayBuffer ? bytes : refuseSource(bytes, expected);
}
