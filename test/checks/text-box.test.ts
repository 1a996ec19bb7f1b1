import { expect, test } from "vitest";
import type { Region } from "../../src/document/document.ts";
import { documentOf } from "../score/build.ts";
import { findingsOf } from "./document-check.ts";

const lines = ["Ada Lane", "Backend developer"];

function inRegion(region: Region) {
  return { lines: documentOf(lines).lines.map((line) => ({ ...line, region })) };
}

test("text of the body is fine", () => {
  expect(findingsOf("text-box", lines, inRegion("body"))).toEqual([]);
});

test("text in boxes is reported with its place", () => {
  expect(findingsOf("text-box", lines, inRegion("textbox"))).toMatchObject([
    { message: expect.stringContaining("2 lines"), span: { from: 0, to: 8 } },
  ]);
});
