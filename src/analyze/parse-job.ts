import { throwIfAborted } from "../document/aborted.ts";
import type { Document } from "../document/document.ts";
import type { Job } from "../job/job.ts";
import { parseJobHere } from "./here.ts";
import { checkCallOptions, type ParseJobOptions, parseJobRules } from "./options.ts";
import { checkText } from "./source.ts";
import { isIsolated, isolated } from "./task.ts";

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
  const checked = checkCallOptions(options, parseJobRules);
  checkText(source);
  if (isIsolated(checked)) return isolated("parseJob", [source], checked);
  throwIfAborted(checked.signal);
  return parseJobHere(source, checked);
}
