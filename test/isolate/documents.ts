import { readFileSync } from "node:fs";
// A worker and a process are files of the build, so that the built package is what is tested.
import { AnalyzeError } from "../../dist/index.js";

/** The bytes of a file of fixtures/. */
export const fixture = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));

export const resume: Uint8Array<ArrayBuffer> = fixture("resumes/single-column/resume.pdf");
/** A document whose reading never ends, and one whose reading takes more and more memory. */
export const endless: Uint8Array<ArrayBuffer> = fixture("broken/pdf-bomb-operators/file.pdf");
export const swelling: Uint8Array<ArrayBuffer> = fixture("broken/pdf-bomb-nested-forms/file.pdf");

/** The code of the error in which work ends, "none" for none. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AnalyzeError) return error.code;
    throw error;
  }
  return "none";
}
