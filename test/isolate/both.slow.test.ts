import { describe, expect, test, vi } from "vitest";
import { AnalyzeError, analyzeResume, parseJob, readDocument } from "../../dist/index.js";
import { codeOf, endless, fixture } from "./documents.ts";

// A process takes longer to start than a worker.
vi.setConfig({ testTimeout: 30_000 });

describe.for(["worker", "process"] as const)("in a %s", (isolation) => {
  test("an error keeps its code and details", async () => {
    const error = await readDocument(fixture("broken/encrypted-pdf/file.pdf"), { isolation }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(AnalyzeError);
    expect(error).toMatchObject({ code: "ENCRYPTED", details: { format: "PDF" } });
  });

  test("the time limit covers scoring", async () => {
    const { requirements, ...posting } = await parseJob("Requirements\n- TypeScript\n- Docker");
    // What is compared has been read, and comparing it takes minutes.
    const job = {
      ...posting,
      requirements: Array.from({ length: 8000 }, () => requirements).flat(),
    };
    const resume = await readDocument("Ada Lane\n\nSkills\nTypeScript, Docker");
    expect(await codeOf(analyzeResume(resume, job, { isolation, timeoutMs: 2000 }))).toBe(
      "TIMEOUT",
    );
  });

  test("a time limit longer than timers can wait, or a memory limit above the available memory, has no effect", async () => {
    const resume = fixture("resumes/single-column/resume.pdf");
    const options = { isolation, timeoutMs: 1e12, maxMemoryMb: 1e9 };
    expect((await readDocument(resume, options)).text).not.toBe("");
  });

  test("a Blob is read like its bytes, and refused if it is too large", async () => {
    const resume = fixture("resumes/single-column/resume.pdf");
    const blob = new Blob([resume.slice()]);
    const { text } = await readDocument(blob, { isolation });
    expect(text).toBe((await readDocument(resume, { isolation })).text);
    const small = { isolation, limits: { maxBytes: 1000 } } as const;
    expect(await codeOf(readDocument(blob, small))).toBe("TOO_LARGE");
  });

  test("an object that behaves like a Blob is read like its bytes", async () => {
    const resume = fixture("resumes/single-column/resume.pdf");
    const response = new Response(resume.slice());
    const { text } = await readDocument(response as unknown as Blob, { isolation });
    expect(text).toBe((await readDocument(resume, { isolation })).text);
  });

  test("something that cannot be sent gives an error in plain words", async () => {
    const document = { ...(await readDocument("Ada")), also: () => 1 };
    const analyzed = analyzeResume(document, undefined, { isolation });
    expect(await codeOf(analyzed)).toBe("SOURCE_INVALID");
  });

  test("bytes that were transferred to another thread give an error in plain words", async () => {
    const bytes = new Uint8Array(10);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    expect(await codeOf(readDocument(bytes, { isolation }))).toBe("SOURCE_INVALID");
  });

  test.for([1800, 2400, 3600, 300_000])(
    "a value nested %d deep is sent, or refused in plain words",
    async (length) => {
      const also = Array.from({ length }).reduce((inner) => [inner], []);
      const document = { ...(await readDocument("Ada")), also };
      const analyzed = analyzeResume(document, undefined, { isolation, timeoutMs: 5000 });
      // If it could only just be sent, the answer may be too deep to come back.
      expect(["none", "SOURCE_INVALID"]).toContain(await codeOf(analyzed));
    },
  );

  test("a document that never ends is stopped by the signal", async () => {
    const stop = new AbortController();
    const work = readDocument(endless, { isolation, signal: stop.signal });
    setTimeout(() => stop.abort(), 300);
    expect(await codeOf(work)).toBe("ABORTED");
  });
});
