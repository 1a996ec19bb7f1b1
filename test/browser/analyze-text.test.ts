import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyzeText, builtinProfile, parseJob, readText } from "../../src/browser/index.ts";
import { analyzeResume, parseJob as parseJobInNode } from "../../src/index.ts";

const now = "2026-11-20";
const fixture = (path: string) =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");
const posting = fixture("jobs/java-spring/job.txt");

test.for([
  ["resumes/variants-text/resume.txt", "text"],
  ["resumes/markdown/resume.md", "markdown"],
  ["resumes/html-saved/resume.html", "html"],
  ["resumes/json-resume/resume.json", "json"],
] as const)(
  "%s as %s gives what analyzeResume gives for the same strings",
  async ([path, format]) => {
    const text = fixture(path);
    const analysis = await analyzeText(text, posting, { format, now });
    expect(analysis.match?.contributions.length).toBeGreaterThan(3);
    expect(JSON.stringify(analysis)).toBe(
      JSON.stringify(await analyzeResume(text, posting, { format, now })),
    );
  },
);

test("a parsed job and a profile can be compared with, too", async () => {
  const text = fixture("resumes/variants-text/resume.txt");
  const job = await parseJob(readText(posting));
  expect(job).toEqual(await parseJobInNode(posting));
  for (const target of [job, builtinProfile("backend").jobs]) {
    const analysis = await analyzeText(text, target, { now });
    expect(analysis).toEqual(await analyzeResume(text, target, { now }));
  }
});

test("a text longer than the limit is cut, for resume and posting alike", async () => {
  const limits = { maxTextLength: 40 };
  const { resume, job } = await analyzeText("Kafka ".repeat(50), "Requirements: Go. ".repeat(50), {
    limits,
  });
  expect([resume.document, job?.document].map((document) => document?.text.length)).toEqual([
    40, 40,
  ]);
});

test.for([{ timeoutMs: 100 }, { maxMemoryMb: 100 }, { isolation: "worker" }] as const)(
  "%j is refused, since a page cannot keep it",
  async (options: object) => {
    await expect(analyzeText("Go", undefined, options)).rejects.toMatchObject({
      code: "OPTION_INVALID",
    });
  },
);

test("a signal aborts before the call and while the posting is read", async () => {
  const aborted = { signal: AbortSignal.abort() };
  await expect(analyzeText("Go", undefined, aborted)).rejects.toMatchObject({ code: "ABORTED" });
  const stop = new AbortController();
  const analysis = analyzeText("Go", posting, { signal: stop.signal });
  stop.abort();
  await expect(analysis).rejects.toMatchObject({ code: "ABORTED" });
});

test("an invalid day is refused", async () => {
  await expect(analyzeText("Go", undefined, { now: "today" })).rejects.toMatchObject({
    code: "OPTION_INVALID",
  });
});
