import type { Message } from "./answer.ts";
import { heapAtStartMb, type Listener, type Runner, RunnerError, type Start } from "./runner.ts";
import { runnerFile } from "./runner-file.ts";

/**
 * Starts a thread that waits for tasks, with a heap of its own. Memory outside of the heap, mainly byte
 * buffers, is not limited here.
 */
export function startThread({ purpose, maxMemoryMb }: Start, listener: Listener): Runner {
  // Loaded here because it takes two milliseconds and most runners are processes.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(runnerFile("worker"), {
    workerData: purpose,
    // Does not pass on the caller's flags: node refuses some of them (--input-type) for a file.
    execArgv: [],
    // The thread reads no input. Without this, each thread opens a stream of the process's standard input.
    stdin: false,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(maxMemoryMb) + heapAtStartMb },
  });
  worker.on("message", (message: Message) => listener.answered(message));
  // An answer arrived that cannot be deserialized.
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
