import { open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { UnrecoverableError } from "bullmq";
import { AnalyzeError, analyzeResume, builtinLexicon, parseJob, readDocument } from "skilltally";
import { hashOf } from "./task.mjs";

/** @typedef {import("./task.mjs").Task} Task */
/** @typedef {import("./task.mjs").Outcome} Outcome */

const maxBytes = 20 * 1024 * 1024;
const timeoutMs = Number(process.env.TIMEOUT_MS ?? 30_000);
const mostNames = 5;

/** Codes of errors that would only recur on another try. */
const permanent = new Set([
  "EMPTY",
  "TOO_LARGE",
  "FORMAT_UNKNOWN",
  "FORMAT_OLD_WORD",
  "ENCRYPTED",
  "DAMAGED",
  "NOT_TEXT",
  "MEMORY_LIMIT",
  "CHANGED",
  "OUTSIDE",
  "ENOENT",
]);

/** A failure with a code, like the errors of skilltally and of the file system. */
class TaskError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * Does a task with the files below `root`. The same task gives the same outcome, wherever and however often
 * it is done.
 *
 * @param {Task} task
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function doTask(task, root) {
  try {
    return await analyze(task, root);
  } catch (error) {
    throw told(error);
  }
}

/**
 * @param {Task} task
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
async function analyze({ resumePath, content, jobPath, job, lexicon, scoring, asOf }, root) {
  if (lexicon !== builtinLexicon().hash) throw otherVersion();
  const [bytes, posting] = await Promise.all([
    readReference(root, resumePath, content),
    readPosting(root, jobPath, job),
  ]);
  // A process for each resume: whatever happens affects only that resume.
  const { match, resume, versions } = await analyzeResume(bytes, posting, {
    isolation: "process",
    timeoutMs,
    now: asOf,
    limits: { maxBytes },
    ...formatOf(resumePath),
  });
  if (versions.scoring !== scoring) throw otherVersion();
  const missing = match?.contributions.filter(({ status }) => status === "missing") ?? [];
  return {
    score: match?.score ?? null,
    totalMonths: resume.totalMonths,
    quality: resume.document.quality,
    lacks: missing.slice(0, mostNames).map(({ name }) => name),
  };
}

/** Tried again, since another worker may have the requested version. */
function otherVersion() {
  return new TaskError(
    "VERSION",
    "The task asks for another lexicon or scoring than this worker has",
  );
}

/** Postings by their hash, since many resumes are compared with few postings. */
/** @type {Map<string, Promise<import("skilltally").Job>>} */
const postings = new Map();

/**
 * @param {string} root
 * @param {string} path
 * @param {string} hash
 */
function readPosting(root, path, hash) {
  const known = postings.get(hash);
  if (known !== undefined) return known;
  const read = readReference(root, path, hash)
    .then((bytes) => readDocument(bytes, { isolation: "process", timeoutMs, ...formatOf(path) }))
    .then((document) => parseJob(document));
  if (postings.size >= 100) postings.clear();
  postings.set(hash, read);
  read.catch(() => postings.delete(hash));
  return read;
}

/**
 * The bytes that a reference points to: those with the hash, below the root.
 *
 * @param {string} root
 * @param {string} path
 * @param {string} hash
 */
async function readReference(root, path, hash) {
  // A person who can write to Redis must not be able to read files elsewhere.
  const place = await realpath(join(root, path));
  if (!place.startsWith((await realpath(root)) + sep))
    throw new TaskError("OUTSIDE", "The reference leads out of the shared folder");
  const file = await open(place);
  try {
    const { size } = await file.stat();
    if (size > maxBytes)
      throw new AnalyzeError("TOO_LARGE", { what: "bytes", size, limit: maxBytes });
    const bytes = new Uint8Array(await file.readFile());
    if (hashOf(bytes) !== hash)
      throw new TaskError("CHANGED", "The file is another one than when the task was made");
    return bytes;
  } finally {
    await file.close();
  }
}

/**
 * Markdown is text, so only the file name reveals it.
 *
 * @param {string} path
 * @returns {{ readonly format?: "markdown" }}
 */
function formatOf(path) {
  return /\.(?:md|markdown)$/i.test(path) ? { format: "markdown" } : {};
}

/**
 * An error as stored in the queue: the code and a message without anything from the file. Its class (one of
 * two) decides whether the task is tried again.
 *
 * @param {unknown} error
 */
function told(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
  const isOurs = error instanceof AnalyzeError || error instanceof TaskError;
  const words = `${code}: ${isOurs ? error.message : "the file could not be read"}`;
  return permanent.has(code) ? new UnrecoverableError(words) : new Error(words);
}
