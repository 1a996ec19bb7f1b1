import { throwIfAborted } from "../document/aborted.ts";
import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import { parseJobHere } from "./here.ts";
import { checkCallOptions, type ParseJobOptions, parseJobRules } from "./options.ts";
import { checkReadable } from "./source.ts";
import { isIsolated, isolated } from "./task.ts";

/**
 * What a posting asks for, from its bytes (PDF, DOCX, HTML, text and the others), its text as a string, or a Document. Accepts any text; one that asks for nothing has no
 * requirements. Loads compromise when first called (about 150 ms), then up to 40 ms for 5 KB. With
 * `isolation: "worker"` the work can be stopped.
 *
 * @throws AnalyzeError as `readDocument`.
 */
export async function parseJob(
  source: Source | Document,
  options: ParseJobOptions = {},
): Promise<Job> {
  const checked = checkCallOptions(options, parseJobRules);
  checkReadable(source);
  if (isIsolated(checked)) return isolated("parseJob", [source], checked);
  throwIfAborted(checked.signal);
  return parseJobHere(source, checked);
}
