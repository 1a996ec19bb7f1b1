import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { AnalyzeOptions } from "./options.ts";

/** What a resume is compared with, read: a posting is given to `read`, all else is that already. */
export async function readTarget<O extends AnalyzeOptions>(
  target: Source | Job | KeywordProfile | undefined,
  options: O,
  read: (source: Source, options: Omit<O, "password" | "format">) => Promise<Job>,
): Promise<Job | KeywordProfile | undefined> {
  if (target === undefined || isParsed(target)) return target;
  // The password and the format are the resume's.
  const { password: _password, format: _format, ...rest } = options;
  return read(target, rest);
}

function isParsed(target: Source | Job | KeywordProfile): target is Job | KeywordProfile {
  return typeof target === "object" && ("requirements" in target || "keywords" in target);
}
