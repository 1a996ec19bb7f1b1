// node run.mjs ROOT RESUMES JOB DATABASE [DAY] puts a task into the queue for each resume below ROOT/RESUMES and collects the results. Stop it, and
// start it again, at any time: what has its result is left alone.

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

/** So many tasks are in the queue at most: a folder of a million files must not fill the memory of Redis. */
const mostOpen = Number(process.env.MOST_OPEN ?? 1000);
const tickMs = 200;
/** How long the end waits for Redis. */
const closeMs = 2000;
const progressMs = Number(process.env.PROGRESS_MS ?? 5000);
/** The dead are few, and all of them are looked at. */
const deadEveryMs = 1000;
/** Beside the time that the connection itself waits. */
const mostTries = 30;
const documents = /\.(?:pdf|docx|odt|html?|md|markdown|te?xt)$/i;

const results = await openResults(database).catch(refuse);
const queue = openQueue();
const stop = new AbortController();
/** Nothing is waited for any longer, Redis included, which may not come back. @type {Promise<never>} */
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

/** What has been put into the queue and not come back yet, by id. @type {Map<string, Task>} */
const open = new Map();
/** What an earlier run has put there and came back before the walk has reached it, by id. @type {Set<string>} */
const early = new Set();
/** What has been walked and is written with the next results, since a transaction for each file would take longer than the file. */
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
  // Waited for below; without somebody who collects there is no use in filling.
  collecting.catch(() => stop.abort());
  await fill();
  isWalked = true;
  await collecting;
} catch (error) {
  failure = error;
} finally {
  clearInterval(progress);
  stop.abort();
  // Redis may be away.
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

/** Walks the folder and fills the queue, as far as there is room. */
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

/** Waits until the queue has room, or the run is stopped. */
async function room() {
  while (open.size >= mostOpen && !stop.signal.aborted) await sleep(tickMs);
}

/** @param {Task} task */
async function add(task) {
  const jobId = idOf(task);
  open.set(jobId, task);
  // A task of this id that is there already, from an earlier run, stays as it is.
  await patiently(() => queue.add("analyze", task, { jobId }));
}

/** Takes what is done or dead out of the queue into the database, until all of it is there. */
async function collectAll() {
  while (!(stop.signal.aborted || (isWalked && open.size === 0))) {
    const count = await patiently(async () => (await collectDone()) + (await collectDead()));
    if (count > 0) continue;
    if (isWalked) await patiently(addLost);
    await sleep(tickMs);
  }
}

/**
 * What work on the queue gives, tried again where Redis went away in the middle of it: whatever it did by then may be done twice.
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
  // Behind the commit: what is lost in between is collected again, and changes nothing.
  const removed = await Promise.allSettled(jobs.map((job) => job.remove()));
  return removed.filter(({ status }) => status === "fulfilled").length;
}

/** Notes what has died; it stays in the queue, for somebody to look at (dead.mjs). */
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

/** Adds the tasks again that the queue no longer knows, as when Redis came back without its last second. */
async function addLost() {
  for (const [id, task] of open) {
    if (stop.signal.aborted) return;
    if ((await queue.getJobState(id)) !== "unknown" || !open.has(id)) continue;
    counts.lost++;
    await add(task);
  }
}

/**
 * The documents below a folder, by name; links are not followed.
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
