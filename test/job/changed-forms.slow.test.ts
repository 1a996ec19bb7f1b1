import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import type { Document } from "../../src/document/document.ts";
import { readJob } from "../../src/job/parse.ts";
import { memoize } from "../../src/text/memoize.ts";
import { postingOf } from "../fixtures/analyses.ts";
import { loadCases } from "../fixtures/cases.ts";

const bullet = /^[\s•●◦▪■‣·➢✓►*–-]+/u;

/** The words of a posting as returned by a page that loses its line breaks. */
function onOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(bullet, "").trim());
  return lines.filter((line) => line !== "").join(" ");
}

async function asked(source: string): Promise<ReadonlySet<string>> {
  const { requirements } = readJob(await readDocument(source));
  return new Set(requirements.flatMap(({ skills, level }) => skills.map((id) => `${level} ${id}`)));
}

/** What a posting asks for in its original form, read once for all its variants. */
const askedPlainly = memoize(({ text }: Document) => asked(text));

const postings = loadCases("jobs").filter(({ name }) => name !== "startup-html");

test("postings without line breaks and bullets ask for the same at the same level", async () => {
  let all = 0;
  const lost: string[] = [];
  for (const one of postings) {
    const { name } = one;
    const posting = await postingOf(one);
    const before = await askedPlainly(posting);
    const after = await asked(onOneLine(posting.text));
    all += before.size;
    lost.push(...[...before].filter((key) => !after.has(key)).map((key) => `${name}: ${key}`));
  }
  expect(1 - lost.length / all, lost.join("\n")).toBeGreaterThanOrEqual(0.96);
});

test("ads from several countries on one line ask for the same at the same level", async () => {
  const folder = new URL("ads/", import.meta.url);
  let all = 0;
  const lost: string[] = [];
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const before = await asked(text);
    const after = await asked(onOneLine(text));
    all += before.size;
    lost.push(...[...before].filter((key) => !after.has(key)).map((key) => `${name}: ${key}`));
  }
  expect(1 - lost.length / all, lost.join("\n")).toBeGreaterThanOrEqual(0.96);
});

/** Other changes caused by pasting that end no line and change no word. */
const pasted: Readonly<Record<string, (text: string) => string>> = {
  "without empty lines": (text) => text.replace(/\n\s*\n/g, "\n"),
  "with other bullets": (text) => text.replace(/^[•*–-] /gm, "→ "),
  "as source of HTML": (text) =>
    text
      .replace(/&/g, "&amp;")
      .replace(/['’]/g, "&#39;")
      .replace(/ (?=\w+ \w)/g, "&nbsp;"),
  "with characters of no width": (text) =>
    text.replace(/(\w) /g, "$1\u200b ").replace(/^/gm, "\u200b"),
  "with typographic quotes": (text) => text.replace(/'/g, "’").replace(/"([^"\n]*)"/g, "“$1”"),
  "wrapped at 72 columns": (text) => text.replace(/(?=.{73})(.{1,72})(?: |$)/gm, "$1\n"),
};

test.for(Object.keys(pasted))("postings %s ask for the same, at the same level", async (form) => {
  let all = 0;
  const lost: string[] = [];
  for (const one of postings) {
    const posting = await postingOf(one);
    const before = await askedPlainly(posting);
    const after = await asked(pasted[form]?.(posting.text) ?? "");
    all += before.size;
    lost.push(...[...before].filter((key) => !after.has(key)).map((key) => `${one.name}: ${key}`));
  }
  expect(1 - lost.length / all, lost.join("\n")).toBeGreaterThanOrEqual(0.98);
});
