import { expect, test } from "vitest";
import { findingsOf } from "./document-check.ts";

const meta = (bytes: number) => ({ meta: { bytes } });

test("a file of 2.5 MB is fine", () => {
  expect(findingsOf("file-size", ["Ada"], meta(2_500_000))).toEqual([]);
});

test("a larger file is reported with its size", () => {
  expect(findingsOf("file-size", ["Ada"], meta(7_340_000))[0]?.message).toContain("7.3 MB");
});
