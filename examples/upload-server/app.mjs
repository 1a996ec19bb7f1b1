import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AnalyzeError, analyzeResume } from "skilltally";
import { answerProblem } from "./problems.mjs";

/**
 * What one upload, and all at once, may cost.
 *
 * @typedef {object} Settings
 * @property {number} maxBytes Of a whole request. Larger ones are refused before they are held.
 * @property {number} maxJobLength Of the posting, in UTF-16 units.
 * @property {number} maxRequests Requests that are read, wait or are worked on at once; the next one is answered with 503. Each holds
 * up to three times `maxBytes`: the body, the file of its form, the copy for the thread.
 * @property {number} timeoutMs For one resume, from the start of the work on it.
 * @property {number} maxMemoryMb By which the process may grow while a resume is worked on. The fixtures of this repository
 * take up to about 50 each; several bombs at once add up.
 */

/** @type {Readonly<Settings>} */
export const defaultSettings = {
  maxBytes: 5 * 1024 * 1024,
  maxJobLength: 50_000,
  maxRequests: 32,
  timeoutMs: 10_000,
  maxMemoryMb: 100,
};

/**
 * POST /analyze with a file `resume` and a text `job` answers with the Analysis as JSON. Nothing of an upload is kept or logged,
 * and the name of its file is not looked at.
 *
 * @param {Readonly<Settings>} settings
 */
export function createApp(settings) {
  const { maxBytes, maxJobLength, maxRequests, timeoutMs, maxMemoryMb } = settings;
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    // An answer holds a person's data: no cache may keep it.
    c.header("Cache-Control", "no-store");
    c.header("X-Content-Type-Options", "nosniff");
  });
  app.post(
    "/analyze",
    // First, so that a request that finds no place is not read.
    admit(maxRequests),
    // By the Content-Length where there is one, else by counting what arrives.
    bodyLimit({ maxSize: maxBytes, onError: (c) => answerProblem(c, "TOO_LARGE") }),
    async (c) => {
      const form = await c.req.formData().catch(() => undefined);
      const resume = form?.get("resume") ?? undefined;
      const job = form?.get("job") ?? "";
      if (form === undefined || typeof job !== "string") return answerProblem(c, "FORM_INVALID");
      if (!(resume instanceof Blob)) return answerProblem(c, "RESUME_MISSING");
      if (job.length > maxJobLength) return answerProblem(c, "JOB_TOO_LONG");
      const bytes = new Uint8Array(await resume.arrayBuffer());
      // A form sends each line break as two characters.
      const posting = job.replaceAll("\r\n", "\n");
      const analysis = await analyzeResume(bytes, posting.trim() === "" ? undefined : posting, {
        isolation: "worker",
        timeoutMs,
        maxMemoryMb,
        // Who goes away does not hold a thread.
        signal: c.req.raw.signal,
      });
      return c.json(analysis);
    },
  );
  app.notFound((c) => answerProblem(c, "NOT_FOUND"));
  app.onError((error, c) => {
    if (error instanceof AnalyzeError) return answerProblem(c, error.code);
    if (c.req.raw.signal.aborted) return answerProblem(c, "ABORTED");
    // The name alone: the message of another program's error might quote the upload.
    console.error(`unexpected ${error.name}`);
    return answerProblem(c, "INTERNAL");
  });
  return app;
}

/**
 * Lets `places` requests in and answers the others with 503.
 *
 * @param {number} places
 * @returns {import("hono").MiddlewareHandler}
 */
function admit(places) {
  let inside = 0;
  return async (c, next) => {
    if (inside >= places) {
      c.header("Retry-After", "2");
      return answerProblem(c, "BUSY");
    }
    inside++;
    try {
      return await next();
    } finally {
      inside--;
    }
  };
}
