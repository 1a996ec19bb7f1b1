import { AnalyzeError } from "../errors.ts";
import { unsendable } from "../given/unsendable.ts";
import type { CallOutcome, Question, WorkerAnswer } from "./calls.ts";

/** A worker that is asked to do one call at a time. */
export interface WorkerCalls {
  /** Whether the worker has ended, so that a new one is needed. */
  readonly hasEnded: boolean;
  /**
   * Rejects when the worker fails. When `signal` aborts, ends the worker and rejects with the signal's
   * reason.
   */
  ask(question: Question, signal: AbortSignal): Promise<CallOutcome>;
  /** Ends the worker at once, whatever it is doing. */
  end(): void;
}

export function callsOf(worker: Worker): WorkerCalls {
  let hasEnded = false;
  let hasAnswered = false;
  let fail: (error: unknown) => void = () => undefined;
  let take: (outcome: CallOutcome) => void = () => undefined;
  const end = () => {
    hasEnded = true;
    worker.terminate();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isAnswer(data)) return;
    hasAnswered = true;
    if (data.isSpent) end();
    take(data.outcome);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end();
    fail(hasAnswered ? new AnalyzeError("CRASHED", {}) : notLoaded());
  });
  return {
    get hasEnded() {
      return hasEnded;
    },
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        const abort = () => {
          end();
          reject(signal.reason);
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        [take, fail] = [resolve, reject];
        try {
          worker.postMessage(question);
        } catch (error) {
          signal.removeEventListener("abort", abort);
          reject(unsendable(error));
        }
      }),
    end,
  };
}

/**
 * Filters out messages of pdf.js, which treats the worker as its own and announces on start that it is ready.
 */
function isAnswer(data: unknown): data is WorkerAnswer {
  return typeof data === "object" && data !== null && "outcome" in data;
}

function notLoaded(): AnalyzeError {
  return new AnalyzeError("OPTION_INVALID", {
    option: "startWorker",
    problem:
      "gives a worker whose script cannot be loaded; check its address, and worker-src in the page's policy",
  });
}
