import { expect, test } from "vitest";
import { packSource, unpackSource } from "../../src/words/packed-source.ts";

test("a source is packed with one mark for each of the sequences that repeat most", () => {
  expect(packSource("\\b(?:a|b)\\b")).toBe("%~a|b)%");
});

test("unpacking gives the source back", () => {
  const source = "(?:\\ba(?=b)|(?:c|[d-f]))\\b";
  expect(unpackSource(packSource(source))).toBe(source);
});

test("a source may contain the marks themselves", () => {
  const source = unpackSource(packSource("5%~"));
  expect(new RegExp(`^${source}$`).test("5%~")).toBe(true);
});
