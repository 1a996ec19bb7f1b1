import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import { attempt } from "../given/options.ts";
import { refuseSource } from "../given/source.ts";
import type { Job } from "../job/job.ts";
import { checkJobOrProfile } from "../job/job-shape.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { AnalyzeOptions } from "./options.ts";
import { checkReadable } from "./source.ts";

/**
 * What a resume is compared with. A posting is read with `read`; a `Job` or a profile is returned as it is.
 */
export async function readTarget<O extends AnalyzeOptions>(
  target: Source | Document | Job | KeywordProfile | undefined,
  options: O,
  read: (source: Source | Document, options: Omit<O, "password" | "format">) => Promise<Job>,
): Promise<Job | KeywordProfile | undefined> {
  checkTarget(target);
  if (target === undefined || isParsed(target)) return target;
  // The password and the format belong to the resume.
  const { password: _password, format: _format, ...rest } = options;
  return read(target, rest);
}

/** @throws AnalyzeError `SOURCE_INVALID`, `PROFILE_INVALID`. */
export function checkTarget(target: unknown): void {
  if (target === undefined) return;
  // A JSON body holds null for "none". The message must make clear that the job is meant, not the resume.
  if (target === null) refuseSource(target, noTarget);
  const isRead = attempt(
    () => isParsed(target),
    () => refuseSource(target, "a posting, a Job, or a KeywordProfile"),
  );
  if (isRead) checkJobOrProfile(target);
  else checkReadable(target, noTarget);
}

const noTarget =
  "a posting (its text as a string, its bytes, a Document, a Job or a KeywordProfile), or undefined for none";

function isParsed(target: unknown): target is Job | KeywordProfile {
  if (typeof target !== "object" || target === null) return false;
  return "requirements" in target || "keywords" in target;
}
