// Entry point of a process of the pool.
import { Worker } from "node:worker_threads";
import {
  answer,
  ignoreStrayError,
  type Message,
  type Purpose,
  prepare,
  purposes,
  unsendableAnswer,
} from "./answer.ts";
import { type ChildTask, fields, type Watched } from "./child-task.ts";
import { tuneCompiler } from "./tune-compiler.ts";

const megabyte = 1024 * 1024;

/**
 * A process that is still larger than this after a task is replaced, so that a document does not pay for
 * earlier ones.
 */
const mostAtRestMb = 400;

process.on("unhandledRejection", ignoreStrayError);
// An error in a timer that a document left behind is not the fault of the running task.
process.on("uncaughtException", ignoreStrayError);
// Ctrl-C reaches all processes of a terminal. The host decides when this one ends.
process.on("SIGINT", () => undefined);
// The host is gone, or has no more work.
process.on("disconnect", () => process.exit());

const shared = new Int32Array(new SharedArrayBuffer(4 * fields.count));
// This thread is busy while it reads a document, so another thread watches the process.
const watchdog = new Worker(new URL("../isolate/watchdog.js", import.meta.url), {
  workerData: { shared, host: process.ppid } satisfies Watched,
  execArgv: [],
  stdin: false,
  // The watchdog needs little memory, and every process has one.
  resourceLimits: { maxOldGenerationSizeMb: 16 },
});
watchdog.unref();

tuneCompiler();
const [, , name] = process.argv;
prepare(purposes.find((purpose): purpose is Purpose => purpose === name));

process.on("message", async ({ task, maxMemoryMb }: ChildTask) => {
  const base = Math.ceil(process.memoryUsage.rss() / megabyte);
  Atomics.store(shared, fields.limit, base + Math.ceil(maxMemoryMb));
  const message = await answer(task);
  Atomics.store(shared, fields.limit, 0);
  const hasGrown = process.memoryUsage.rss() > mostAtRestMb * megabyte;
  send(hasGrown ? { ...message, isSpent: true } : message);
});

function send(message: Message): void {
  try {
    process.send?.(message);
  } catch (error) {
    process.send?.(unsendableAnswer(error));
  }
}
