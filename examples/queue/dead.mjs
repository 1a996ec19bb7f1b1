// node dead.mjs lists the tasks that have died, with the reason; node dead.mjs --retry [CODE] retries them,
// or those with a code.
import { openQueue } from "./queue.mjs";

const [flag, code] = process.argv.slice(2);
if (flag !== undefined && flag !== "--retry") {
  console.error("node dead.mjs [--retry [CODE]]");
  process.exit(2);
}
const queue = openQueue();
let count = 0;
for (const job of await queue.getFailed(0, -1)) {
  if (code !== undefined && !job.failedReason.startsWith(`${code}:`)) continue;
  count++;
  if (flag === "--retry") await job.retry("failed", { resetAttemptsMade: true });
  else console.log(`${job.data.resumePath}: ${job.failedReason}`);
}
console.log(flag === "--retry" ? `${count} put back` : `${count} dead`);
await queue.close();
