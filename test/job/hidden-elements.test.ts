// What the source of a page hides asks for nothing.
import { expect, test } from "vitest";
import { findHiddenElements } from "../../src/job/hidden-elements.ts";
import { isReadInTime } from "../in-time.ts";
import { asked } from "./posting.ts";

const page = (element: string): string =>
  `<h2>Requirements</h2><ul><li>Java</li><li>Docker</li></ul>${element}<p>Good English</p>`;

test.for([
  ['<div style="display:none">Requirements: Kafka</div>'],
  ["<p style='color: red; display : none'>Requirements: Kafka</p>"],
  ['<span style="visibility: hidden">Requirements: Kafka</span>'],
  ["<div hidden>Requirements: Kafka</div>"],
  ['<DIV class="a" HIDDEN>Requirements: Kafka</DIV>'],
  ['<div style="display:none"><div>Docker</div>Requirements: Kafka</div>'],
] as const)("%j is left out", ([element]) => {
  const all = asked(page(element));
  expect(all).toContain("required java");
  expect(all.join()).not.toContain("kafka");
});

test.for([
  ['<div style="display:block"><p>Requirements: Kafka</p></div>'],
  ['<div class="hidden-gem"><p>Requirements: Kafka</p></div>'],
  ['<div data-say="the hidden treasure"><p>Requirements: Kafka</p></div>'],
  ['<div aria-hidden="true"><p>Requirements: Kafka</p></div>'],
  // Nothing closes it. A browser would hide everything after it, but a pasted text may have lost its end.
  ['<div style="display:none"><p>Requirements: Kafka</p>'],
] as const)("%j is read", ([element]) => {
  expect(asked(page(element)).join()).toContain("kafka");
});

test("a hidden element ends where it is closed", () => {
  const text = '<b hidden>a<b>b</b>c</b>d<i style="display:none">e</i>';
  const hidden = findHiddenElements(text);
  expect(hidden.map(({ from, to }) => text.slice(from, to))).toEqual([
    "<b hidden>a<b>b</b>c</b>",
    '<i style="display:none">e</i>',
  ]);
});

test("many hidden elements that nothing closes take no noticeable time", () => {
  const text = "<div hidden><p hidden>".repeat(20_000);
  expect(isReadInTime(findHiddenElements, text, 1000)).toBe(true);
});
