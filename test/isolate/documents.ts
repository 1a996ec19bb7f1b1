import { readFileSync } from "node:fs";
// Tests the built package, because workers and processes run files of the build.
import { AnalyzeError } from "../../dist/index.js";

/** The bytes of a file in fixtures/. */
export const fixture = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));

export const resume: Uint8Array<ArrayBuffer> = fixture("resumes/single-column/resume.pdf");
/** A document that takes forever to read, and one that takes more and more memory. */
export const endless: Uint8Array<ArrayBuffer> = fixture("broken/pdf-bomb-operators/file.pdf");
export const swelling: Uint8Array<ArrayBuffer> = fixture("broken/pdf-bomb-nested-forms/file.pdf");

/** The code of the error with which the work ends, or "none". */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AnalyzeError) return error.code;
    throw error;
  }
  return "none";
}
