// What runs in a thread of the pool.
import { parentPort, workerData } from "node:worker_threads";
import { answer, type Message, type Purpose, prepare, spend, type Task, unsent } from "./answer.ts";

process.on("unhandledRejection", spend);
// What a document's timer throws is none of the task that runs.
process.on("uncaughtException", spend);
prepare(workerData as Purpose | undefined);
// A task that came, but cannot be read.
parentPort?.on("messageerror", (error) => send(unsent(error)));
parentPort?.on("message", async (task: Task) => send(await answer(task)));

function send(message: Message): void {
  try {
    parentPort?.postMessage(message);
  } catch (error) {
    parentPort?.postMessage(unsent(error));
  }
}
