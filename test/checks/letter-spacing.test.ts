import { expect, test } from "vitest";
import { findingsOf, pageOf } from "./document-check.ts";

test("a page without letter-spaced words is fine", () => {
  expect(findingsOf("letter-spacing", ["Ada"], { layout: [pageOf({})] })).toEqual([]);
});

test("letter-spaced words are counted over all pages", () => {
  const layout = [pageOf({}), pageOf({ page: 2, spaced: 4 }), pageOf({ page: 3, spaced: 1 })];
  expect(findingsOf("letter-spacing", ["Ada"], { layout })).toMatchObject([{ page: 2 }]);
  expect(findingsOf("letter-spacing", ["Ada"], { layout })[0]?.message).toContain("5 words");
});
