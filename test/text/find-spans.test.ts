import { expect, test } from "vitest";
import { spanAt } from "../../src/text/find-spans.ts";

const spans = [
  { from: 2, to: 4 },
  { from: 4, to: 5 },
  { from: 8, to: 9 },
];

test.each([
  [1, undefined],
  [2, spans[0]],
  [3, spans[0]],
  [4, spans[1]],
  [5, undefined],
  [8, spans[2]],
  [9, undefined],
])("position %i is in the span that begins at or before it and ends after it", (at, span) => {
  expect(spanAt(spans, at)).toBe(span);
});

test("no span contains any position of an empty list", () => {
  expect(spanAt([], 0)).toBeUndefined();
});
