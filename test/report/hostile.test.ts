import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { cleanLine, cleanText } from "../../src/report/clean.ts";
import { csvRow } from "../../src/report/csv.ts";
import { html } from "../../src/report/html/markup.ts";
import { writeJson } from "../../src/report/json.ts";
import { escapeMarkdown } from "../../src/report/markdown-escape.ts";
import { renderReport, reportFormats } from "../../src/report/render.ts";
import { renderTable } from "../../src/report/table.ts";
import { codePoint } from "../code-point.ts";
import { poison } from "./poison.ts";
import { samples } from "./samples.ts";

/** Text that tries to break out of a report, put before every string that comes from outside. */
const attacks: Readonly<Record<string, string>> = {
  html: `<script>alert(1)</script><img src=x onerror=alert(1)>`,
  attribute: `" onmouseover="alert(1)" x='`,
  "closing tags": "</style></title></svg></p></section><iframe src=//evil.example></iframe>",
  formula: `=HYPERLINK("http://evil.example","x")`,
  "other formula": "@SUM(1+1)|cmd",
  "formula behind a tab": "\t=1+1",
  ansi: "\u001b[2J\u001b]0;title\u0007\u009b31m",
  controls: "\u0000\b\r\n\u2028\u2029\u0085\f",
  bidi: "\u202e\u2066\u200f\u061c",
  tags: "\u{e0049}\u{e0047}",
  "lone surrogates": "\ud800 \udc00",
  markdown:
    "| a | b\n# big\n- [x](javascript:alert(1)) ![y](http://evil.example) `code` **b** $x$ ~~s~~",
  "links and names": "http://evil.example www.evil.example @octocat #1 <https://evil.example>",
  "end of a fold": "</details>\n\n</details>",
};

const named = { ...samples.field, field: { name: "backend", postings: 4512 } } as Analysis;

const cases = Object.entries({ ...samples, named }).flatMap(([name, analysis]) =>
  Object.entries(attacks).map(
    ([attack, words]) => [`${name}, ${attack}`, poison(analysis, words)] as const,
  ),
);

describe("no text of a resume controls a terminal or changes the writing direction:", () => {
  test.for(cases)("%s", ([, analysis]) => {
    for (const format of reportFormats) {
      const report = renderReport(analysis, format).replaceAll("\r\n", "").replaceAll("\n", "");
      expect(report).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\u{e0000}-\u{e007f}]/u);
      expect(report.isWellFormed()).toBe(true);
    }
  });
});

/** Every element of a page with its attributes. */
function elementsOf(
  page: string,
): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const elements: [string, Readonly<Record<string, string>>][] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push([name, attributes]) });
  parser.end(page);
  return elements;
}

describe("no text of a resume becomes an element or attribute of the page:", () => {
  const tags = new Set(
    (
      "html head meta title style body header main h1 h2 h3 p section strong span svg rect i b br mark a " +
      "div ul ol li table thead tbody tr th td label input details summary footer figure figcaption desc line text path"
    ).split(" "),
  );
  const attributes = new Set(
    (
      "lang charset http-equiv content name class id href title role aria-label aria-labelledby aria-hidden viewbox " +
      "preserveaspectratio x y width height style scope colspan data-name tabindex type rel " +
      "x1 x2 y1 y2 d text-anchor dominant-baseline transform"
    ).split(" "),
  );
  test.for(cases)("%s", ([, analysis]) => {
    const elements = elementsOf(renderReport(analysis, "html"));
    expect(elements.map(([name]) => name).filter((name) => !tags.has(name))).toEqual([]);
    const names = elements.flatMap(([, given]) => Object.keys(given));
    expect(names.filter((name) => !attributes.has(name))).toEqual([]);
    const links = elements.flatMap(([, { href }]) => (href === undefined ? [] : [href]));
    const own = /^#(?:[pr]l?|k)\d+$|^https:\/\/support\.greenhouse\.io\/hc\/en-us\/articles\/\d+$/;
    expect(links.filter((link) => !own.test(link))).toEqual([]);
    const styles = elements.flatMap(([, { style }]) => (style === undefined ? [] : [style]));
    expect(styles.filter((style) => !/^flex:[\d.]+(?:;--fill:\d+%)?$/.test(style))).toEqual([]);
  });
});

