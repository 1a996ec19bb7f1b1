import { analyzeHere } from "../analyze/analyze-resume.ts";
import type { AnalyzeOptions } from "../analyze/options.ts";
import { parseJobHere } from "../analyze/parse-job.ts";
import { profileHere } from "../analyze/profile-keywords.ts";
import { readHere } from "../analyze/read-document.ts";
import type { TaskName } from "../analyze/task.ts";
import { AnalyzeError, type ErrorCode, type ErrorDetails } from "../errors.ts";

/** What a worker is asked to do. */
export interface Task {
  readonly name: TaskName;
  readonly sources: readonly unknown[];
  /** Without what cannot be sent to a thread. */
  readonly options: AnalyzeOptions & { readonly now: string };
}

/** What it answers: errors travel as their code and details, since a class does not survive the way. */
export type Answer =
  | { readonly value: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails<ErrorCode> };

/** Runs one task: the thread's front door. The sources were typed by the public function that sent them. */
export async function runTask({ name, sources, options }: Task): Promise<Answer> {
  try {
    return { value: await calls[name](sources as readonly never[], options) };
  } catch (error) {
    if (!(error instanceof AnalyzeError)) throw error;
    return { code: error.code, details: error.details as ErrorDetails<ErrorCode> };
  }
}

type Call = (sources: readonly never[], options: Task["options"]) => unknown;

const calls: Readonly<Record<TaskName, Call>> = {
  analyzeResume: ([resume, job], options) => analyzeHere(resume as never, job, options),
  readDocument: ([source], options) => readHere(source as never, options),
  parseJob: ([source], options) => parseJobHere(source as never, options),
  profileKeywords: ([documents], options) => profileHere(documents as never, options),
};
