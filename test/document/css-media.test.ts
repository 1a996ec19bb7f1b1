import { expect, test } from "vitest";
import { maybe, no, sometimes, yes } from "../../src/document/html/certainty.ts";
import { meetsQuery } from "../../src/document/html/css-media.ts";

const names = new Map([
  [no, "no screen"],
  [maybe, "screens that are not known"],
  [sometimes, "some screens"],
  [yes, "every screen"],
]);

test.each([
  ["", yes],
  ["all", yes],
  ["SCREEN", yes],
  ["speech", no],
  ["print", sometimes],
  ["not print", yes],
  ["not screen", sometimes],
  ["not all", no],
  ["speech, screen", yes],
  ["print and (max-width: 1px)", no],
  ["only screen and (min-width: 1px)", yes],
  ["(min-width: 48em)", sometimes],
  ["(min-width: 5000px)", no],
  ["(max-width: 600px)", sometimes],
  ["(max-width: 100px)", no],
  ["(width)", yes],
  ["(width >= 1px)", yes],
  ["(width < 700px)", sometimes],
  ["(100px <= width < 5000px)", yes],
  ["(5000px > width)", yes],
  ["(5000px < width)", no],
  ["(min-width: calc(1px + 1px))", yes],
  ["(orientation: portrait)", sometimes],
  ["(prefers-color-scheme: dark)", no],
  ["(prefers-color-scheme: light)", yes],
  ["(prefers-reduced-motion)", no],
  ["not (prefers-reduced-motion)", yes],
  ["(scripting: none)", no],
  ["(min-width: 1px) and (orientation: portrait)", sometimes],
  ["(orientation: portrait) or (min-height: 1px)", yes],
  ["((min-width: 1px) and (not (speech)))", maybe],
  ["(constructor: 1)", maybe],
  ["(min-width: nonsense)", maybe],
  [`${"(".repeat(1000)}min-width: 1px`, maybe],
] as const)("%s is met as expected", (query, answer) => {
  expect(names.get(meetsQuery(query))).toBe(names.get(answer));
});
