import { expect, test } from "vitest";
import {
  holdsDuration,
  isDuration,
  isOfDuration,
  shortMonths,
} from "../../src/resume/rows/durations.ts";

test.for([
  "2 years 4 months",
  "(9 months)",
  "3 Jahre und 2 Monate",
  "Bis heute 3 Jahre und 2 Monate",
])("%j is a duration and nothing else", (words) => {
  expect(isDuration(words)).toBe(true);
  expect(isOfDuration(words)).toBe(true);
  expect(holdsDuration(words)).toBe(true);
});

test.for(["3 Monate Praktikum bei Elbkontor", "Lead (2 yrs)"])(
  "%j contains a duration and more",
  (words) => {
    expect(holdsDuration(words)).toBe(true);
    expect(isDuration(words)).toBe(false);
    expect(isOfDuration(words)).toBe(false);
  },
);

test.for(["Monument Ltd", "3M", "and"])("%j is not a duration", (words) => {
  expect(holdsDuration(words)).toBe(false);
  expect(isOfDuration(words)).toBe(false);
});

test.for([
  ["Intern, Contoso AG (3 months)", 3],
  ["6-month contract", 6],
  ["6 Monate", 6],
  ["1.5 months", 2],
  ["1 year 3 months", undefined],
  ["18 months", undefined],
  ["Acme", undefined],
] as const)("%j states %j months of a year", ([words, months]) => {
  expect(shortMonths(words)).toBe(months);
});
