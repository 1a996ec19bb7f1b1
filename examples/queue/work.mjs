// node work.mjs ROOT takes tasks from the queue until it is stopped. Run any number of workers on any number
// of machines that share ROOT.
import { availableParallelism } from "node:os";
import { Worker } from "bullmq";
import { doTask } from "./analyze.mjs";
import { connection, queueName, sayError } from "./queue.mjs";

const [root] = process.argv.slice(2);
if (root === undefined) {
  console.error("node work.mjs ROOT");
  process.exit(2);
}

const lockDuration = Number(process.env.LOCK_MS ?? 30_000);

const worker = new Worker(queueName, (job) => doTask(job.data, root), {
  connection,
  concurrency: Number(process.env.CONCURRENCY ?? availableParallelism()),
  // A worker that does not renew its lock is gone, and its tasks are given to another one.
  lockDuration,
  stalledInterval: lockDuration,
  // A task can stall this often if several machines fail. The task itself cannot bring down its worker, since
  // it runs in a separate process.
  maxStalledCount: 20,
});
worker.on("error", sayError);

/** Finishes tasks that have begun and starts no new ones. */
const stop = async () => {
  await worker.close();
  // Processes that read resumes may still be running.
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
await worker.waitUntilReady();
console.log(`works on ${queueName}`);
