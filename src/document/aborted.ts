import { AnalyzeError } from "../errors.ts";

/**
 * Resolves with the result of `work`, unless `signal` aborts first. Needed because other people's work, such
 * as fetching a file, may ignore the signal.
 *
 * @throws AnalyzeError `ABORTED`, and whatever `work` rejects with.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new AnalyzeError("ABORTED", {}, { cause: signal.reason }));
  });
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await Promise.race([work, aborted]);
  } finally {
    // A signal may outlive many pieces of work and must not keep references to them.
    signal.removeEventListener("abort", abort);
  }
}

/** @throws AnalyzeError `ABORTED`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AnalyzeError("ABORTED", {}, { cause: signal.reason });
}
