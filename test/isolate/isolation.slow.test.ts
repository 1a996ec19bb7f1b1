import { describe, expect, test } from "vitest";
// Tests the built package, because a worker runs a file of the build.
import {
  analyzeResume,
  parseJob,
  parseLexicon,
  profileKeywords,
  readDocument,
} from "../../dist/index.js";
import { codeOf, endless, resume, swelling } from "./documents.ts";

const worker = { isolation: "worker" } as const;

test("an analysis in a worker equals the one in this thread", async () => {
  const job = "Requirements:\n- 3+ years of Node.js\n- PostgreSQL";
  const options = { now: "2026-11-20" };
  expect(await analyzeResume(resume, job, { ...options, ...worker })).toEqual(
    await analyzeResume(resume, job, options),
  );
});

test("documents that were read beforehand give the same result in a worker", async () => {
  const job = "Requirements:\n- 3+ years of Node.js\n- PostgreSQL";
  const options = { now: "2026-11-20" };
  const [first, second] = await Promise.all([readDocument(resume), readDocument(job)]);
  expect(await analyzeResume(first, second, { ...options, ...worker })).toEqual(
    await analyzeResume(resume, job, options),
  );
});

test("a posting and a profile in a worker equal those in this thread", async () => {
  const posting = "Backend Developer\nRequirements:\n- Go or Rust";
  expect(await parseJob(posting, worker)).toEqual(await parseJob(posting));
  const postings = [posting, "We use Kafka and Go.", posting];
  expect(await profileKeywords(postings, { ...worker, groupBy: "title" })).toEqual(
    await profileKeywords(postings, { groupBy: "title" }),
  );
});

test("resumes that share a job and a lexicon are analyzed in a worker as in this thread", async () => {
  const lexicon = await parseLexicon("skills:\n- { id: tern, name: Tern, category: tool }");
  const job = await parseJob("Requirements:\n- Tern\n- PostgreSQL", { lexicon });
  const other = await parseJob("Requirements:\n- Rust");
  for (const [target, own] of [
    [job, { lexicon }],
    [job, { lexicon }],
    [other, {}],
    [job, { lexicon }],
  ] as const) {
    const options = { now: "2026-11-20", ...own };
    expect(await analyzeResume(resume, target, { ...options, ...worker })).toEqual(
      await analyzeResume(resume, target, options),
    );
  }
});

test("the caller's bytes are left as they were", async () => {
  const bytes = resume.slice();
  await readDocument(bytes, worker);
  expect(bytes).toEqual(resume);
});

describe("a document that never ends", () => {
  test("does not hold up documents that come after it", async () => {
    const stop = new AbortController();
    const slow = codeOf(
      readDocument(endless, { ...worker, timeoutMs: 60_000, signal: stop.signal }),
    );
    const texts = await Promise.all(
      Array.from({ length: 5 }, () => readDocument(resume, { ...worker, timeoutMs: 20_000 })),
    );
    expect(texts.every(({ text }) => text.includes("Annika Thorsby"))).toBe(true);
    stop.abort();
    expect(await slow).toBe("ABORTED");
  });
});

test("a document that makes the process grow too much is stopped", async () => {
  expect(
    await codeOf(readDocument(swelling, { ...worker, maxMemoryMb: 100, timeoutMs: 20_000 })),
  ).toBe("MEMORY_LIMIT");
});

test("a signal that is already aborted stops the work before it starts", async () => {
  const options = { ...worker, signal: AbortSignal.abort() };
  expect(await codeOf(readDocument(resume, options))).toBe("ABORTED");
  expect(await codeOf(readDocument(resume, { signal: AbortSignal.abort() }))).toBe("ABORTED");
});

test.for([
  [{ timeoutMs: 0 }],
  [{ maxMemoryMb: -1 }],
  [{ isolation: "thread" as "worker" }],
  [{ now: "20.11.2026" }],
  [{ now: "2026-02-30" }],
] as const)("%j is refused as an option", async ([options]) => {
  expect(await codeOf(analyzeResume("Ada", undefined, options))).toBe("OPTION_INVALID");
});
