import { AnalyzeError } from "../errors.ts";

/** Whether an error says that something cannot be copied to another thread, process or worker: a function within a Document, say. */
export function isUnsendable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The channel to a process throws an error that has no name of its own.
  return error.name === "DataCloneError" || error.message.endsWith(" could not be cloned.");
}

/** What is said of it, without its words, which quote what it was. */
export function unsendable(cause: unknown): AnalyzeError {
  return new AnalyzeError(
    "SOURCE_INVALID",
    { found: "something that cannot be sent to where the work runs", expected: "plain data" },
    { cause },
  );
}
