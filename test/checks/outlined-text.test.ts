import { expect, test } from "vitest";
import { findingsOf, pageOf } from "./document-check.ts";

test("a page with text is not outlined, however many shapes it has", () => {
  expect(findingsOf("outlined-text", ["Ada"], { layout: [pageOf({ shapes: 900 })] })).toEqual([]);
});

test("an empty page without shapes is not outlined", () => {
  const change = {
    quality: "unreadable" as const,
    layout: [pageOf({ shapes: 40, imageShare: 1 })],
  };
  expect(findingsOf("outlined-text", [], change)).toEqual([]);
});

test("shapes without text are letters saved as outlines", () => {
  const change = { quality: "unreadable" as const, layout: [pageOf({ shapes: 459 })] };
  expect(findingsOf("outlined-text", [], change)).toMatchObject([{ page: 1 }]);
});
