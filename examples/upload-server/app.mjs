import { Hono } from "hono";
import { AnalyzeError, analyzeResume, parseJob } from "skilltally";
import { FormProblem, readForm } from "./form.mjs";
import { answerProblem } from "./problems.mjs";

/**
 * Limits for a single upload and for all of them together.
 *
 * @typedef {object} Settings
 * @property {number} maxBytes Of a whole request. Larger ones are rejected before they are read.
 * @property {number} maxJobLength Of the posting, in UTF-16 units.
 * @property {number} maxRequests Requests that are read or processed at once; further ones wait. Each takes up
 * to three times `maxBytes`: the body, the file of its form, the copy for the process.
 * @property {number} maxWaiting Requests that wait for a place and are not read yet; further ones get a 503.
 * @property {number} bodyTimeoutMs The time in which a whole request must arrive, so that one that sends
 * nothing does not occupy a place for long.
 * @property {number} timeoutMs For one posting and for one resume, from the start of the work on each.
 * @property {number} maxMemoryMb By how much the process that reads a resume may grow. The fixtures of this
 * repository take up to about 50.
 */

/** @type {Readonly<Settings>} */
export const defaultSettings = {
  maxBytes: 5 * 1024 * 1024,
  maxJobLength: 50_000,
  maxRequests: 32,
  maxWaiting: 128,
  bodyTimeoutMs: 5_000,
  timeoutMs: 10_000,
  maxMemoryMb: 100,
};

/**
 * POST /analyze with a file `resume` and a text `job` answers with the Analysis as JSON. Nothing of an upload
 * is stored or logged, and the name of its file is ignored.
 *
 * @param {Readonly<Settings>} settings
 */
export function createApp(settings) {
  const { maxBytes, maxJobLength, maxRequests, maxWaiting, bodyTimeoutMs, timeoutMs, maxMemoryMb } =
    settings;
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    // The answer contains personal data, so no cache may store it.
    c.header("Cache-Control", "no-store");
    c.header("X-Content-Type-Options", "nosniff");
  });
  app.post(
    "/analyze",
    // First, so that a rejected request is not read.
    admit(maxRequests, maxWaiting, timeoutMs),
    async (c) => {
      const form = await readForm(c.req.raw, { maxBytes, timeoutMs: bodyTimeoutMs });
      const resume = form.get("resume");
      const job = form.get("job") ?? "";
      if (typeof job !== "string") return answerProblem(c, "FORM_INVALID");
      if (!(resume instanceof Blob)) return answerProblem(c, "RESUME_MISSING");
      if (job.length > maxJobLength) return answerProblem(c, "JOB_TOO_LONG");
      const bytes = new Uint8Array(await resume.arrayBuffer());
      // Forms send each line break as two characters.
      const posting = job.replaceAll("\r\n", "\n");
      /** @satisfies {import("skilltally").AnalyzeOptions} */
      const bounds = {
        // Whatever a file does to its process, the server and other uploads are not affected.
        isolation: /** @type {const} */ ("process"),
        timeoutMs,
        maxMemoryMb,
        // A client that disconnects does not occupy a process.
        signal: c.req.raw.signal,
      };
      // Separately, so that a slow posting is not blamed on the resume.
      const read = posting.trim() === "" ? undefined : await readPosting(posting, bounds);
      if (read === unreadable) return answerProblem(c, "JOB_UNREADABLE");
      return c.json(await analyzeResume(bytes, read, bounds));
    },
  );
  app.notFound((c) => answerProblem(c, "NOT_FOUND"));
  app.onError((error, c) => {
    if (error instanceof AnalyzeError) return answerProblem(c, error.code);
    if (error instanceof FormProblem) {
      // Do not wait for the rest of the body.
      c.header("Connection", "close");
      return answerProblem(c, error.code);
    }
    if (c.req.raw.signal.aborted) return answerProblem(c, "ABORTED");
    // Only the name: the message of an unexpected error might quote the upload.
    console.error(`unexpected ${error.name}`);
    return answerProblem(c, "INTERNAL");
  });
  return app;
}

const unreadable = Symbol("unreadable");

/**
 * What a posting asks for, or `unreadable` if its process had to be stopped.
 *
 * @param {string} posting
 * @param {import("skilltally").ParseJobOptions} bounds
 */
async function readPosting(posting, bounds) {
  try {
    return await parseJob(posting, bounds);
  } catch (error) {
    const isStopped = error instanceof AnalyzeError && stops.has(error.code);
    if (isStopped) return unreadable;
    throw error;
  }
}

/** @type {ReadonlySet<import("skilltally").ErrorCode>} */
const stops = new Set(["TIMEOUT", "MEMORY_LIMIT", "CRASHED"]);

/**
 * Admits `places` requests, and lets `queue` more wait for at most `waitMs`; others are answered with 503.
 *
 * @param {number} places
 * @param {number} queue
 * @param {number} waitMs
 * @returns {import("hono").MiddlewareHandler}
 */
function admit(places, queue, waitMs) {
  let free = places;
  /** @type {Set<() => void>} */
  const waiting = new Set();

  /** @returns {Promise<boolean>} Whether there is a place. */
  const enter = () =>
    new Promise((resolve) => {
      if (free > 0) {
        free--;
        return resolve(true);
      }
      if (waiting.size >= queue) return resolve(false);
      const timer = setTimeout(() => {
        waiting.delete(admitOne);
        resolve(false);
      }, waitMs);
      const admitOne = () => {
        clearTimeout(timer);
        resolve(true);
      };
      waiting.add(admitOne);
    });

  const leave = () => {
    const [next] = waiting;
    if (next === undefined) free++;
    else {
      waiting.delete(next);
      next();
    }
  };

  return async (c, next) => {
    if (!(await enter())) {
      c.header("Retry-After", "2");
      return answerProblem(c, "BUSY");
    }
    try {
      return await next();
    } finally {
      leave();
    }
  };
}
