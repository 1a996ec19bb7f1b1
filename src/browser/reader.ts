import type { Analysis } from "../analyze/analysis.ts";
import {
  type AnalyzeOptions,
  analyzeRules,
  checkOptions,
  defaultTimeoutMs,
  longestTimer,
  type ParseJobOptions,
  parseJobRules,
} from "../analyze/options.ts";
import { withOwnChecks } from "../analyze/own-findings.ts";
import { checkReadable, checkSource } from "../analyze/source.ts";
import { checkTarget } from "../analyze/target.ts";
import { AnalyzeError, type ErrorCode, type ErrorDetails } from "../errors.ts";
import { type OptionRules, readOptions, refuseOption } from "../given/options.ts";
import { openGate } from "../isolate/gate.ts";
import { renderRules } from "../report/render-options.ts";
import type { CallOutcome, Calls, Reader } from "./calls.ts";
import { callsOf, type WorkerCalls } from "./worker-calls.ts";

export type { PageAnalyzeOptions, PageReadOptions, Reader } from "./calls.ts";

/** How a `Reader` gets its worker. */
export interface ReaderOptions {
  /**
   * Starts a worker whose script imports "skilltally/browser/worker":
   * `() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" })`. Called at once, so that
   * the worker loads while the page waits for a document, and again for the first call after one that was
   * stopped.
   */
  readonly startWorker: () => Worker;
}

/**
 * Starts a worker that reads PDF, DOCX and the other formats in a page. For the same bytes and options it
 * returns what `analyzeResume` returns in Node, byte for byte. Calls run one after another. When a call
 * exceeds its `timeoutMs` or its `signal` aborts, the worker is ended at once, whatever it is doing. If part
 * of the worker's script cannot be loaded, the call is tried once more in a new worker. A page can neither
 * measure nor limit the memory of a worker, except through `limits` and the time limit.
 *
 * Calls reject like the functions of the same names, and with `OPTION_INVALID` when the worker's script
 * cannot be loaded.
 */
export function startReader(options: ReaderOptions): Reader {
  const { startWorker } = readOptions(options, readerRules);
  if (startWorker === undefined) refuseOption("startWorker", notFunction);
  const gate = openGate(1);
  const closing = new AbortController();
  const start = (): WorkerCalls => {
    const worker: unknown = startWorker();
    return isWorker(worker) ? callsOf(worker) : refuseOption("startWorker", notWorker);
  };
  let calls = start();

  /** Waits for its turn, then lets the worker do a call within the limits that its options set. */
  async function call<T>(
    name: keyof Calls,
    sources: readonly unknown[],
    options: ParseJobOptions & AnalyzeOptions = {},
  ): Promise<T> {
    const checked = checkOptions(options, callRules);
    // Functions cannot be sent; the page runs these checks.
    const { signal, timeoutMs = defaultTimeoutMs, checks: _checks, ...rest } = checked;
    const leave = await gate.enter(signal);
    const bounds = watch([signal, closing.signal], timeoutMs);
    const ask = (): Promise<CallOutcome> => {
      if (calls.hasEnded && !closing.signal.aborted) calls = start();
      return calls.ask({ name, args: [...sources, rest] }, bounds.signal);
    };
    try {
      const outcome = await ask();
      if (!("error" in outcome)) return open<T>(outcome);
      // An unexpected error. Most likely part of the worker's script could not be loaded, and a worker does
      // not request a failed module again, so the call is tried in a new worker.
      calls.end();
      return open<T>(await ask());
    } finally {
      bounds.clear();
      leave();
    }
  }

  return {
    async analyzeResume(resume, job, options = {}) {
      checkReadable(resume);
      checkTarget(job);
      const analysis = await call<Analysis>("analyzeResume", [resume, job], options);
      return withOwnChecks(analysis, options);
    },
    async readDocument(source, options) {
      checkSource(source);
      return call("readDocument", [source], options);
    },
    async parseJob(source, options) {
      checkReadable(source);
      return call("parseJob", [source], options);
    },
    async rankResumes(resumes, job, options) {
      return call("rankResumes", [resumes, job], options);
    },
    async renderReport(analysis, format, options = {}) {
      return call("renderReport", [analysis, format, readOptions(options, renderRules)]);
    },
    close() {
      closing.abort();
      calls.end();
    },
  };
}

const callRules: OptionRules<ParseJobOptions & AnalyzeOptions> = {
  ...analyzeRules,
  ...parseJobRules,
};

/**
 * Recognizes a worker by the method that is used: a page may pass an object of its own that wraps a worker.
 */
function isWorker(value: unknown): value is Worker {
  const isObject = typeof value === "object" && value !== null;
  return isObject && typeof Reflect.get(value, "addEventListener") === "function";
}

const notWorker = "gives something that is no Worker";
const notFunction = "is not a function that starts a worker";

const readerRules: OptionRules<ReaderOptions> = {
  startWorker: (value) => (typeof value === "function" ? undefined : notFunction),
};

/** A signal that aborts when one of `signals` does or the time is over. Its reason is an AnalyzeError. */
function watch(
  signals: readonly (AbortSignal | undefined)[],
  timeoutMs: number,
): { readonly signal: AbortSignal; clear(): void } {
  const stop = new AbortController();
  const abort = ({ reason }: AbortSignal) =>
    stop.abort(new AnalyzeError("ABORTED", {}, { cause: reason }));
  const listeners = signals.flatMap((signal) =>
    signal === undefined ? [] : [{ signal, listener: () => abort(signal) }],
  );
  for (const { signal, listener } of listeners) {
    if (signal.aborted) listener();
    signal.addEventListener("abort", listener, { once: true });
  }
  const timeOut = () => stop.abort(new AnalyzeError("TIMEOUT", { timeoutMs }));
  const timer = setTimeout(timeOut, Math.min(timeoutMs, longestTimer));
  return {
    signal: stop.signal,
    clear() {
      clearTimeout(timer);
      for (const { signal, listener } of listeners) signal.removeEventListener("abort", listener);
    },
  };
}

function open<T>(outcome: CallOutcome): T {
  // The worker performs the call that was asked for, so the value has its type.
  if ("value" in outcome) return outcome.value as T;
  if ("error" in outcome) throw Object.assign(new Error(outcome.error.message), outcome.error);
  throw new AnalyzeError<ErrorCode>(outcome.code, outcome.details as ErrorDetails<ErrorCode>);
}
