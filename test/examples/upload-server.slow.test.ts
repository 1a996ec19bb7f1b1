import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyzeAll, loadUploads, startServer, uploadAll } from "./upload-server.ts";

const job = readFileSync(
  new URL("../../fixtures/jobs/backend-node/job.md", import.meta.url),
).toString();

test("all fixtures, 20 at a time, bombs and broken ones among them, are answered right", async () => {
  const server = await startServer({
    MAX_BYTES: "200000",
    MAX_REQUESTS: "20",
    MAX_WAITING: "1",
    // Long for a good file among twenty, beside other tests.
    TIMEOUT_MS: "10000",
  });
  try {
    const uploads = loadUploads();
    const right = await analyzeAll(uploads, job);
    const before = server.memory();
    expect(await uploadAll(server.url, uploads, { job, places: 20, right })).toEqual([]);
    // Where the system does not tell the memory, the answers alone count.
    const growth = (server.memory()?.peak ?? 0) - (before?.now ?? 0);
    expect(growth).toBeLessThan(512);
  } finally {
    await server.stop();
  }
});
