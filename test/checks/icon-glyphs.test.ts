import { expect, test } from "vitest";
import { findingsOf, pageOf } from "./document-check.ts";

test("a page without icons is fine", () => {
  expect(findingsOf("icon-glyphs", ["Ada"], { layout: [pageOf({})] })).toEqual([]);
});

test("icons are counted over all pages", () => {
  const layout = [pageOf({ icons: 3 }), pageOf({ page: 2, icons: 1 })];
  expect(findingsOf("icon-glyphs", ["Ada"], { layout })).toMatchObject([{ page: 1 }]);
  expect(findingsOf("icon-glyphs", ["Ada"], { layout })[0]?.message).toContain("4 icons");
});
