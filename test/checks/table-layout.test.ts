import { expect, test } from "vitest";
import type { Document, Region } from "../../src/document/document.ts";
import { documentOf } from "../score/build.ts";
import { findingsOf } from "./document-check.ts";

const lines = [
  "one two three four five ".repeat(10).trim(),
  "six seven eight nine ten ".repeat(10).trim(),
];

function inRegions(...regions: readonly Region[]): Partial<Document> {
  const placed = documentOf(lines).lines.map((line, i) => ({
    ...line,
    region: regions[i] ?? ("body" as const),
  }));
  return { lines: placed, format: "docx" };
}

test("a table beside longer text is not a layout", () => {
  const change = inRegions("body", "table");
  const short = ["Kafka", ...lines];
  expect(findingsOf("table-layout", lines, inRegions("body", "body"))).toEqual([]);
  expect(
    findingsOf("table-layout", short, {
      ...change,
      lines: documentOf(short).lines.map((line, i) =>
        i === 0 ? { ...line, region: "table" as const } : line,
      ),
    }),
  ).toEqual([]);
});

test("a resume inside a table is reported", () => {
  expect(findingsOf("table-layout", lines, inRegions("table", "table"))).toMatchObject([
    { message: expect.stringContaining("100 %") },
  ]);
});
