import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import { readHere } from "./here.ts";
import { checkCallOptions, type ReadOptions, readRules } from "./options.ts";
import { checkSource } from "./source.ts";
import { isIsolated, isolated } from "./task.ts";

/**
 * The text of a document in reading order, with pages, regions and links. A string is taken as the text
 * itself, unit for unit, unless `options.format` is "html", "markdown" or "json". A document that contains
 * only images has quality "unreadable".
 *
 * @throws AnalyzeError as `analyzeResume`.
 */
export async function readDocument(source: Source, options: ReadOptions = {}): Promise<Document> {
  const checked = checkCallOptions(options, readRules);
  checkSource(source);
  return isIsolated(checked)
    ? isolated("readDocument", [source], checked)
    : readHere(source, checked);
}
