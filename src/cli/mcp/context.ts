import { type AnalyzeOptions, checkOptions } from "../../analyze/options.ts";
import { runTask } from "../../analyze/run-task.ts";
import type { TaskOptions } from "../../analyze/task.ts";
import type { Format } from "../../document/document.ts";
import { defaultLimits } from "../../document/limits.ts";
import type { Job } from "../../job/job.ts";
import { formatOf } from "../files.ts";
import type { DocumentArgument, TargetArguments } from "./arguments.ts";
import type { Roots } from "./roots.ts";
import { ToolError } from "./tool-error.ts";

/** The settings with which the server was started. */
export interface Settings {
  readonly options: AnalyzeOptions;
  readonly roots: Roots;
  /** Whether answers must contain nothing that identifies the person. */
  readonly isBlind: boolean;
  /** How many resumes are analyzed at once for a ranking; one for each core if absent. */
  readonly threads?: number;
}

/** Everything that a single call needs. */
export interface CallContext extends Settings {
  /** Aborts when the client cancels the call. */
  readonly signal: AbortSignal;
}

export interface LoadedDocument {
  readonly source: Uint8Array | string;
  readonly format?: Format;
}

/** The bytes or the text of a document. */
export async function loadSource(
  { path, text }: DocumentArgument,
  { roots, options }: CallContext,
): Promise<LoadedDocument> {
  if (path === undefined) return { source: text };
  const maxBytes = options.limits?.maxBytes ?? defaultLimits.maxBytes;
  return { source: await roots.read(path, maxBytes), ...formatOf(path) };
}

/** The options of a call, with its day if it names one. */
export function optionsOf({ options, signal }: CallContext, now: string | undefined): TaskOptions {
  return checkOptions({ ...options, signal, ...(now !== undefined && { now }) });
}

/** Throws if both job and field are named, or, with `isNeeded`, if neither is. */
export function requireTarget({ job, field }: TargetArguments, isNeeded: boolean): void {
  if (job !== undefined && field !== undefined)
    throw new ToolError("ARGUMENTS_INVALID", "job and field: expected one of them");
  if (isNeeded && job === undefined && field === undefined)
    throw new ToolError("ARGUMENTS_INVALID", "job or field: expected one of them");
}

/** What the job asks for; undefined if none is named. */
export async function loadPosting(
  job: DocumentArgument | undefined,
  context: CallContext,
  options: TaskOptions,
): Promise<Job | undefined> {
  if (job === undefined) return undefined;
  const { source, ...format } = await loadSource(job, context);
  // The password belongs to the resumes.
  const { password: _, ...rest } = options;
  return runTask<Job>("parseJob", [source], { ...rest, ...format });
}
