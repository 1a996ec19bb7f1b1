import { AnalyzeError } from "../errors.ts";

/**
 * The error for data that cannot be copied to another thread, process or worker, such as a function within a
 * Document. Its message leaves out that of the cause, which quotes the data.
 */
export function unsendable(cause: unknown): AnalyzeError {
  return new AnalyzeError(
    "SOURCE_INVALID",
    { found: "something that cannot be sent to where the work runs", expected: "plain data" },
    { cause },
  );
}
