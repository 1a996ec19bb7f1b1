import { expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

test.for([
  ["Sept 2014 to Aug 2018Teacher of Chemistry", "2014-09..2018-08"],
  ["2011 – 2013Laboratory technician", "2011..2013"],
  ["05.2022–heuteEntwickler", "2022-05..present"],
  ["Brodeck Trucking LLC2013-2017", "2013..2017"],
] as const)("a lost gap beside a range does not hide its end: %s", ([words, range]) => {
  expect(findDates(words).map(({ start, end }) => `${start}..${end}`)).toEqual([range]);
});

test.for(["Windows 2000Server", "HTML5", "Office2019Pro", "ISO9001"])(
  "a single number that words are glued to is no year: %s",
  (words) => {
    expect(findDates(words)).toEqual([]);
  },
);
