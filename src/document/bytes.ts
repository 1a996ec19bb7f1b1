import { AnalyzeError } from "../errors.ts";
import { attempt } from "../given/options.ts";
import { refuseSource } from "../given/source.ts";
import type { Limits } from "./limits.ts";

/**
 * The bytes of a document.
 *
 * @throws AnalyzeError `TOO_LARGE`, before they are read if their size is known, and `SOURCE_INVALID` for a
 * Blob whose bytes cannot be read.
 */
export async function bytesOf(
  source: Uint8Array | ArrayBuffer | Blob,
  limits: Limits,
): Promise<Uint8Array> {
  refuseLarge(sizeOf(source), limits);
  const bytes = await toBytes(source);
  // An object that merely behaves like a Blob may have reported a wrong size, or none.
  refuseLarge(bytes.byteLength, limits);
  return bytes;
}

function sizeOf(source: Uint8Array | ArrayBuffer | Blob): number {
  if (source instanceof Uint8Array) return placeOf(source, "byteLength");
  return source instanceof Blob ? source.size : source.byteLength;
}

/** @throws AnalyzeError `TOO_LARGE` if a source has more bytes than the limit. */
export function refuseLarge(size: number, { maxBytes }: Limits): void {
  if (size > maxBytes)
    throw new AnalyzeError("TOO_LARGE", { what: "bytes", size, limit: maxBytes });
}

async function toBytes(source: Uint8Array | ArrayBuffer | Blob): Promise<Uint8Array> {
  // A buffer that was transferred to another thread has length 0, and constructing a view of it would throw.
  if (!(source instanceof Blob) && sizeOf(source) === 0) return new Uint8Array();
  if (source instanceof Uint8Array) return plainBytes(source);
  return new Uint8Array(source instanceof ArrayBuffer ? source : await blobBytes(source));
}

type Place = "buffer" | "byteOffset" | "byteLength";

/** The property as the engine reports it, even if a subclass overrides it. */
function placeOf<Name extends Place>(bytes: Uint8Array, name: Name): Uint8Array[Name] {
  const get = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name);
  return attempt(
    () => get?.get?.call(bytes),
    () => refuseSource(bytes, "bytes themselves, no proxy of them"),
  );
}

/**
 * As a plain Uint8Array, which readers expect. Shared memory is copied, because another thread may write to
 * it during reading, and decoders refuse it.
 */
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
