import { createHash } from "node:crypto";

/**
 * What the result of a task depends on. Two tasks with the same key have the same result.
 *
 * @typedef {object} Key
 * @property {string} content The SHA-256 of the resume.
 * @property {string} job The SHA-256 of the posting.
 * @property {string} lexicon
 * @property {number} scoring
 * @property {string} asOf The day on which "present" ends, "2026-11-20".
 */

/**
 * A task in the queue: references, never bytes. Paths are relative to the folder that all machines share.
 *
 * @typedef {Key & { readonly resumePath: string, readonly jobPath: string }} Task
 */

/**
 * What is stored of an analysis, a few hundred bytes.
 *
 * @typedef {object} Outcome
 * @property {number | null} score
 * @property {number} totalMonths
 * @property {string} quality
 * @property {readonly string[]} lacks
 */

/** @param {Uint8Array} bytes */
export function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * The id of a task in the queue, which accepts each id only once.
 *
 * @param {Key} key
 */
export function idOf({ content, job, lexicon, scoring, asOf }) {
  return hashOf(Buffer.from(JSON.stringify([content, job, lexicon, scoring, asOf])));
}
