/** A file and a text are two parts; a form with many more is meant to keep the parser busy. */
const mostParts = 16;

/** Why a form was not read. */
export class FormProblem extends Error {
  /** @param {"TOO_LARGE" | "TOO_SLOW" | "FORM_INVALID"} code */
  constructor(code) {
    super(code);
    /** @readonly */
    this.code = code;
  }
}

/**
 * Reads the form of a request. Holds no more than `maxBytes` of its body, and waits no longer than
 * `timeoutMs`.
 *
 * @param {Request} request
 * @param {{ readonly maxBytes: number, readonly timeoutMs: number }} limits
 * @returns {Promise<FormData>}
 * @throws {FormProblem}
 */
export async function readForm(request, { maxBytes, timeoutMs }) {
  const type = request.headers.get("content-type") ?? "";
  const boundary = /^multipart\/form-data\s*;.*\bboundary="?([^\s";]{1,70})/i.exec(type)?.[1];
  if (boundary === undefined || request.body === null) throw new FormProblem("FORM_INVALID");
  if (Number(request.headers.get("content-length")) > maxBytes) throw new FormProblem("TOO_LARGE");
  const body = await readBody(request.body.getReader(), maxBytes, timeoutMs);
  if (countParts(body, boundary) > mostParts) throw new FormProblem("FORM_INVALID");
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    throw new FormProblem("FORM_INVALID");
  }
}

/**
 * @param {ReadableStreamDefaultReader<Uint8Array>} reader
 * @param {number} maxBytes
 * @param {number} timeoutMs
 */
async function readBody(reader, maxBytes, timeoutMs) {
  const until = Date.now() + timeoutMs;
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await within(until - Date.now(), reader.read());
      if (done) return Buffer.concat(chunks);
      chunks.push(value);
      size += value.length;
      if (size > maxBytes) throw new FormProblem("TOO_LARGE");
    }
  } finally {
    // The rest of the body is no longer wanted.
    reader.cancel().catch(() => undefined);
  }
}

/**
 * How often the boundary occurs in the body; stops at one more than allowed.
 *
 * @param {Buffer} body
 * @param {string} boundary
 */
function countParts(body, boundary) {
  let count = 0;
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    count++;
    if (count > mostParts) break;
  }
  return count;
}

/**
 * @template T
 * @param {number} timeoutMs
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(timeoutMs, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new FormProblem("TOO_SLOW")), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
