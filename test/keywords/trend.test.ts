import { expect, test } from "vitest";
import type { KeywordProfile } from "../../src/keywords/profile.ts";
import { comparePeriods } from "../../src/keywords/trend.ts";
import { wilson } from "../../src/keywords/wilson.ts";
import { lexicon } from "../score/build.ts";

const profile = (
  year: string,
  documents: number,
  counts: Record<string, number>,
): KeywordProfile => ({
  period: { from: year, to: year },
  lexicon: lexicon.hash,
  documents,
  keywords: Object.fromEntries(
    Object.entries(counts).map(([id, count]) => [id, { documents: count, mentions: count }]),
  ),
});

const before = profile("2019", 400, { kafka: 20, django: 200, rust: 40 });
const after = profile("2024", 400, { kafka: 100, django: 80, rust: 50, python: 4 });

test("rises and falls are reported if the intervals do not overlap, the greatest change first", () => {
  const trends = comparePeriods(before, after, { lexicon });
  expect(trends.map(({ keyword, change }) => `${keyword} ${change}`)).toEqual([
    "django falls",
    "kafka rises",
    "rust steady",
    "python steady",
  ]);
  expect(trends[1]).toEqual({
    keyword: "kafka",
    name: "Kafka",
    earlier: wilson(20, 400),
    later: wilson(100, 400),
    change: "rises",
    because:
      "In 20 of 400 documents (5.0 %, 3.3–7.6) before, in 100 of 400 documents (25 %, 21–29) now: it rises.",
  });
});

test.for<[string, KeywordProfile, KeywordProfile, string]>([
  [
    "a profile without a period",
    { ...before, period: undefined as never },
    after,
    "period is missing",
  ],
  [
    "periods in the wrong order",
    after,
    before,
    "must end before the other begins (2024 to 2024, 2019 to 2019)",
  ],
  ["a year beside one of its months", before, profile("2019-05", 1, {}), "must end before"],
  [
    "postings beside resumes",
    { ...before, kind: "postings" },
    { ...after, kind: "resumes" },
    "differ in their kind (postings and resumes)",
  ],
  ["another lexicon", before, { ...after, lexicon: "other" }, "differ in their lexicon"],
])("%s is rejected", ([, a, b, message]) => {
  expect(() => comparePeriods(a, b, { lexicon })).toThrow(message);
});
