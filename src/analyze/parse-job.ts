import type { Document } from "../document/document.ts";
import { textDocument } from "../document/plain.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import { checkOptions, type ReadOptions } from "./options.ts";
import { readHere } from "./read-document.ts";
import { checkText } from "./source.ts";
import { isIsolated, isolated, throwIfAborted } from "./task.ts";

/**
 * What a posting asks for, from its document or its text. Accepts any text; one that asks for nothing has no
 * requirements. Loads compromise when first called (about 150 ms), then up to 40 ms for 5 KB. With
 * `isolation: "worker"` the work can be stopped.
 *
 * @throws AnalyzeError `TIMEOUT`, `MEMORY_LIMIT`, `ABORTED`, `SOURCE_INVALID`, `OPTION_INVALID`.
 */
export async function parseJob(source: Document | string, options: ReadOptions = {}): Promise<Job> {
  const checked = checkOptions(options);
  checkText(source);
  if (isIsolated(checked)) return isolated("parseJob", [source], checked);
  throwIfAborted(options.signal);
  return parseJobHere(source, checked);
}

/** `parseJob` in this thread. */
export async function parseJobHere(source: Document | string, options: ReadOptions): Promise<Job> {
  const document = typeof source === "string" ? textDocument(source) : source;
  const { lexicon } = options;
  const { parseJob: parseDocument } = await import("../job/parse.ts");
  return parseDocument(document, lexicon === undefined ? {} : { lexicon });
}

/** What a posting asks for, from its bytes or its text, in this thread. */
export async function readJobHere(source: Source, options: ReadOptions): Promise<Job> {
  return parseJobHere(await readHere(source, options), options);
}
