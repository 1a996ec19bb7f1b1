import { AnalyzeError } from "../errors.ts";

/** What is said of what cannot be copied to another thread, process or worker, such as a function within a Document: without the words of the cause, which quote it. */
export function unsendable(cause: unknown): AnalyzeError {
  return new AnalyzeError(
    "SOURCE_INVALID",
    { found: "something that cannot be sent to where the work runs", expected: "plain data" },
    { cause },
  );
}
