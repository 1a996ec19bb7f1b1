// The same resume in the forms that copying, pasting and other programs give it, each with the same content.
import { beginSmall } from "../../.ci/rename.ts";
import type { Fact } from "../../src/document/document.ts";
import { encloses } from "../../src/document/spans.ts";
import { type Row, readRows } from "../../src/resume/rows/rows.ts";
import type { Reading } from "../forms/reading.ts";

/** The text of a resume in another form. */
type Change = (resume: Reading) => string;

const bullet = /^([ \t]*)(?:[-–•*●▪➢✓] ?|o )(?=\S)/gmu;

/** Each form by its name. */
export const changedForms: Readonly<Record<string, Change>> = {
  "bullets lost": (resume) => withBullets(resume, ""),
  "bullets and empty rows lost": (resume) => withBullets(resume, "").replace(/\n\s*\n/g, "\n"),
  "bullets •": (resume) => withBullets(resume, "• "),
  "bullets -": (resume) => withBullets(resume, "- "),
  "bullets *": (resume) => withBullets(resume, "* "),
  "bullets –": (resume) => withBullets(resume, "– "),
  "bullets o": (resume) => withBullets(resume, "o "),
  "bullets of a symbol font": (resume) => withBullets(resume, "\uf0b7 "),
  "bullets glued": (resume) => withBullets(resume, "•"),
  "bullets on rows of their own": (resume) => withBullets(resume, "•\n"),
  "wrapped at 60": (resume) => wrapped(resume, 60),
  "wrapped at 80": (resume) => wrapped(resume, 80),
  "wrapped at 100": (resume) => wrapped(resume, 100),
  "gaps and tabs collapsed": ({ document }) => document.text.replace(/[ \t]{2,}|\t/g, " "),
  "gaps as tabs": ({ document }) => document.text.replace(/(?<=\S)(?:\t| {2,})(?=\S)/g, "\t"),
  "empty rows lost": ({ document }) => document.text.replace(/\n\s*\n/g, "\n"),
  "empty rows between all": ({ document }) => document.text.replace(/\n+/g, "\n\n"),
  "rows moved in": ({ document }) => document.text.replace(/^(?=\S)/gm, "    "),
  "breaks \\r\\n": ({ document }) => document.text.replace(/\r?\n/g, "\r\n"),
  "headings in capitals": (resume) => withHeadings(resume, (words) => words.toUpperCase()),
  "headings in small letters": (resume) => withHeadings(resume, (words) => words.toLowerCase()),
  "headings with colons": (resume) =>
    withHeadings(resume, (words) => `${words.replace(/\s*:$/, "")}:`),
  "headings with first capitals": (resume) =>
    withHeadings(resume, (words) =>
      words.replace(
        /\p{L}+/gu,
        (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
      ),
    ),
  "headings letter-spaced": (resume) =>
    withHeadings(resume, (words) => [...words.trim().replace(/\s+/g, " ")].join(" ")),
  "empty rows above headings": (resume) => withHeadings(resume, (words) => `\n\n${words}`),
  "empty rows below headings": (resume) => withHeadings(resume, (words) => `${words}\n`),
  "headings in marks": (resume) => withHeadings(resume, (words) => `=== ${words} ===`),
  "headings underlined": (resume) =>
    withHeadings(resume, (words) => `${words}\n${"-".repeat(words.length)}`),
  "Markdown as text": asMarkdown,
  "employers begin small": (resume) => withNames(resume, ({ employer }) => employer, beginSmall),
  "titles begin small": (resume) => withNames(resume, ({ title }) => title, beginSmall),
  "titles in small letters": (resume) =>
    withNames(
      resume,
      ({ title }) => title,
      (name) => name.toLowerCase(),
    ),
  "dates before names": (resume) => withDates(resume, (names, dates) => `${dates}\t${names}`),
  "dates behind names": (resume) => withDates(resume, (names, dates) => `${names}\t${dates}`),
  "dates below names": (resume) => withDates(resume, (names, dates) => `${names}\n${dates}`),
  "dates above names": (resume) => withDates(resume, (names, dates) => `${dates}\n${names}`),
  "page numbers within": (resume) => withFooters(resume, () => "Page 1 of 2"),
  "running heads within": (resume) => withFooters(resume, (name) => `${name} – Resume – 2`),
  "one paragraph": ({ document }) => document.text.replace(/\s+/g, " "),
  "one paragraph without bullets": (resume) => withBullets(resume, "").replace(/\s+/g, " "),
};

function withBullets({ document }: Reading, mark: string): string {
  return document.text.replace(bullet, (_, indent: string) => `${indent}${mark}`);
}

/** Long rows broken as by mail programs and terminals. */
function wrapped({ document }: Reading, width: number): string {
  return document.text
    .split("\n")
    .map((row) => (row.includes("\t") ? row : wrapRow(row, width)))
    .join("\n");
}

function wrapRow(row: string, width: number): string {
  const rows: string[] = [];
  let rest = row;
  while (rest.length > width) {
    const at = rest.lastIndexOf(" ", width);
    if (at < width / 2) break;
    rows.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at + 1).trimStart();
  }
  return [...rows, rest].join("\n");
}

