// Entry point of a thread of the pool.
import { parentPort, workerData } from "node:worker_threads";
import { answer, type Message, type Purpose, prepare, spend, type Task, unsent } from "./answer.ts";

process.on("unhandledRejection", spend);
// An error in a timer that a document left behind is not the fault of the running task.
process.on("uncaughtException", spend);
prepare(workerData as Purpose | undefined);
// A task arrived that cannot be deserialized.
parentPort?.on("messageerror", (error) => send(unsent(error)));
parentPort?.on("message", async (task: Task) => send(await answer(task)));

function send(message: Message): void {
  try {
    parentPort?.postMessage(message);
  } catch (error) {
    parentPort?.postMessage(unsent(error));
  }
}
