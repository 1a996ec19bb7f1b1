import type { Message } from "./answer.ts";
import { heapAtStartMb, type Listener, type Runner, RunnerError, type Start } from "./runner.ts";
import { runnerFile } from "./runner-file.ts";

/** Starts a thread that waits for tasks, with a heap of its own. What lies outside of the heap, bytes above all, is not bounded. */
export function startThread({ purpose, maxMemoryMb }: Start, listener: Listener): Runner {
  // Loaded here, since it takes two milliseconds and most runners are processes.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(runnerFile("worker"), {
    workerData: purpose,
    // The caller's flags are its own: node refuses some of them (--input-type) for a file.
    execArgv: [],
    // Nothing is read there; without it each thread opens a stream of the process's input.
    stdin: false,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(maxMemoryMb) + heapAtStartMb },
  });
  worker.on("message", (message: Message) => listener.answered(message));
  // An answer that came, but cannot be read.
  worker.on("messageerror", (cause) =>
    listener.ended(new RunnerError({ kind: "unsendable" }, { cause })),
  );
  worker.on("error", (error) => listener.ended(error));
  worker.on("exit", (code) => listener.ended(new RunnerError({ kind: "crash", exitCode: code })));
  return {
    send: (task) => worker.postMessage(task),
    ref: () => worker.ref(),
    unref: () => worker.unref(),
    end: () => void worker.terminate(),
  };
}
