import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countMonths,
  firstMonth,
  formatMonth,
  lastMonth,
  monthSpan,
  namesMonth,
  unionMonths,
} from "../../src/text/months.ts";

const now = "2026-11-20";

/** How many months the ranges cover together, each range as "start..end". */
function check(ranges: readonly string[], expected: number): void {
  const spans = ranges.flatMap((range) => {
    const [start = "", end = ""] = range.split("..");
    return monthSpan({ start, end }, now) ?? [];
  });
  expect(countMonths(spans), ranges.join()).toBe(expected);
}

test("both ends of a range are counted", () => check(["2019-03..2019-05"], 3));

test("years run from January to December", () => check(["2019..2021"], 36));

test("present runs to the month of now", () => check(["2026-10..present"], 2));

test("no month after now is counted", () => check(["2026-10..2028"], 2));

test("a month in two overlapping ranges counts once", () => {
  check(["2019-01..2019-06", "2019-04..2019-08"], 8);
});

test("a range that starts in the future or ends before its start has no months", () => {
  check(["2030..present", "2020-05..2020-01"], 0);
});

test("dates that cannot be read have no months", () => {
  expect(monthSpan({ start: "once", end: "2019" }, now)).toBeUndefined();
  expect(monthSpan({ start: "2019-13", end: "2019-13" }, now)).toEqual({
    first: 24228,
    last: 24239,
  });
  expect(monthSpan({ end: "2019" }, now)).toBeUndefined();
});

test("a month and its number convert to each other", () => {
  expect(formatMonth(firstMonth("2019-03") ?? 0)).toBe("2019-03");
  expect(formatMonth(lastMonth("2019") ?? 0)).toBe("2019-12");
});

test("the union covers exactly the months of its spans, in ascending spans that do not touch", () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([first, length]) => ({ first, last: first + length }));
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const months = new Set(
        spans.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        ),
      );
      const union = unionMonths(spans);
      expect(countMonths(spans)).toBe(months.size);
      for (const [i, { first }] of union.entries()) {
        expect(first).toBeGreaterThan((union[i - 1]?.last ?? -2) + 1);
      }
    }),
  );
});

test.for([
  ["2019-03", true],
  ["2019", false],
  ["present", false],
  [undefined, false],
] as const)("%s names its month: %s", ([date, expected]) => {
  expect(namesMonth(date)).toBe(expected);
});