function withHeadings(resume: Reading, change: (words: string) => string): string {
  const { text } = resume.document;
  return [...resume.sections]
    .sort((a, b) => b.from - a.from)
    .reduce((before, { heading }) => {
      if (heading === undefined || !isRow(text, heading)) return before;
      return before.slice(0, heading.from) + change(heading.text) + before.slice(heading.to);
    }, text);
}

/** Whether a span is its whole row except for marks. */
function isRow(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to);
  return !/[\p{L}\p{N}]/u.test(
    text.slice(start, from) + text.slice(to, end < 0 ? text.length : end),
  );
}

function asMarkdown(resume: Reading): string {
  const starts = new Set(resume.positions.map(({ from }) => from));
  const { text } = resume.document;
  const headings = new Set(
    resume.sections.flatMap(({ heading }) =>
      heading !== undefined && isRow(text, heading) ? [heading.from] : [],
    ),
  );
  let at = 0;
  return text
    .split("\n")
    .map((row) => {
      const from = at;
      at += row.length + 1;
      const isAt = (places: ReadonlySet<number>): boolean =>
        [...places].some((place) => place >= from && place < at);
      if (isAt(headings)) return `## ${row.trim()}`;
      if (isAt(starts) && row.trim() !== "") return `**${row.trim()}**`;
      return row.replace(bullet, (_, indent: string) => `${indent}* `);
    })
    .join("\n");
}

type Entry = Reading["positions"][number];

function withNames(
  { document, positions }: Reading,
  nameOf: (position: Entry) => Fact | undefined,
  change: (name: string) => string,
): string {
  const names = new Map(
    positions.flatMap((position) => nameOf(position) ?? []).map((name) => [name.from, name]),
  );
  return [...names.values()]
    .sort((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to }) => text.slice(0, from) + change(text.slice(from, to)) + text.slice(to),
      document.text,
    );
}

const openMarks = /[\s([,;:|–—-]+$/u;
const closingMarks = /^[\s)\],;:|–—-]+|[\s,;:|–—-]+$/gu;

/**
 * With the dates of each position elsewhere, where they begin or end a row above its bullets that names it as
 * well. Dates behind a label stay there.
 */
function withDates(resume: Reading, join: (names: string, dates: string) => string): string {
  const rows = readRows(resume.document);
  const dated = new Set(resume.positions.flatMap((position) => datedRow(rows, position) ?? []));
  return [...dated].reverse().reduce((text, row) => {
    const [date] = row.dates;
    if (date === undefined) return text;
    const before = text.slice(row.from, date.from).replace(openMarks, "").trim();
    const behind = text.slice(date.to, row.to).replace(closingMarks, "");
    if ((before === "") === (behind === "")) return text;
    const changed = join(before + behind, text.slice(date.from, date.to));
    return text.slice(0, row.from) + changed + text.slice(row.to);
  }, resume.document.text);
}

const longestHead = 110;

function datedRow(rows: readonly Row[], position: Entry): Row | undefined {
  const { from, to, bullets, title, employer } = position;
  const end = Math.min(to, ...bullets.map((one) => one.from));
  const heads = rows.filter((row) => row.from >= from && row.to <= end && !row.bullet);
  const [first, ...more] = heads.filter(({ dates }) => dates.length > 0);
  if (first === undefined || more.length > 0 || first.dates.length > 1) return undefined;
  const isNamed = [title, employer].some((name) => name !== undefined && encloses(first, name));
  return isNamed && first.text.length <= longestHead ? first : undefined;
}

/** With a page footer or header inserted after the first bullet of each position. */
function withFooters({ document, contact, positions }: Reading, foot: (name: string) => string) {
  const name = contact.name?.text ?? "Curriculum Vitae";
  return [...positions].reverse().reduce((text, { bullets: [first, second] }) => {
    const at = first === undefined || second === undefined ? -1 : text.indexOf("\n", first.to);
    return at < 0 ? text : `${text.slice(0, at)}\n\n${foot(name)}\n\n${text.slice(at + 1)}`;
  }, document.text);
}
