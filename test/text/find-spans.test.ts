import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap } from "../../src/document/spans.ts";
import { overlapReader, spanAt } from "../../src/text/find-spans.ts";

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

test("the spans at each of some ascending places are those that overlap it, also when spans or places are empty or overlap", () => {
  const span = fc
    .tuple(fc.nat({ max: 30 }), fc.nat({ max: 6 }))
    .map(([from, length]) => ({ from, to: from + length }));
  const ascending = fc
    .array(span, { maxLength: 12 })
    .map((list) => list.toSorted((a, b) => a.from - b.from));
  fc.assert(
    fc.property(ascending, ascending, (all, places) => {
      const read = overlapReader(all);
      for (const place of places)
        expect(read(place)).toEqual(all.filter((one) => overlap(place, one)));
    }),
  );
});
