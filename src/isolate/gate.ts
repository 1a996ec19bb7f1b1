import { AnalyzeError } from "../errors.ts";

/** Limits how many callers are inside at once; the others wait in order. */
export interface Gate {
  /**
   * Waits for a free place. The result is a function that frees it again.
   *
   * @throws AnalyzeError `ABORTED` when `signal` is aborted while waiting.
   */
  enter(signal?: AbortSignal): Promise<() => void>;
}

export function openGate(places: number): Gate {
  let free = places;
  const waiting = new Set<() => void>();
  const leave = () => {
    free++;
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    next();
  };
  return {
    enter(signal) {
      return new Promise((resolve, reject) => {
        const abort = () => {
          waiting.delete(admit);
          reject(new AnalyzeError("ABORTED", {}, { cause: signal?.reason }));
        };
        const admit = () => {
          signal?.removeEventListener("abort", abort);
          free--;
          let isInside = true;
          resolve(() => {
            if (isInside) leave();
            isInside = false;
          });
        };
        if (signal?.aborted) return abort();
        if (free > 0) return admit();
        signal?.addEventListener("abort", abort, { once: true });
        waiting.add(admit);
      });
    },
  };
}
