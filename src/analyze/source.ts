// Checks the sources that untyped callers may pass. This happens at the entry of each call, because a value
// that cannot be sent to a thread would fail there with a runtime error that quotes it.
import type { Document } from "../document/document.ts";
import { checkDocument } from "../document/document-shape.ts";
import { isBytes } from "../given/kind.ts";
import { attempt } from "../given/options.ts";
import { refuseSource } from "../given/source.ts";

const bytesWords = "the bytes of a document (Uint8Array, ArrayBuffer, Blob)";
const documentWords = "a Document, as readDocument gives";

/** @throws AnalyzeError `SOURCE_INVALID` for a value that is neither bytes nor a string. */
export function checkSource(source: unknown): void {
  checkEither(source, isBytes, `${bytesWords}, or its text as a string`);
}

/** Like `checkSource`, for a resume or a posting, which may also be a `Document`. */
export function checkReadable(
  source: unknown,
  expected = `${bytesWords}, its text as a string, or ${documentWords}`,
): void {
  const isEither = (one: unknown) => isBytes(one) || isRead(one);
  checkEither(source, isEither, expected);
}

/** @throws AnalyzeError `SOURCE_INVALID` for a value that is neither a string nor a `Document`. */
export function checkText(source: unknown): void {
  checkEither(source, isRead, `a text as a string, or ${documentWords}`);
}

function checkEither(source: unknown, is: (source: unknown) => boolean, expected: string): void {
  const refuse = () => refuseSource(source, expected);
  if (typeof source !== "string" && !attempt(() => is(source), refuse)) refuse();
}

/** Whether it looks like a `Document`. If so, it must be a valid one. */
function isRead(source: unknown): boolean {
  if (!isDocument(source)) return false;
  checkDocument(source);
  return true;
}

export function isDocument(source: unknown): source is Document {
  return (
    typeof source === "object" &&
    source !== null &&
    "text" in source &&
    typeof source.text === "string" &&
    "lines" in source &&
    Array.isArray(source.lines)
  );
}
