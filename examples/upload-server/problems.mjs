/**
 * Every error answer: its HTTP status, and what the uploader can do. The messages of AnalyzeError address
 * programmers ("raise options.limits"), so an endpoint needs its own. A new code in the library causes a type
 * error here.
 *
 * @typedef {import("skilltally").ErrorCode | "BUSY" | "TOO_SLOW" | "FORM_INVALID" | "RESUME_MISSING" | "JOB_TOO_LONG" | "JOB_UNREADABLE" | "NOT_FOUND" | "INTERNAL"} ProblemCode
 * @typedef {import("hono/utils/http-status").ContentfulStatusCode} Status
 */

/** @satisfies {Record<string, readonly [Status, string]>} */
const internal = /** @type {const} */ ({
  INTERNAL: [500, "Something went wrong here; try again later"],
});

/** @type {Readonly<Record<ProblemCode, readonly [Status, string]>>} */
const problems = {
  EMPTY: [400, "The file is empty; check that it was saved, and upload it again"],
  FORM_INVALID: [400, "Send a form (multipart/form-data) with a file 'resume' and a text 'job'"],
  RESUME_MISSING: [400, "The form has no file 'resume'"],
  NOT_FOUND: [404, "There is POST /analyze and nothing else"],
  TOO_LARGE: [413, "The file is too large; upload a smaller one"],
  JOB_TOO_LONG: [413, "The posting is too long; send its text alone"],
  JOB_UNREADABLE: [
    422,
    "The posting takes too long or too much memory to read; send its text alone",
  ],
  FORMAT_UNKNOWN: [415, "The file is of no kind that is read; upload PDF, DOCX, ODT, HTML or text"],
  FORMAT_OLD_WORD: [415, "The file is of an old Word; save it as .docx or PDF, and upload that"],
  NOT_TEXT: [415, "The file is no text; upload PDF, DOCX, ODT, HTML or text"],
  ENCRYPTED: [422, "The file asks for a password; save it without one, and upload that"],
  DAMAGED: [422, "The file is damaged; open it in its program, save it again, and upload that"],
  TIMEOUT: [422, "The file takes too long to read; save it in a simpler form"],
  MEMORY_LIMIT: [422, "The file takes too much memory to read; save it in a simpler form"],
  CRASHED: [422, "The file cannot be read; save it in a simpler form"],
  // Nobody reads this answer, since the client has disconnected.
  ABORTED: [400, "The upload was given up"],
  TOO_SLOW: [408, "The upload did not arrive in time; try again on a faster connection"],
  BUSY: [503, "Too many uploads at once; try again in a moment"],
  // The other codes cannot be caused by an upload: this endpoint passes bytes and valid options, without a
  // lexicon, a profile or checks.
  LEXICON_INVALID: internal.INTERNAL,
  PROFILE_INVALID: internal.INTERNAL,
  PROFILE_MISMATCH: internal.INTERNAL,
  LEXICON_MISMATCH: internal.INTERNAL,
  CHECK_FAILED: internal.INTERNAL,
  OPTION_INVALID: internal.INTERNAL,
  SOURCE_INVALID: internal.INTERNAL,
  ...internal,
};

/**
 * @param {import("hono").Context} c
 * @param {ProblemCode} code
 */
export function answerProblem(c, code) {
  const [status, message] = problems[code];
  return c.json({ code, message }, status);
}
