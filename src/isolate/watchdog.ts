// A thread beside the reading one, in a process of the pool. It kills the process when a document makes it
// grow too much, and when the host is gone.
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { fields, memoryWord, type Watched } from "./child-task.ts";

/** Often enough that a decompression bomb grows little between two checks. */
const pollMs = 25;

/** Whether the host still lives is checked less often: once in this many polls. */
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

/** When its host ends, a process gets another parent, except on Windows. */
function isGone(host: number): boolean {
  if (process.ppid !== host) return true;
  try {
    return !process.kill(host, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Kills the process. `process.exit` would wait for the other thread, which may never respond. */
function end(): void {
  process.kill(process.pid, "SIGKILL");
}

watch(workerData as Watched);
