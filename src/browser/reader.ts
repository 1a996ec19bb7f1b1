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

/** Where a `Reader` gets its worker from. */
export interface ReaderOptions {
  /**
   * Starts a worker whose script imports "skilltally/browser/worker":
   * `() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" })`. Called at once, so that the worker loads while the page waits
   * for a document, and again for the call that follows one that was stopped.
   */
  readonly startWorker: () => Worker;
}

/**
 * Starts a worker that reads PDF, DOCX and the other formats in a page. For the same bytes and options it returns what `analyzeResume` returns in Node,
 * byte for byte. It handles one call after another. One that takes longer than its `timeoutMs`, or whose `signal` aborts, is stopped at once, whatever
 * it is doing: the worker is ended. Where a part of the worker's script cannot be loaded, the call is tried once more in another. The memory of a worker can neither be seen nor bounded by a page, but for what `limits` and the time allow.
 *
 * Calls reject as the functions of the same names do, and with `OPTION_INVALID` when the worker's script cannot be loaded.
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

  /** Waits for its turn, and has the worker do a call within the bounds that its options set. */
  async function call<T>(
    name: keyof Calls,
    sources: readonly unknown[],
    options: ParseJobOptions & AnalyzeOptions = {},
  ): Promise<T> {
    const checked = checkOptions(options, callRules);
    // Functions cannot be sent; the page runs them.
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
      // No error of ours: most likely a part of its script that could not be loaded, for which a worker does not ask a second time.
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

/** By what is asked of it: a page may stand something of its own before a worker. */
function isWorker(value: unknown): value is Worker {
  const isObject = typeof value === "object" && value !== null;
  return isObject && typeof Reflect.get(value, "addEventListener") === "function";
}

const notWorker = "gives something that is no Worker";
const notFunction = "is not a function that starts a worker";

const readerRules: OptionRules<ReaderOptions> = {
  startWorker: (value) => (typeof value === "function" ? undefined : notFunction),
};

/** A signal that aborts, with an AnalyzeError as its reason, when one of `signals` does and when the time is over. */
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
  // The worker does the call that was asked for.
  if ("value" in outcome) return outcome.value as T;
  if ("error" in outcome) throw Object.assign(new Error(outcome.error.message), outcome.error);
  throw new AnalyzeError<ErrorCode>(outcome.code, outcome.details as ErrorDetails<ErrorCode>);
}
