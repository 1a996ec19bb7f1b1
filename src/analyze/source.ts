// Checks of the sources that untyped callers may pass. They are made at the front door, because what cannot be sent to a thread fails there with an
// error of the runtime that quotes it.
import type { Document } from "../document/document.ts";
import { AnalyzeError } from "../errors.ts";

const bytesWords = "the bytes of a document (Uint8Array, ArrayBuffer, Blob)";
const documentWords = "a Document, as readDocument gives";

/** @throws AnalyzeError `SOURCE_INVALID` for what is neither bytes nor a string. */
export function checkSource(source: unknown): void {
  if (typeof source === "string" || isBytes(source)) return;
  refuse(source, `${bytesWords}, or its text as a string`);
}

/** The same for a resume or a posting, which may have been read before. */
export function checkReadable(source: unknown): void {
  if (typeof source === "string" || isBytes(source) || isDocument(source)) return;
  refuse(source, `${bytesWords}, its text as a string, or ${documentWords}`);
}

/** @throws AnalyzeError `SOURCE_INVALID` for what is neither a string nor a `Document`. */
export function checkText(source: unknown): void {
  if (typeof source === "string" || isDocument(source)) return;
  refuse(source, `a text as a string, or ${documentWords}`);
}

export function isDocument(source: unknown): source is Document {
  return isObject(source) && typeof source.text === "string" && Array.isArray(source.lines);
}

/** A blob is recognized by its methods: some packages bring a class of their own. */
function isBytes(source: unknown): boolean {
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) return true;
  return isObject(source) && typeof source.arrayBuffer === "function";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function refuse(source: unknown, expected: string): never {
  throw new AnalyzeError("SOURCE_INVALID", { found: kindOf(source), expected });
}

/** Describes `value` without quoting it. */
function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value instanceof Promise) return "a promise (await it)";
  if (Array.isArray(value)) return "an array";
  if (isBytes(value)) return "bytes";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
