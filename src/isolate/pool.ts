import { Worker } from "node:worker_threads";
import type { TaskName } from "../analyze/task.ts";
import { leaveOutRepeats, repeatable } from "./repeats.ts";
import type { Message, Purpose, Task } from "./worker.ts";

/** Threads without work end after this long. */
const IDLE_MS = 10_000;

/** A thread and what it is doing. */
interface Thread {
  readonly worker: Worker;
  /** Whether it has loaded what postings need, rather than resumes. */
  readonly readsPostings: boolean;
  /** Of the task it runs; absent while it waits for one. */
  settle?: { resolve(value: unknown): void; reject(reason: unknown): void };
  idle?: NodeJS.Timeout;
  /** What it was last sent and still has. */
  has: readonly unknown[];
}

// One pool a process. The thread that was used last stands last, and is used next: its code is warm.
const waiting: Thread[] = [];

const postingTasks: ReadonlySet<TaskName> = new Set(["readJob", "parseJob", "profileKeywords"]);

/**
 * Starts threads that wait for work, each loading what its purpose needs while the caller does something else. They neither keep the process alive nor have to be used.
 */
export function startThreads(purposes: readonly Purpose[]): void {
  for (const purpose of purposes) rest(startThread(purpose, purpose === "posting"));
}

/**
 * Runs a task in a thread of its own and gives what it answers. The thread is ended when `signal` aborts; the call then rejects with the
 * signal's reason. Rejects with what the task throws, and with the error that ended the thread.
 */
export function runInThread(task: Task, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const thread = takeThread(task);
    clearTimeout(thread.idle);
    thread.worker.ref();
    const abort = () => {
      end(thread);
      reject(signal.reason);
    };
    const done =
      <T>(settle: (value: T) => void) =>
      (value: T) => {
        signal.removeEventListener("abort", abort);
        settle(value);
      };
    thread.settle = { resolve: done(resolve), reject: done(reject) };
    signal.addEventListener("abort", abort, { once: true });
    try {
      thread.worker.postMessage({ ...task, things: leaveOutRepeats(task.things, thread.has) });
      thread.has = repeatable(task.things);
    } catch (error) {
      // What cannot be sent; the thread has not begun.
      thread.settle.reject(error);
      rest(thread);
    }
  });
}

/** A waiting thread, rather one that has done such work before; else a new one. */
function takeThread({ name }: Task): Thread {
  const readsPostings = postingTasks.has(name);
  const fitting = waiting.findLastIndex((thread) => thread.readsPostings === readsPostings);
  const [thread] = waiting.splice(fitting, 1);
  return thread ?? startThread(undefined, readsPostings);
}

function startThread(purpose: Purpose | undefined, readsPostings: boolean): Thread {
  const worker = new Worker(new URL("../isolate/worker.js", import.meta.url), {
    workerData: purpose,
    // The caller's flags are its own: node refuses some of them (--input-type) for a file.
    execArgv: [],
    // Nothing is read there; without it each thread opens a stream of the process's input.
    stdin: false,
  });
  const thread: Thread = { worker, readsPostings, has: [] };
  worker.on("message", (message: Message) => {
    const { settle } = thread;
    rest(thread);
    if ("error" in message)
      settle?.reject(Object.assign(new Error(message.error.message), message.error));
    else settle?.resolve(message.answer);
  });
  worker.on("error", (error) => {
    end(thread);
    thread.settle?.reject(error);
  });
  worker.on("exit", (code) => {
    end(thread);
    thread.settle?.reject(new Error(`A worker thread ended with code ${code}`));
  });
  return thread;
}

function rest(thread: Thread): void {
  delete thread.settle;
  thread.worker.unref();
  thread.idle = setTimeout(() => end(thread), IDLE_MS).unref();
  waiting.push(thread);
}

function end(thread: Thread): void {
  clearTimeout(thread.idle);
  const index = waiting.indexOf(thread);
  if (index !== -1) waiting.splice(index, 1);
  void thread.worker.terminate();
}
