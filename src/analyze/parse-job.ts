import { throwIfAborted } from "../document/aborted.ts";
import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import { parseJobHere } from "./here.ts";
import { checkCallOptions, type ParseJobOptions, parseJobRules } from "./options.ts";
import { checkReadable } from "./source.ts";
import { isIsolated, isolated } from "./task.ts";

/**
 * What a posting asks for, from its bytes (PDF, DOCX, HTML, text and others), its text as a string, or a
 * Document. Accepts any text; one that asks for nothing gives no requirements. The first call loads
 * compromise (about 150 ms); a posting of 5 KB then takes up to 40 ms. With `isolation: "worker"` the work
 * can be stopped.
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
