import { expect, test } from "vitest";
import { memoizeTexts } from "../../src/words/memoize-texts.ts";

test("a text is read once, however often it is asked about", () => {
  const read: string[] = [];
  const sizeOf = memoizeTexts((text) => read.push(text) && text.length);
  expect([sizeOf("Acme"), sizeOf("Umbra Ltd"), sizeOf("Acme")]).toEqual([4, 9, 4]);
  expect(read).toEqual(["Acme", "Umbra Ltd"]);
});

test("a long text is not kept", () => {
  let reads = 0;
  const ask = memoizeTexts(() => ++reads);
  const long = "a".repeat(1000);
  expect([ask(long), ask(long)]).toEqual([1, 2]);
});
