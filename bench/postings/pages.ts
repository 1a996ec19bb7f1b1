// A posting as the pages of job sites write it.
import { findSkills } from "../../src/skills/find.ts";
import { isBullet, isHeadingLine, itemMark, type Posting } from "./same-job.ts";

interface Row {
  readonly text: string;
  readonly kind: "heading" | "item" | "paragraph";
  /** Whether an empty line is above it. */
  readonly isApart: boolean;
}

function rowsOf(text: string): readonly Row[] {
  let isApart = false;
  return text.split("\n").flatMap((line): readonly Row[] => {
    const mark = itemMark.exec(line)?.[0] ?? "";
    const words = line.slice(mark.length).trim();
    const wasApart = isApart;
    isApart = words === "";
    if (words === "") return [];
    const kind = isBullet(mark) ? "item" : isHeadingLine(words) ? "heading" : "paragraph";
    return [{ text: words, kind, isApart: wasApart }];
  });
}

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Items become lists; other rows are what `write` makes of them. */
function withLists(rows: readonly Row[], write: (row: Row) => string): string {
  return rows
    .map((row) => (row.kind === "item" ? `<li>${escaped(row.text)}</li>` : write(row)))
    .join("\n")
    .replace(/<li>.*?<\/li>(?:\n<li>.*?<\/li>)*/g, (items) => `<ul>\n${items}\n</ul>`);
}

const withParagraphs = (rows: readonly Row[]): string =>
  withLists(rows, ({ text }) => `<p>${escaped(text)}</p>`);

const withHeadings = (rows: readonly Row[]): string =>
  withLists(rows, ({ kind, text }) =>
    kind === "heading" ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`,
  );

const withBold = (rows: readonly Row[]): string =>
  withLists(rows, ({ kind, text }) => {
    const words = escaped(text);
    return kind === "heading" ? `<p><strong>${words}</strong></p>` : `<p>${words}</p>`;
  });

const withBreaks = (rows: readonly Row[]): string =>
  rows
    .map(({ kind, text, isApart }) => {
      const words = escaped(text);
      const row = kind === "heading" ? `<b>${words}</b>` : kind === "item" ? `• ${words}` : words;
      return `${isApart ? "<br>" : ""}${row}<br>`;
    })
    .join("\n");

/** Rows of no kind, with the look alone saying what they are. */
const withBlocks = (rows: readonly Row[]): string =>
  rows
    .map(({ kind, text }) => {
      const words = escaped(text).replace(/ (?=\S+$)/, "&nbsp;");
      if (kind === "heading") return `<div class="head"><span>${words}</span></div>`;
      if (kind === "item") return `<div class="item"><span>•</span><span>${words}</span></div>`;
      return `<div><span>${words}</span></div>`;
    })
    .join("");

/** Sections in two columns: the heading on the left, its text on the right. */
function withColumns(rows: readonly Row[]): string {
  const sections: { heading: string; body: Row[] }[] = [{ heading: "", body: [] }];
  for (const row of rows) {
    // "Experience with Go - an advantage" has a heading's words, but nobody sets it as one.
    const isHeading = row.kind === "heading" && findSkills(row.text).length === 0;
    if (isHeading) sections.push({ heading: row.text, body: [] });
    else sections.at(-1)?.body.push(row);
  }
  const cells = sections.map(
    ({ heading, body }) =>
      `<tr><td><b>${escaped(heading)}</b></td><td>${withParagraphs(body)}</td></tr>`,
  );
  return `<table>${cells.join("\n")}</table>`;
}

const style =
  "body{font:15px/1.4 Arial,sans-serif;margin:24px} .head{font-weight:700;margin:12px 0 4px} .item{display:flex;gap:8px;padding-left:16px} td{vertical-align:top;padding:4px 12px}";

type Body = (text: string) => string;

/** The markup of a posting's own text, by what it is made of. */
export const bodies: Readonly<Record<string, Body>> & { readonly paragraphs: Body } = {
  paragraphs: (text) => withParagraphs(rowsOf(text)),
  headings: (text) => withHeadings(rowsOf(text)),
  bold: (text) => withBold(rowsOf(text)),
  breaks: (text) => withBreaks(rowsOf(text)),
};

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | Careers</title><style>${style}</style></head><body>${body}</body></html>`;
}

const menu =
  '<div id="consent" role="dialog"><p>We use cookies to improve your experience. By clicking Accept you agree to our use of cookies.</p><button>Accept all</button> <button>Manage preferences</button></div><header><nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/java">Java jobs</a></li><li><a href="/react">React jobs</a></li><li><a href="/companies">Companies</a></li><li><a href="/login">Sign in</a></li></ul></nav></header>';
const similar =
  '<section class="similar"><h2>Similar jobs</h2><ul><li><a href="/1">PHP Developer</a> <span>Bolt Ltd, Leeds</span> <span>Laravel, MySQL</span></li><li><a href="/2">Senior Ruby on Rails Engineer</a> <span>Zeta GmbH, Berlin</span> <span>Elixir, Redis</span></li><li><a href="/3">Salesforce Consultant (5+ years)</a> <span>Northwind, Oslo</span></li></ul></section>';
const foot =
  "<footer><ul><li><a>Privacy</a></li><li><a>Terms</a></li><li><a>Imprint</a></li></ul><p>© 2026 Jobsite Ltd. All rights reserved.</p></footer>";

/** The ways to write a page, by name. */
export const pages: Readonly<Record<string, (posting: Required<Posting>) => string>> = {
  "a page with headings": wrapped(withHeadings),
  "a page with headings in bold": wrapped(withBold),
  "a page of line breaks": wrapped(withBreaks),
  "a page of plain blocks": wrapped(withBlocks),
  "a page with a column of headings": wrapped(withColumns),
  "a page of a job site": ({ title, text }) =>
    page(
      title,
      `${menu}<main><h1>${escaped(title)}</h1><p>Acme Ltd · Leeds · 3 days ago</p><button>Apply now</button>${withHeadings(rowsOf(text))}<button>Apply now</button></main>${similar}${foot}`,
    ),
};

function wrapped(write: (rows: readonly Row[]) => string): (posting: Required<Posting>) => string {
  return ({ title, text }) => page(title, `<h1>${escaped(title)}</h1>\n${write(rowsOf(text))}`);
}
