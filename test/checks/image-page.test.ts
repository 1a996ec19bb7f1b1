import { expect, test } from "vitest";
import { findingsOf } from "./document-check.ts";

test("a document without an image page is fine", () => {
  expect(findingsOf("image-page", ["Ada"])).toEqual([]);
});

test("a page that is an image is reported", () => {
  const warnings = [{ code: "PAGE_IMAGE", message: "A page is an image", page: 3 }] as const;
  expect(findingsOf("image-page", ["Ada"], { warnings })).toMatchObject([{ page: 3 }]);
});
