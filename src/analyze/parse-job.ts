import type { Document } from "../document/document.ts";
import { textDocument } from "../document/plain.ts";
import type { Source } from "../document/read.ts";
import { AnalyzeError } from "../errors.ts";
import type { Job } from "../job/job.ts";
import { checkOptions, type ReadOptions } from "./options.ts";
import { readHere } from "./read-document.ts";
import { checkText } from "./source.ts";
import { isIsolated, isolated, throwIfAborted } from "./task.ts";

/** What may be set for reading a posting. */
export interface ParseJobOptions extends ReadOptions {
  /**
   * The title, where it is known apart from the text, as job boards keep it; at most 200 units of it are read. One that does not stand in the text
   * is put before it on a line of its own, so that places are those of `job.document.text`. Read from the text when absent.
   */
  readonly title?: string;
}

/**
 * What a posting asks for, from its document or its text. Accepts any text; one that asks for nothing has no
 * requirements. Loads compromise when first called (about 150 ms), then up to 40 ms for 5 KB. With
 * `isolation: "worker"` the work can be stopped.
 *
 * @throws AnalyzeError `TIMEOUT`, `MEMORY_LIMIT`, `ABORTED`, `SOURCE_INVALID`, `OPTION_INVALID`.
 */
export async function parseJob(
  source: Document | string,
  options: ParseJobOptions = {},
): Promise<Job> {
  const checked = checkOptions(options);
  checkTitle(checked.title);
  checkText(source);
  if (isIsolated(checked)) return isolated("parseJob", [source], checked);
  throwIfAborted(options.signal);
  return parseJobHere(source, checked);
}

/** `parseJob` in this thread. */
export async function parseJobHere(
  source: Document | string,
  options: ParseJobOptions,
): Promise<Job> {
  const document = typeof source === "string" ? textDocument(source) : source;
  const { lexicon, title } = options;
  const { parseJob: parseDocument } = await import("../job/parse.ts");
  return parseDocument(document, { lexicon, title });
}

function checkTitle(title: unknown): void {
  if (title === undefined || typeof title === "string") return;
  throw new AnalyzeError("OPTION_INVALID", { option: "title", problem: "is not a string" });
}

/** What a posting asks for, from its bytes or its text, in this thread. */
export async function readJobHere(source: Source, options: ReadOptions): Promise<Job> {
  return parseJobHere(await readHere(source, options), options);
}
