// Entry point of a thread of the pool.
import { parentPort, workerData } from "node:worker_threads";
import {
  answer,
  ignoreStrayError,
  type Message,
  type Purpose,
  prepare,
  type Task,
  unsendableAnswer,
} from "./answer.ts";

process.on("unhandledRejection", ignoreStrayError);
// An error in a timer that a document left behind is not the fault of the running task.
process.on("uncaughtException", ignoreStrayError);
prepare(workerData as Purpose | undefined);
// A task arrived that cannot be deserialized.
parentPort?.on("messageerror", (error) => send(unsendableAnswer(error)));
parentPort?.on("message", async (task: Task) => send(await answer(task)));

function send(message: Message): void {
  try {
    parentPort?.postMessage(message);
  } catch (error) {
    parentPort?.postMessage(unsendableAnswer(error));
  }
}
