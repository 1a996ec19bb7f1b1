// The same resume in the forms that copying, pasting and other programs give it, each with the same content.
import type { Resume } from "../../src/resume/resume.ts";

/** The text of a resume in another form. */
type Change = (resume: Resume) => string;

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
  "headings in marks": (resume) => withHeadings(resume, (words) => `=== ${words} ===`),
  "headings underlined": (resume) =>
    withHeadings(resume, (words) => `${words}\n${"-".repeat(words.length)}`),
  "Markdown as text": asMarkdown,
  "page numbers within": (resume) => withFooters(resume, () => "Page 1 of 2"),
  "running heads within": (resume) => withFooters(resume, (name) => `${name} – Resume – 2`),
  "one paragraph": ({ document }) => document.text.replace(/\s+/g, " "),
  "one paragraph without bullets": (resume) => withBullets(resume, "").replace(/\s+/g, " "),
};

function withBullets({ document }: Resume, mark: string): string {
  return document.text.replace(bullet, (_, indent: string) => `${indent}${mark}`);
}

/** Long rows broken as by mail programs and terminals. */
function wrapped({ document }: Resume, width: number): string {
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

function withHeadings(resume: Resume, change: (words: string) => string): string {
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

function asMarkdown(resume: Resume): string {
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

/** With a page footer or header inserted after the first bullet of each position. */
function withFooters({ document, contact, positions }: Resume, foot: (name: string) => string) {
  const name = contact.name?.text ?? "Curriculum Vitae";
  return [...positions].reverse().reduce((text, { bullets: [first, second] }) => {
    const at = first === undefined || second === undefined ? -1 : text.indexOf("\n", first.to);
    return at < 0 ? text : `${text.slice(0, at)}\n\n${foot(name)}\n\n${text.slice(at + 1)}`;
  }, document.text);
}
