import process from "node:process";
import { expect, test } from "vitest";
// Tests the built package, because a child process runs a file of the build.
import { analyzeMany } from "../../dist/batch/analyze-many.js";
import { AnalyzeError } from "../../dist/index.js";
import { endChildren } from "./children.ts";
import { fixture } from "./documents.ts";

const good = [
  "single-column/resume.pdf",
  "overlapping-dates/resume.docx",
  "markdown/resume.md",
].map((path) => fixture(`resumes/${path}`));
/** A file that is not refused before pdf.js reads it: V8 aborts. */
const fatal = fixture("broken/pdf-fatal-widths-in-hex/file.pdf");
const late = fixture("broken/pdf-late-rejection/file.pdf");

// Finding child processes by their parent only works on Linux.
test.skipIf(process.platform !== "linux")(
  "of twelve files, every good one has its result and every fatal one its code, while processes are killed at random",
  async () => {
    const sources = Array.from({ length: 12 }, (_, i) => {
      const isFatal = i % 12 === 7;
      const source = isFatal ? fatal : i % 12 === 9 ? late : good[i % good.length];
      return { name: `${isFatal ? "fatal" : "good"} ${i}`, source: source ?? late };
    });
    const analyze = () => analyzeMany(sources.slice(0, 1), undefined, { now: "2026-11-20" });
    const start = performance.now();
    for await (const { error } of analyze()) expect(error).toBeUndefined();
    // If processes were killed faster than one can start and read a file, no file would ever be read.
    const stop = endChildren(Math.max(700, 1.5 * (performance.now() - start)));
    const results = [];
    for await (const result of analyzeMany(sources, undefined, {
      maxMemoryMb: 400,
      now: "2026-11-20",
    })) {
      results.push(result);
      // Stops before the end; otherwise the last files would be hit by all remaining kills.
      if (results.length === 9) stop();
    }
    // Slow machines kill less often, since starting a process takes longer.
    expect(stop()).toBeGreaterThan(0);
    expect(results.map(({ name }) => name)).toEqual(sources.map(({ name }) => name));
    for (const { name, error } of results) {
      if (name.startsWith("good")) expect(`${name}: ${error?.message}`).toBe(`${name}: undefined`);
      else expect(error).toBeInstanceOf(AnalyzeError);
    }
  },
);
