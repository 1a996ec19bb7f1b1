import { expect, test } from "vitest";
import type { Document, Region } from "../../src/document/document.ts";
import { documentOf } from "../score/build.ts";
import { findingsOf } from "./document-check.ts";

const contact = "ada@lane.example · +47 555 01 234";

function withFirst(lines: readonly string[], region: Region): Partial<Document> {
  const placed = documentOf(lines).lines.map((line, i) => (i === 0 ? { ...line, region } : line));
  return { lines: placed, format: "docx" };
}

test("contact lines in the body are fine", () => {
  const lines = [contact, "Ada Lane"];
  expect(findingsOf("contact-in-header", lines, withFirst(lines, "body"))).toEqual([]);
});

test("contact lines only in the header are reported", () => {
  const lines = [contact, "Ada Lane"];
  expect(findingsOf("contact-in-header", lines, withFirst(lines, "header"))[0]?.message).toContain(
    "The e-mail address and the phone number are only in a page header",
  );
});

test("contact lines in both the header and the body are fine", () => {
  const lines = [contact, "Ada Lane", contact];
  expect(findingsOf("contact-in-header", lines, withFirst(lines, "header"))).toEqual([]);
});

test("a running header of a PDF is text like any other", () => {
  const lines = [contact, "Ada Lane"];
  const change = { ...withFirst(lines, "header"), format: "pdf" as const };
  expect(findingsOf("contact-in-header", lines, change)).toEqual([]);
});
