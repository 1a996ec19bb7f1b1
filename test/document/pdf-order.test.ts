import fc from "fast-check";
import { expect, test } from "vitest";
import { orderRows } from "../../src/document/pdf/order/order.ts";
import type { Segment } from "../../src/document/pdf/order/segments.ts";

function segment(x0: number, y: number, text: string, order: number): Segment {
  const x1 = x0 + text.length * 5;
  return { words: [], text, x0, x1, y, size: 10, isBold: false, isHidden: false, angle: 0, order };
}

const placed = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 700 }),
    length: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 120 },
);

test("every segment is in exactly one row, wherever it is", () => {
  fc.assert(
    fc.property(placed, (list) => {
      const segments = list.map(({ x, y, length }, i) => segment(x, y, "a".repeat(length), i));
      const ordered = orderRows(segments).rows.flatMap((row) => row.segments);
      expect(ordered.toSorted((a, b) => a.order - b.order)).toEqual(segments);
    }),
  );
});

test("three columns that are drawn row by row are read one after the other", () => {
  const columns = [20, 220, 420];
  const segments = Array.from({ length: 24 }, (_, i) => {
    const column = i % 3;
    return segment(
      columns[column] ?? 0,
      100 + Math.floor(i / 3) * 12 + column * 4,
      `column ${column} words`,
      i,
    );
  });
  const read = orderRows(segments).rows.map((row) => row.segments[0]?.text);
  expect(read).toEqual(
    [0, 1, 2].flatMap((column) => Array.from({ length: 8 }, () => `column ${column} words`)),
  );
});

test("a page of 20,000 segments on one line is still ordered", () => {
  const segments = Array.from({ length: 20_000 }, (_, i) => segment(i * 7, 100, "a", i));
  expect(orderRows(segments).rows).toHaveLength(1);
});

test("columns with headings on a common grid that are drawn one after the other stay so", () => {
  const segments = [20, 160, 400].flatMap((x, column) =>
    Array.from({ length: 14 }, (_, i): Segment => {
      const isHeading = i % (3 + column) === 0;
      const text = `${column} ${i} ${"words ".repeat(isHeading ? 1 : 3)}`;
      return { ...segment(x, 100 + i * 13, text, column * 14 + i), isBold: isHeading };
    }),
  );
  const { rows, isInOrder } = orderRows(segments);
  expect(rows.flatMap((row) => row.segments)).toEqual(segments);
  expect(isInOrder).toBe(true);
});

/** Lines of one column, drawn in this order of places. Each contains the number of its place. */
function drawnAs(places: readonly number[]): readonly Segment[] {
  return places.map((place, order) =>
    segment(50, 60 + place * 20, `line ${place} of the page`, order),
  );
}

const textsOf = (segments: readonly Segment[]) =>
  orderRows(segments).rows.map(({ segments: [first] }) => first?.text);

test.each([
  ["a table that is painted last", [0, 1, 2, 3, 9, 10, 11, 12, 13, 14, 4, 5, 6, 7, 8]],
  ["two tables that are painted last", [0, 1, 5, 6, 7, 10, 11, 2, 3, 4, 8, 9]],
  ["a name that is painted after the row beneath it", [1, 0, 2, 3, 4, 5, 6, 7]],
  ["a page number that is painted first", [15, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ["sections painted as they were made", [10, 11, 12, 0, 1, 13, 14, 5, 6, 2, 3, 4, 7, 8, 9]],
])("%s is read in its place", (_, places) => {
  const sorted = places.toSorted((a, b) => a - b);
  expect(textsOf(drawnAs(places))).toEqual(textsOf(drawnAs(sorted)));
});

test("a right column in the gaps of the left one stays whole", () => {
  const left = [0, 1, 2, 8, 9, 10, 16, 17, 18].map((place) =>
    segment(50, 60 + place * 20, `left ${place}`, place),
  );
  const right = [3, 4, 5, 6, 7, 11, 12, 13].map((place) =>
    segment(350, 60 + place * 20, `right ${place}`, 100 + place),
  );
  expect(textsOf([...left, ...right])).toEqual([...left, ...right].map(({ text }) => text));
});
