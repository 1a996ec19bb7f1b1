// node run.mjs ROOT RESUMES JOB DATABASE [DAY] puts a task into the queue for each resume below ROOT/RESUMES
// and collects the results. You can stop and restart it at any time: resumes that have a result are skipped.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { analyzeResume } from "skilltally";
import { openQueue, sayError } from "./queue.mjs";
import { openResults } from "./results.mjs";
import { hashOf, idOf } from "./task.mjs";

/** @typedef {import("./task.mjs").Task} Task */

const [root = usage(), resumes = usage(), jobPath = usage(), database = usage(), day] =
  process.argv.slice(2);

/** The most tasks in the queue: a folder of a million files must not fill the memory of Redis. */
const mostOpen = Number(process.env.MOST_OPEN ?? 1000);
const tickMs = 200;
/** How long to wait for Redis at the end. */
const closeMs = 2000;
const progressMs = Number(process.env.PROGRESS_MS ?? 5000);
/** How often dead tasks are looked for. They are few, and all of them are read each time. */
const deadEveryMs = 1000;
/** In addition to the time that the connection itself waits. */
const mostTries = 30;
const documents = /\.(?:pdf|docx|odt|html?|md|markdown|te?xt)$/i;

const results = await openResults(database).catch(refuse);
const queue = openQueue();
const stop = new AbortController();
/**
 * Rejects when the run is stopped, so that nothing waits any longer, not even for Redis, which may not come
 * back. @type {Promise<never>}
 */
const stopped = new Promise((_, reject) => {
  stop.signal.addEventListener("abort", () => reject(new Error("stopped")));
});
stopped.catch(() => undefined);
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    isStopped = true;
    stop.abort();
  });
}

/** Tasks that were put into the queue and have not come back yet, by id. @type {Map<string, Task>} */
const open = new Map();
/** Ids of an earlier run's tasks that came back before the walk reached them. @type {Set<string>} */
const early = new Set();
/**
 * Files that were walked and are written with the next results, since a transaction for each file would take
 * longer than the file.
 */
/** @type {{ path: string, content: string }[]} */
const files = [];
const counts = { found: 0, done: 0, again: 0, unchanged: 0, dead: 0, lost: 0 };

const progress = setInterval(() => console.error(progressLine()), progressMs);
let isWalked = false;
let isStopped = false;
let lookedAt = 0;
/** @type {unknown} */
let failure;
try {
  const collecting = collectAll();
  // Awaited below. Without a collector, filling the queue is pointless.
  collecting.catch(() => stop.abort());
  await fill();
  isWalked = true;
  await collecting;
} catch (error) {
  failure = error;
} finally {
  clearInterval(progress);
  stop.abort();
  // Redis may be unavailable.
  await Promise.race([collectDone().catch(() => 0), sleep(closeMs)]);
  results.close();
  await Promise.race([queue.close().catch(() => undefined), sleep(closeMs)]);
}
const { done, unchanged, dead, again, lost } = counts;
if (isStopped) console.log(`stopped; run it again to go on: ${progressLine()}`);
else if (failure === undefined) console.log(`${done} done, ${unchanged} unchanged, ${dead} dead`);
if (again + lost > 0) console.error(`${again} done twice, kept once; ${lost} put back`);
if (failure !== undefined && !isStopped) refuse(failure);
process.exit(isStopped ? 130 : 0);

/**
 * @param {unknown} error
 * @returns {never}
 */
