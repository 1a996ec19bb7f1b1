// node work.mjs ROOT takes tasks of the queue until it is told to stop; any number of them on any number of machines that share ROOT.
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
  // A worker that does not renew its lock is gone, and its tasks are given to another.
  lockDuration,
  stalledInterval: lockDuration,
  // A task may be there when several machines go down; that it takes its worker down is ruled out, since it runs in a process of its own.
  maxStalledCount: 20,
});
worker.on("error", sayError);

/** What has begun is finished, nothing new is begun. */
const stop = async () => {
  await worker.close();
  // Processes that read resumes may still be warm.
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
await worker.waitUntilReady();
console.log(`works on ${queueName}`);
