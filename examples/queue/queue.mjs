import { Queue } from "bullmq";

/** @typedef {import("./task.mjs").Task} Task */
/** @typedef {import("./task.mjs").Outcome} Outcome */

export const queueName = process.env.QUEUE ?? "resumes";

/** Commands wait for Redis to come back, however long it takes. */
export const connection = {
  url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379",
  maxRetriesPerRequest: null,
  // A short delay, since a restart takes seconds.
  retryStrategy: () => 500,
};

/** The number of attempts for a failure that may be the machine's fault; the delay doubles each time. */
const attempts = 5;
const backoff = { type: "exponential", delay: Number(process.env.BACKOFF_MS ?? 1000) };

/** Tasks that are done or dead stay in the queue until they are collected. */
export function openQueue() {
  /** @type {Queue<Task, Outcome>} */
  const queue = new Queue(queueName, {
    connection,
    defaultJobOptions: { attempts, backoff, stackTraceLimit: 0 },
  });
  // It reconnects by itself; without a listener the error would end the program.
  queue.on("error", sayError);
  return queue;
}

/** @type {string | undefined} */
let said;

/**
 * Reports an error, unless it is the same as the previous one. No error ends the program: the connection
 * comes back, and work that Redis did not record is done again.
 *
 * @param {Error} error
 */
export function sayError(error) {
  const words = wordsOf(error);
  if (words === said) return;
  said = words;
  console.error(`queue: ${words}`);
}

/** @param {Error} error */
function wordsOf(error) {
  const code = "code" in error ? String(error.code) : "";
  if (/^E[A-Z]/.test(code)) return `Redis does not answer (${code}); waiting for it`;
  if (/lock|Missing key/i.test(error.message))
    return "a task took longer than its lock, or Redis was away; another worker has it now";
  return error.message;
}