function refuse(error) {
  console.error(`run.mjs: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/** @returns {never} */
function usage() {
  console.error("node run.mjs ROOT RESUMES JOB DATABASE [DAY]");
  process.exit(2);
}

function progressLine() {
  const { found, done: finished, unchanged: kept, dead: failed } = counts;
  return `${finished + kept} of ${found}${isWalked ? "" : " so far"}, ${failed} dead, ${open.size} in the queue`;
}

/** Walks the folder and fills the queue as long as there is room. */
async function fill() {
  const job = hashOf(await readFile(join(root, jobPath)));
  const { versions, asOf } = await analyzeResume(
    "x",
    undefined,
    day === undefined ? {} : { now: day },
  );
  for await (const path of walk(join(root, resumes))) {
    if (stop.signal.aborted) return;
    const content = await hashFile(path);
    const resumePath = relative(root, path).split(sep).join(posix.sep);
    const { lexicon, scoring } = versions;
    const task = { content, job, lexicon, scoring, asOf, resumePath, jobPath };
    counts.found++;
    files.push({ path: resumePath, content });
    if (results.has(task) || open.has(idOf(task))) {
      if (!early.delete(idOf(task))) counts.unchanged++;
    } else {
      await room();
      await add(task);
    }
  }
}

/** Waits until the queue has room or the run is stopped. */
async function room() {
  while (open.size >= mostOpen && !stop.signal.aborted) await sleep(tickMs);
}

/** @param {Task} task */
async function add(task) {
  const jobId = idOf(task);
  open.set(jobId, task);
  // A task with this id that is already there, from an earlier run, stays as it is.
  await patiently(() => queue.add("analyze", task, { jobId }));
}

/** Moves tasks that are done or dead from the queue into the database until all have arrived. */
async function collectAll() {
  while (!(stop.signal.aborted || (isWalked && open.size === 0))) {
    const count = await patiently(async () => (await collectDone()) + (await collectDead()));
    if (count > 0) continue;
    if (isWalked) await patiently(addLost);
    await sleep(tickMs);
  }
}

/**
 * The result of work on the queue, tried again if Redis went away in the meantime. So work may be done twice.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function patiently(work) {
  for (let tries = 1; ; tries++) {
    try {
      return await Promise.race([work(), stopped]);
    } catch (error) {
      if (tries === mostTries || stop.signal.aborted || !(error instanceof Error)) throw error;
      sayError(error);
      await sleep(1000);
    }
  }
}

async function collectDone() {
  const jobs = (await queue.getCompleted(0, 199)).filter((job) => job?.id !== undefined);
  results.atOnce(() => {
    for (const { path, content } of files) results.saveFile(path, content);
    for (const { id = "", data, returnvalue } of jobs) {
      if (results.save(data, returnvalue)) counts.done++;
      else counts.again++;
      if (!open.delete(id)) early.add(id);
    }
  });
  files.length = 0;
  // After the commit: tasks lost in between are collected again, which changes nothing.
  const removed = await Promise.allSettled(jobs.map((job) => job.remove()));
  return removed.filter(({ status }) => status === "fulfilled").length;
}

/** Records what has died. It stays in the queue for somebody to look at (dead.mjs). */
async function collectDead() {
  if (Date.now() - lookedAt < deadEveryMs) return 0;
  lookedAt = Date.now();
  const jobs = (await queue.getFailed(0, -1)).filter((job) => open.has(job?.id ?? ""));
  results.atOnce(() => {
    for (const { id = "", data, failedReason } of jobs) {
      const [, code = "UNKNOWN", message = failedReason] =
        /^(\w+): (.*)$/s.exec(failedReason) ?? [];
      results.saveFailure(data, code, message);
      counts.dead++;
      open.delete(id);
    }
  });
  return jobs.length;
}

/** Adds tasks again that the queue has lost, as when Redis restarts without its last second. */
async function addLost() {
  for (const [id, task] of open) {
    if (stop.signal.aborted) return;
    if ((await queue.getJobState(id)) !== "unknown" || !open.has(id)) continue;
    counts.lost++;
    await add(task);
  }
}

/**
 * The documents below a folder, sorted by name; links are not followed.
 *
 * @param {string} folder
 * @returns {AsyncGenerator<string, void, undefined>}
 */
async function* walk(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && documents.test(entry.name)) yield path;
  }
}

/** @param {string} path */
async function hashFile(path) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
