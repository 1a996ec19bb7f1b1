// node plain.mjs ROOT SHARE OF analyzes every OF-th resume in the folder of examples/queue, one after
// another, as its workers do but without a queue.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyzeResume } from "../../dist/index.js";
import { doTask } from "../../examples/queue/analyze.mjs";
import { hashOf } from "../../examples/queue/task.mjs";

const [root = "", share = "0", of = "1"] = process.argv.slice(2);
const { versions } = await analyzeResume("x");
const job = hashOf(readFileSync(join(root, "job.md")));
const paths = readdirSync(join(root, "resumes"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.\w+$/.test(path))
  .sort();
let count = 0;
for (const [i, path] of paths.entries()) {
  if (i % Number(of) !== Number(share)) continue;
  const resumePath = `resumes/${path}`;
  const { lexicon, scoring } = versions;
  const content = hashOf(readFileSync(join(root, resumePath)));
  const task = {
    resumePath,
    content,
    jobPath: "job.md",
    job,
    lexicon,
    scoring,
    asOf: "2026-11-20",
  };
  await doTask(task, root).catch(() => undefined);
  count++;
}
console.log(count);
process.exit(0);
