import { recognizersOf } from "../../src/analyze/here.ts";
import type { Document } from "../../src/document/document.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { buildPdf } from "./build-pdf.ts";
import { checkLines } from "./check-lines.ts";

const recognizers = await recognizersOf();

/** Reads a page as `analyzeResume` does, and checks what holds for the lines of every document. */
export async function readPage(content: string): Promise<Document> {
  const document = await readPdf(buildPdf([{ content }]), {
    limits: defaultLimits,
    ...recognizers,
  });
  checkLines(document);
  return document;
}
