import { expect, test } from "vitest";
import { findingsOf, pageOf } from "./document-check.ts";

test("a page of one column is fine", () => {
  expect(findingsOf("two-columns", ["Ada"], { layout: [pageOf({})] })).toEqual([]);
  expect(findingsOf("two-columns", ["Ada"])).toEqual([]);
});

test("two columns are reported with their page", () => {
  const layout = [pageOf({}), pageOf({ page: 2, columns: 2 })];
  expect(findingsOf("two-columns", ["Ada"], { layout })).toMatchObject([
    { message: "The text is in 2 columns", page: 2 },
  ]);
});

test("columns that alternate line by line in the file are reported as mixed", () => {
  const layout = [pageOf({ columns: 2, isInOrder: false })];
  expect(findingsOf("two-columns", ["Ada"], { layout })[0]?.message).toContain("mixes their lines");
});
