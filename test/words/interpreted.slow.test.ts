import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** Reads every resume of the fixtures against a posting, in a process of its own. */
const program = `
import { readdirSync, readFileSync } from "node:fs";
import { analyzeResume } from "skilltally";
const files = (folder, name) =>
  readdirSync(folder).flatMap((part) =>
    readdirSync(folder + part).filter((file) => file.startsWith(name)).map((file) => folder + part + "/" + file),
  );
const jobs = files("fixtures/jobs/", "job.");
for (const [i, file] of files("fixtures/resumes/", "resume.").entries())
  await analyzeResume(readFileSync(file), readFileSync(jobs[i % jobs.length]), { isolation: "none" }).catch(() => {});
`;

/** Beyond it, V8 no longer optimizes expressions (`RegExp::kRegExpCompiledLimit`). */
const limit = 1 << 20;

test("V8 interprets less than the megabyte of expressions after which it leaves them slow", () => {
  const args = ["--trace-regexp-tier-up", "--input-type=module", "--eval", program];
  const said = execFileSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    cwd: new URL("../../", import.meta.url),
  });
  const sizes = [...said.matchAll(/bytecode size: (\d+)/g)].map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit);
});
