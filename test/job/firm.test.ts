import { expect, test } from "vitest";
import { findFirm } from "../../src/job/firm.ts";
import { foldCase } from "../../src/words/fold.ts";

function check(text: string, expected: readonly string[]): void {
  expect([...findFirm(text, foldCase(text)).names]).toEqual(expected);
}

test.for([
  ["Acme Tea is looking for people.", "acme tea"],
  ["Acme (NASDAQ: ACM) is a leading provider of tea.", "acme"],
  ["Work here. At Acme, we make tea.", "acme"],
  ["About Acme\nIt makes tea.", "acme"],
  ["Acme (YC S12) | Engineer | Berlin", "acme"],
  ["Company: Acme Tea", "acme tea"],
] as const)("%j names %s", ([text, name]) => check(text, [name]));

test.for([
  "About us\nWe make tea.",
  "We are looking for people.",
  "Experience at least",
  "This is a company.",
  "You are really good at Tea, and like it",
])("%j names no firm", (text) => check(text, []));
