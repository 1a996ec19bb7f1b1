import { expect, test } from "vitest";
import { findingsOf, pageOf } from "./document-check.ts";

test("a page whose letters are all named is fine", () => {
  expect(findingsOf("unnamed-letters", ["Ada"], { layout: [pageOf({})] })).toEqual([]);
});

test("letters without a name are counted", () => {
  const layout = [pageOf({ unnamed: 7 })];
  expect(findingsOf("unnamed-letters", ["Ada"], { layout })[0]?.message).toContain("7 letters");
});

test("an unreadable document gets no finding about single letters", () => {
  const change = { layout: [pageOf({ unnamed: 7 })], quality: "unreadable" as const };
  expect(findingsOf("unnamed-letters", ["Ada"], change)).toEqual([]);
});
