import { expect, test, vi } from "vitest";
import type { Question, WorkerAnswer } from "../../src/browser/calls.ts";
import { startReader } from "../../src/browser/reader.ts";

/** A fake worker of a page: records what it was asked, and answers as the test says. */
class FakeWorker extends EventTarget {
  readonly asked: Question[] = [];
  hasEnded = false;
  postMessage(question: Question): void {
    structuredClone(question);
    this.asked.push(question);
  }
  terminate(): void {
    this.hasEnded = true;
  }
  say(data: unknown): void {
    if (!this.hasEnded) this.dispatchEvent(new MessageEvent("message", { data }));
  }
  answer(outcome: WorkerAnswer["outcome"], isSpent = false): void {
    this.say({ outcome, isSpent } satisfies WorkerAnswer);
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const reader = startReader({
    startWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
  });
  const worker = () => workers.at(-1) as FakeWorker;
  /** Waits until the worker has been asked this many questions. */
  const asked = (count: number) => vi.waitUntil(() => worker().asked.length === count);
  return { reader, workers, worker, asked };
}

test("a call is sent with its sources and options, except those that the page itself keeps", async () => {
  const { reader, worker, asked } = setUp();
  const bytes = new Uint8Array([1]);
  const { signal } = new AbortController();
  const analysis = reader.analyzeResume(bytes, "Go", {
    now: "2026-11-20",
    signal,
    timeoutMs: 9000,
  });
  await asked(1);
  expect(worker().asked).toEqual([
    { name: "analyzeResume", args: [bytes, "Go", { now: "2026-11-20" }] },
  ]);
  worker().answer({ value: "done" });
  expect(await analysis).toBe("done");
});

test("calls run one after another, in order", async () => {
  const { reader, worker, asked } = setUp();
  const both = [reader.readDocument("a"), reader.readDocument("b")];
  await asked(1);
  worker().answer({ value: 1 });
  await asked(2);
  worker().answer({ value: 2 });
  expect(await Promise.all(both)).toEqual([1, 2]);
  expect(worker().asked.map(({ args }) => args[0])).toEqual(["a", "b"]);
});

test("an error arrives as the same AnalyzeError", async () => {
  const { reader, worker, asked } = setUp();
  const call = reader.readDocument("a");
  await asked(1);
  worker().answer({ code: "TOO_LARGE", details: { what: "bytes", size: 3, limit: 2 } });
  await expect(call).rejects.toMatchObject({
    code: "TOO_LARGE",
    message: expect.stringContaining("3 bytes"),
  });
});

test("a call that takes too long ends the worker, and the next one gets a new one", async () => {
  const { reader, workers, worker, asked } = setUp();
  await expect(reader.readDocument("bomb", { timeoutMs: 5 })).rejects.toMatchObject({
    code: "TIMEOUT",
    details: { timeoutMs: 5 },
  });
  expect(workers.map(({ hasEnded }) => hasEnded)).toEqual([true]);
  const next = reader.readDocument("Ada");
  await vi.waitUntil(() => workers.length === 2);
  await asked(1);
  worker().answer({ value: "Ada" });
  expect(await next).toBe("Ada");
});

test("the time limit of a call starts when its turn comes", async () => {
  const { reader, worker, asked } = setUp();
  const first = reader.readDocument("a", { timeoutMs: 5000 });
  const second = reader.readDocument("b", { timeoutMs: 50 });
  await new Promise((resolve) => setTimeout(resolve, 80));
  worker().answer({ value: 1 });
  await asked(2);
  worker().answer({ value: 2 });
  expect(await Promise.all([first, second])).toEqual([1, 2]);
});

test("a signal stops both running and waiting calls, and ends the worker only for a running one", async () => {
  const { reader, worker, workers, asked } = setUp();
  const [running, waiting] = [new AbortController(), new AbortController()];
  const calls = [
    reader.readDocument("a", { signal: running.signal }),
    reader.readDocument("b", { signal: waiting.signal }),
  ];
  await asked(1);
  waiting.abort();
  await expect(calls[1]).rejects.toMatchObject({ code: "ABORTED" });
  expect(worker().hasEnded).toBe(false);
  running.abort("enough");
  await expect(calls[0]).rejects.toMatchObject({ code: "ABORTED", cause: "enough" });
  expect(workers.map(({ hasEnded }) => hasEnded)).toEqual([true]);
});

test("a worker that a document has spoiled gives its answer and is not used again", async () => {
  const { reader, workers, worker, asked } = setUp();
  const call = reader.readDocument("a");
  await asked(1);
  worker().answer({ value: "a" }, true);
  expect(await call).toBe("a");
  void reader.readDocument("b").catch(() => undefined);
  await vi.waitUntil(() => workers.length === 2);
  expect(workers[0]?.hasEnded).toBe(true);
});

test("a call that fails because of the worker is tried once more in a new worker", async () => {
  const { reader, workers, worker, asked } = setUp();
  const error = { message: "Failed to fetch dynamically imported module", stack: "" };
  const call = reader.readDocument("a");
  await asked(1);
  worker().answer({ error });
  await vi.waitUntil(() => workers.length === 2 && worker().asked.length === 1);
  expect(workers[0]?.hasEnded).toBe(true);
  worker().answer({ value: 1 });
  expect(await call).toBe(1);

  const again = reader.readDocument("b");
  await asked(2);
  worker().answer({ error });
  await vi.waitUntil(() => workers.length === 3 && worker().asked.length === 1);
  worker().answer({ error });
  await expect(again).rejects.toThrow("Failed to fetch");
});

test("a script that cannot be loaded is reported, each time it is needed", async () => {
  const { reader, workers, worker, asked } = setUp();
  worker().dispatchEvent(new Event("error", { cancelable: true }));
  const call = reader.readDocument("a");
  await vi.waitUntil(() => workers.length === 2);
  await asked(1);
  worker().dispatchEvent(new Event("error", { cancelable: true }));
  await expect(call).rejects.toMatchObject({
    code: "OPTION_INVALID",
    message: expect.stringContaining("options.startWorker"),
  });
});

test("a worker that fails during a call is reported as crashed", async () => {
  const { reader, worker, asked } = setUp();
  const first = reader.readDocument("a");
  await asked(1);
  worker().answer({ value: "a" });
  await first;
  const call = reader.readDocument("b");
  await asked(2);
  worker().dispatchEvent(new Event("error", { cancelable: true }));
  await expect(call).rejects.toMatchObject({ code: "CRASHED" });
});

test("messages of pdf.js to the page are not answers", async () => {
  const { reader, worker, asked } = setUp();
  const call = reader.readDocument("a");
  await asked(1);
  worker().say({ sourceName: "worker", targetName: "main", action: "ready", data: null });
  worker().answer({ value: "a" });
  expect(await call).toBe("a");
});

test("a closed reader ends its worker, rejects the running call and starts nothing more", async () => {
  const { reader, workers, asked } = setUp();
  const call = reader.readDocument("a");
  await asked(1);
  reader.close();
  await expect(call).rejects.toMatchObject({ code: "ABORTED" });
  await expect(reader.readDocument("b")).rejects.toMatchObject({ code: "ABORTED" });
  expect(workers.map(({ hasEnded }) => hasEnded)).toEqual([true]);
});

test.for([
  ["a promise", Promise.resolve("a"), {}, "SOURCE_INVALID"],
  ["an invalid day", "a", { now: "today" }, "OPTION_INVALID"],
  ["no time", "a", { timeoutMs: 0 }, "OPTION_INVALID"],
] as const)("%s is refused before anything is sent", async ([, source, options, code]) => {
  const { reader, worker } = setUp();
  await expect(reader.analyzeResume(source as never, undefined, options)).rejects.toMatchObject({
    code,
  });
  expect(worker().asked).toEqual([]);
});

test("the caller's own checks run in the page, since a function cannot be sent", async () => {
  const { reader, worker, asked } = setUp();
  const checks = [
    { id: "always", severity: "note" as const, run: () => [{ message: "Found it" }] },
  ];
  const analysis = reader.analyzeResume("Ada", undefined, { now: "2026-11-20", checks });
  await asked(1);
  expect(worker().asked[0]?.args).toEqual(["Ada", undefined, { now: "2026-11-20" }]);
  worker().answer({
    value: { resume: { document: { text: "Ada" } }, asOf: "2026-11-20", findings: [] },
  });
  expect((await analysis).findings).toEqual([
    { code: "always", severity: "note", message: "Found it", facts: {} },
  ]);
});

test.each([undefined, 5, {}, Promise.resolve()])(
  "a startWorker that returns %s is refused",
  (given) => {
    const startWorker = () => given as unknown as Worker;
    expect(() => startReader({ startWorker })).toThrow(
      /startWorker gives something that is no Worker/,
    );
  },
);