test("the page forbids itself to load or run anything", () => {
  for (const analysis of Object.values(samples)) {
    const page = renderReport(analysis, "html");
    expect(page).toContain("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;");
    expect(page).not.toMatch(/<script|url\(|@import|src=/);
  }
});

test.for(["<b>&amp;\"'", "a\u0007b", "line\nbreak", "\ud800"])(
  "%j in a page is shown as it is, without control characters",
  (words) => {
    let read = "";
    const parser = new Parser({ ontext: (text) => (read += text) }, { decodeEntities: true });
    parser.end(html`<p title="${words}">${words}</p>`.markup);
    expect(read).toBe(cleanText(words));
  },
);

/** The cells of a row of a Markdown table. */
const cellsOf = (line: string) => line.split(/(?<!\\)\|/).length;

describe("no text of a resume becomes Markdown:", () => {
  test.for(cases)("%s", ([, analysis]) => {
    // The mark of a partly met requirement.
    const report = renderReport(analysis, "markdown").replaceAll("| ~ |", "| |");
    const tags = [...report.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
    expect(tags.filter((name) => !["details", "summary", "sub"].includes(name ?? ""))).toEqual([]);
    expect(tags.length % 2).toBe(0);
    expect(report).not.toMatch(/(?<!\\)[[\]`$~](?!\u2060)/);
    expect(report).not.toMatch(/(?<!\\):\/\/|www\.|@\w|#\d/);
    const tables = report.split("\n\n").filter((block) => block.startsWith("|"));
    for (const table of tables) {
      expect(new Set(table.split("\n").map(cellsOf)).size).toBe(1);
    }
  });

  test("each line begins like a line of the report", () => {
    for (const [, analysis] of cases) {
      const lines = renderReport(analysis, "markdown").split("\n");
      const odd = lines.filter(
        (line) =>
          !/^(?:$|## |\*\*|- |\d+ met|\| |<\/?(?:details|sub)>?|and \d|Passed: |The keywords )/.test(
            line,
          ),
      );
      expect(odd).toEqual([]);
    }
  });
});

/** The rows of a CSV text, unquoted (RFC 4180). */
function readCsv(text: string): readonly (readonly string[])[] {
  return text
    .split("\r\n")
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}

describe("no text of a resume becomes a formula or a separate cell:", () => {
  test.for(cases)("%s", ([, analysis]) => {
    const [header = [], ...rows] = readCsv(renderReport(analysis, "csv"));
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@|%]/.test(cell))).toEqual([]);
  });

  test("whatever the cells contain", () => {
    const cells = fc.array(fc.string({ unit: codePoint }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cells, (row) => {
        const [read = []] = readCsv(csvRow(row));
        expect(read).toHaveLength(row.length);
        expect(read.filter((cell) => /^\s*[=+\-@＝＋－＠|%]/u.test(cell))).toEqual([]);
      }),
    );
  });

  test("and numbers stay numbers", () => {
    expect(csvRow([-1.5, "-1.5", undefined])).toBe(`-1.5,"'-1.5",\r\n`);
  });
});

test("JSON that is safe to display parses to the same value", () => {
  const text = fc.string({ unit: codePoint });
  fc.assert(
    fc.property(text, (value) => {
      expect(JSON.parse(writeJson({ [value]: value }))).toEqual({ [value]: value });
    }),
  );
  expect(writeJson("\u009b\u202e\u{e0041}")).toBe('"\\u009b\\u202e\\udb40\\udc41"');
});

test("cleaning twice is the same as cleaning once", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), (text) => {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

test.for([
  ["C# and C++", "C# and C++"],
  ["a*b_c", "a\\*b\\_c"],
  ["a | b", "a \\| b"],
  ["<b>", "&lt;b&gt;"],
  ["@jane, #12", "@\u2060jane, #\u206012"],
  ["https://a.example", "https\\://a.example"],
])("%j in Markdown is %j", ([text = "", expected]) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test.for(["text", "markdown", "csv"] as const)(
  "a table as %s contains no control characters",
  (format) => {
    const rows = Object.values(attacks).map((words) => [words, 1, words]);
    const table = renderTable({ columns: ["a", "b", "c"], rows }, format);
    expect(table.replace(/\r?\n/g, "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(table.trimEnd().split("\n")).toHaveLength(rows.length + (format === "markdown" ? 2 : 1));
  },
);
