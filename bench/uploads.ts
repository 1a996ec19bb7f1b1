// npm run bench -- uploads [COUNT]: sends the fixtures to the server of examples/upload-server, 20 at a time,
// including zip bombs and broken files. Every answer is compared with the result of analyzeResume in this
// process, or with the code in about.yml. Exits with 1 if an answer is wrong, if the server ended, or if it
// grew by more than 512 MB.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { analyzeAll, loadUploads, startServer, uploadAll } from "../test/examples/upload-server.ts";

const count = Number(process.argv[2] ?? 200);
const places = 20;
const job = readFileSync(new URL("../fixtures/jobs/backend-node/job.md", import.meta.url), "utf8");

const fixtures = loadUploads();
// Steps of 23 mix resumes and broken files, since 23 and the number of fixtures have no common factor.
const uploads = Array.from(
  { length: count },
  (_, i) => fixtures[(i * 23) % fixtures.length],
).filter((upload) => upload !== undefined);
const right = await analyzeAll(fixtures, job);

console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
const server = await startServer();
const before = server.memory();
const start = performance.now();
const wrong = await uploadAll(server.url, uploads, { job, places, right });
const seconds = (performance.now() - start) / 1000;
const after = server.memory();
const exitCode = await server.stop();

for (const line of wrong) console.log(`wrong: ${line}`);
console.log(
  `${uploads.length} uploads of ${fixtures.length} files, ${places} at a time: ${seconds.toFixed(1)} s, ${wrong.length} wrong answers`,
);
const growth = (after?.peak ?? 0) - (before?.now ?? 0);
if (before !== undefined && after !== undefined) {
  console.log(
    `memory: ${before.now.toFixed(0)} MB before, ${after.peak.toFixed(0)} MB at most, ${after.now.toFixed(0)} MB after; growth ${growth.toFixed(0)} MB, limit 512 MB`,
  );
}
console.log(`the server ended with ${exitCode}`);
process.exitCode = wrong.length === 0 && exitCode === 0 && growth <= 512 ? 0 : 1;
