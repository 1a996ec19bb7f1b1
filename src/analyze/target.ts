import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { AnalyzeOptions } from "./options.ts";
import { checkSource } from "./source.ts";

/** What a resume is compared with, read: a posting is given to `read`, all else is that already. */
export async function readTarget<O extends AnalyzeOptions>(
  target: Source | Job | KeywordProfile | undefined,
  options: O,
  read: (source: Source, options: Omit<O, "password" | "format">) => Promise<Job>,
): Promise<Job | KeywordProfile | undefined> {
  checkTarget(target);
  if (target === undefined || isParsed(target)) return target;
  // The password and the format are the resume's.
  const { password: _password, format: _format, ...rest } = options;
  return read(target, rest);
}

/** @throws AnalyzeError `SOURCE_INVALID`. */
export function checkTarget(target: unknown): void {
  if (target !== undefined && !isParsed(target)) checkSource(target);
}

function isParsed(target: unknown): target is Job | KeywordProfile {
  if (typeof target !== "object" || target === null) return false;
  return "requirements" in target || "keywords" in target;
}
