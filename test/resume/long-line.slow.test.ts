import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const parse = (unit: string): string => `
import { parseResume, readDocument } from "./build/index.js";
const unit = ${JSON.stringify(unit)};
const text = unit.repeat(5_000_000 / unit.length);
const document = await readDocument(text, { limits: { maxTextLength: text.length } });
console.log(parseResume(document, { now: "2026-12-01" }).positions.length);
`;

// A process that has made many expressions gets no optimized ones, and those need room for every character
// that they may have to give back.
test.each([
  ["prose", "The harbor lay still that March, and the old engineer told her of the ships. "],
  ["spaces", " "],
])(
  "a line of five million characters of %s is read where V8 no longer optimizes expressions",
  async (_, unit) => {
    const flags = ["--no-regexp-optimization", "--input-type=module", "--eval", parse(unit)];
    const { stdout } = await promisify(execFile)(process.execPath, flags);
    expect(stdout).toBe("0\n");
  },
  120_000,
);
