import { AnalyzeError } from "../errors.ts";

/**
 * What `work` gives, unless `signal` aborts before: the work of others, such as a file that is fetched, may take no notice.
 *
 * @throws AnalyzeError `ABORTED`, and what `work` rejects with.
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
    // A signal may outlive many pieces of work, and is to keep none of them.
    signal.removeEventListener("abort", abort);
  }
}

/** @throws AnalyzeError `ABORTED`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AnalyzeError("ABORTED", {}, { cause: signal.reason });
}
