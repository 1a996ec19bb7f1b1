import { expect, test } from "vitest";
import { findFirm, outsideFirmNames } from "../../src/job/firm.ts";
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
])("%j does not name the firm", (text) => check(text, []));

/** The words in brackets that are left after those of the firm's name are removed. */
function leftOf(marked: string): readonly string[] {
  const text = marked.replace(/[[\]]/g, "");
  let cut = 0;
  const places = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: word = "" }) => {
    const from = index - 2 * cut++;
    return { from, to: from + word.length };
  });
  const folded = foldCase(text);
  const left = outsideFirmNames({ text, folded }, places, findFirm(text, folded).names);
  return left.map(({ from, to }) => text.slice(from, to));
}

test.for([
  ["Engineer at Acme [Cloud]\nYou know [Cloud] and the [cloud].", "Cloud, cloud"],
  ["Engineer - Acme [Payments] Inc.", ""],
  ["About Acme [Cloud]\nAcme [Cloud] makes tea.", ""],
  ["About [Kafka]\nWe run [Kafka].", "Kafka, Kafka"],
  ["Work here. At [Kafka] and [Docker]. We, the firm", "Kafka, Docker"],
] as const)("removing the firm's name from %j leaves %j", ([text, left]) =>
  expect(leftOf(text).join(", ")).toBe(left),
);
