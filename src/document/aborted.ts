import { AnalyzeError } from "../errors.ts";

/** @throws AnalyzeError `ABORTED`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AnalyzeError("ABORTED", {}, { cause: signal.reason });
}
