import { expect, test } from "vitest";
import { readSource } from "../../src/document/read.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { analysisOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const perLine =
  (line: (text: string) => string) =>
  (text: string): string =>
    text
      .split("\n")
      .map((words) => line(escaped(words)))
      .join("");

/** How mail programs, word processors and sites write the lines of a text. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  breaks: (text) => escaped(text).replace(/\n/g, "<br>\n"),
  "blocks, empty ones with a break": perLine((line) => `<div>${line || "<br>"}</div>`),
  "paragraphs without margins, empty ones with a fixed space": perLine(
    (line) => `<p style="margin: 0">${line || "&nbsp;"}</p>`,
  ),
  "preformatted text": (text) => `<pre>${escaped(text)}</pre>`,
  "a style that keeps its breaks": (text) =>
    `<div style="white-space: pre-wrap">${escaped(text)}</div>`,
};

const resumes = loadCases<unknown>("resumes")
  .filter(({ name }) => /text|years|names|sidebar-left|word-docx|long|junior/.test(name))
  .map((one, turn) => [one.name, one, turn] as const);

test.for(resumes)("%s has the same positions as a web page", async ([, one, turn]) => {
  // A page has no tabs, and several spaces are one in most of these forms.
  const text = (await analysisOf(one)).resume.document.text.replace(/[ \t]+/g, " ");
  const read = async (source: Uint8Array | string) => {
    const { positions } = parseResume(await readSource(source), { now });
    return positions.map(({ title, employer, start, end }) => [
      title?.text,
      employer?.text,
      start,
      end,
    ]);
  };
  const plain = await read(text);
  // Every second form, the others for the next resume.
  const half = Object.entries(forms).filter((_, at) => (at + turn) % 2 === 0);
  for (const [form, write] of half) {
    const page = new TextEncoder().encode(`<!doctype html><body>${write(text)}</body>`);
    expect(await read(page), form).toEqual(plain);
  }
});
