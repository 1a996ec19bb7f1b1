import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
// Tests the built package, because workers and processes run files of the build.
import { readDocument } from "../../dist/index.js";
import { codeOf, endless, resume } from "./documents.ts";

// What holds a time of the clock, which other files would take from it.

// A process takes longer to start than a worker.
vi.setConfig({ testTimeout: 30_000 });

/** How long after the call a document may be stopped whose time limit is half a second. */
const most = { worker: 5000, process: 750 };

describe.for(["worker", "process"] as const)("in a %s", (isolation) => {
  test("an answer that arrived while the program was busy is accepted, even after the time limit", async () => {
    const { text } = await readDocument(resume, { isolation });
    const work = readDocument(resume, { isolation, timeoutMs: 1000 });
    // The task has been sent. Now this thread is busy for longer than the time limit, and checks its timers
    // right afterwards.
    await new Promise((resolve) => setTimeout(resolve, 3));
    await new Promise((resolve) => setImmediate(resolve));
    const end = performance.now() + 1500;
    while (performance.now() < end);
    expect((await work).text).toBe(text);
  });

  test("a call that is aborted after its answer arrived does not disturb the next one", async () => {
    const { text } = await readDocument(resume, { isolation });
    for (let i = 0; i < 3; i++) {
      const stop = new AbortController();
      const aborted = codeOf(readDocument(resume, { isolation, signal: stop.signal }));
      await new Promise((resolve) => setTimeout(resolve, 3));
      const end = performance.now() + 400;
      while (performance.now() < end);
      stop.abort();
      expect(await aborted).toBe("ABORTED");
      await new Promise((resolve) => setTimeout(resolve));
      expect((await readDocument(resume, { isolation })).text).toBe(text);
    }
  });

  test("a document that never ends is stopped at timeoutMs, and the next one is served", async () => {
    await readDocument(resume, { isolation });
    const start = performance.now();
    expect(await codeOf(readDocument(endless, { isolation, timeoutMs: 500 }))).toBe("TIMEOUT");
    expect(performance.now() - start).toBeLessThan(most[isolation]);
    expect((await readDocument(resume, { isolation })).text).toContain("Annika Thorsby");
  });
});

test("an idle worker does not keep the process alive", async () => {
  const index = new URL("../../dist/index.js", import.meta.url).href;
  const code = `import { readDocument } from ${JSON.stringify(index)};
    await readDocument(new TextEncoder().encode("Ada Lovelace, Python"), { isolation: "worker" });
    console.log("done");`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", code],
    { timeout: 8000 },
  );
  expect(stdout).toBe("done\n");
});
