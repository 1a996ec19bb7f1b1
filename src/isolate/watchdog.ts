// A thread beside the one that reads, in a process of the pool: it ends the process when a document makes it grow too much, and when the host is gone.
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { fields, memoryWord, type Watched } from "./child-task.ts";

/** Often enough that a bomb gains little between two looks. */
const pollMs = 25;

/** A watch over whether the host lives needs no hurry. */
const pollsOfHost = 20;

function watch({ shared, host }: Watched): void {
  let polls = 0;
  setInterval(() => {
    const limit = Atomics.load(shared, fields.limit);
    if (limit > 0 && process.memoryUsage.rss() > limit * 1024 * 1024) {
      writeSync(2, memoryWord);
      end();
    }
    polls++;
    if (polls % pollsOfHost === 0 && isGone(host)) end();
  }, pollMs);
}

/** A process whose host has ended gets another one, but for Windows. */
function isGone(host: number): boolean {
  if (process.ppid !== host) return true;
  try {
    return !process.kill(host, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Not `exit`, which waits for a thread that may never come to it. */
function end(): void {
  process.kill(process.pid, "SIGKILL");
}

watch(workerData as Watched);
