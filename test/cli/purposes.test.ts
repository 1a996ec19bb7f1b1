import { expect, test } from "vitest";
import { defaultMaxMemoryMb } from "../../src/analyze/options.ts";
import { guessIsolation, usualMaxMemoryMb } from "../../src/cli/purposes.ts";

test("the command starts its runners with the library's default memory limit", () => {
  expect(usualMaxMemoryMb).toBe(defaultMaxMemoryMb);
});

test.for([
  [[], "process"],
  [["--isolation", "worker"], "worker"],
  [["--isolation=none"], "none"],
  [["--isolation", "none", "--isolation", "process"], "process"],
  [["--isolation"], "process"],
  [["--isolation", "thread"], "process"],
] as const)("%j asks for %s", ([args, kind]) => {
  expect(guessIsolation(["analyze", "cv.pdf", ...args])).toBe(kind);
});
