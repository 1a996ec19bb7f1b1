import { expect, test } from "vitest";
import { jsonLines } from "../../.ci/json-lines.ts";
import type { Document, Line } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly Stay[];
}

interface Stay {
  readonly title: string | null;
  readonly employer: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

const url = new URL("../../fixtures/gold/histories.jsonl", import.meta.url);
const cases = jsonLines<Case>(url);

/** Each position as "title @ employer, start..end". */
function staysOf(text: string): readonly string[] {
  return staysIn(textDocument(text));
}

function staysIn(document: Document): readonly string[] {
  return readFacts(document).positions.map(({ title, employer, start, end }) =>
    told({
      title: title?.text ?? null,
      employer: employer?.text ?? null,
      start: start ?? null,
      end: end ?? null,
    }),
  );
}

function told({ title, employer, start, end }: Stay): string {
  return `${title ?? "?"} @ ${employer ?? "?"}, ${start ?? ""}..${end ?? ""}`;
}

const asWritten = new Map<string, string>();

/** The positions of a case as written, read once, for comparison with each of its other forms. */
function staysAsWritten(text: string): string {
  const known = asWritten.get(text) ?? staysOf(text).join("\n");
  asWritten.set(text, known);
  return known;
}

test.for(cases)("gold: $name", ({ text, positions }) => {
  expect(staysOf(text)).toEqual(positions.map(told));
});

type Change = (text: string) => string;

const bullets = ["•", "▸", "❯", "»", "→", "✔️", "✅", "🔹", "👉", "->", "~"];

const heading =
  /^(?:Work |Professional )?(?:Experience|Education|Skills|Projects|Employment History|Career History)$/gim;

/** Changes of form that do not change what a page says to its readers. */
const forms: readonly (readonly [string, readonly Change[]])[] = [
  [
    "bullets drawn in another way, further from their text or left out",
    [...bullets.map((mark) => `${mark} `), "-   ", ""].map(
      (mark) => (text) => text.replace(/^- /gm, mark),
    ),
  ],
  [
    "headings in another case, spaced or with a colon",
    [
      (text) => text.replace(heading, (name) => name.toLowerCase()),
      (text) => text.replace(heading, (name) => [...name].join(" ")),
      (text) => text.replace(heading, "$&:"),
      (text) => text.replace(heading, (name) => name.toUpperCase()),
    ],
  ],
  [
    "empty rows above or below headings",
    [(text) => text.replace(heading, "\n$&"), (text) => text.replace(heading, "$&\n")],
  ],
  ["long dashes in dates", [(text) => text.replace(/(\d{4}) [-–] /g, "$1 — ")]],
  ["spaces at the ends of rows", [(text) => text.replace(/$/gm, "  ")]],
];

/** The share of cases that must be read the same in another form. */
const leastShare = 0.97;

/**
 * Each case with up to three of the changes, in turn. A change that spoils positions spoils them in many
 * cases.
 */
function changedTexts(changes: readonly Change[]) {
  const step = Math.ceil(changes.length / 3);
  return cases
    .flatMap(({ text }, i) =>
      changes
        .filter((_, nth) => (nth + i) % step === 0)
        .map((change) => ({ text, changed: change(text) })),
    )
    .filter(({ text, changed }) => changed !== text);
}

test.for(forms)("%s do not change positions", ([, changes]) => {
  const changed = changedTexts(changes);
  const same = changed.filter(
    (one) => staysOf(one.changed).join("\n") === staysAsWritten(one.text),
  );
  expect(same.length / changed.length).toBeGreaterThanOrEqual(leastShare);
});

const isHeading = new RegExp(heading.source, "i");

/** The text with its headings bold and larger, as in a Word file. */
function inWord(text: string): Document {
  const plain = textDocument(text);
  const lines = plain.lines.map((line): Line => {
    const bold = isHeading.test(text.slice(line.from, line.to).trim());
    return { ...line, bold, fontSize: bold ? 13 : 11 };
  });
  return { ...plain, format: "docx", lines };
}

/** The same on pages of `perPage` lines, with indented bullets and wide spaces for empty lines. */
function onPages(text: string, perPage: number): Document {
  const word = inWord(text);
  let y = 0;
  const lines = word.lines.map((line, i): Line => {
    const isApart = line.from - (word.lines[i - 1]?.to ?? 0) > 1;
    y = i % perPage === 0 ? 40 : y + (isApart ? 28 : 14);
    const x = /^\s*[-•]/.test(text.slice(line.from, line.to)) ? 52 : 40;
    const box = { x, y, width: Math.min(500, 5 * (line.to - line.from)), height: 10 };
    return { ...line, page: Math.floor(i / perPage) + 1, box };
  });
  return { ...word, format: "pdf", lines };
}

const files: readonly (readonly [string, (text: string) => Document])[] = [
  ["a Word file", inWord],
  ["a page", (text) => onPages(text, 46)],
  ["short pages", (text) => onPages(text, 12)],
];

test.for(files)("as %s, a text has the same positions", ([, fileOf]) => {
  const same = cases.filter(
    ({ text }) => staysIn(fileOf(text)).join("\n") === staysAsWritten(text),
  );
  expect(same.length / cases.length).toBeGreaterThanOrEqual(leastShare);
});
