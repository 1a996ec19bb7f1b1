import { expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";

const textOf = (html: string): string => readHtml(html).text;

test.each<[string, string, string]>([
  ["two breaks are an empty row", "a<br><br>b<br>c", "a\n\nb\nc"],
  ["a break at the end of a block is none", "<div>a<br></div><div>b</div>", "a\nb"],
  [
    "a block with nothing but a break is an empty row",
    "<div>a</div><div><br></div><div>b</div>",
    "a\n\nb",
  ],
  [
    "a block with nothing but a fixed space is one",
    "<div>a</div><div>&nbsp;</div><div>b</div>",
    "a\n\nb",
  ],
  ["a block without content is none", "<div>a</div><div> </div><div>b</div>", "a\nb"],
  ["paragraphs are apart", "<p>a</p><p>b</p>", "a\n\nb"],
  [
    "paragraphs without margins are not",
    "<style>p { margin: 0 }</style><p>a</p><p>b</p><p>&nbsp;</p><p>c</p>",
    "a\nb\n\nc",
  ],
  [
    "nor are those whose margins are slight, as word processors write them",
    "<p style='margin-top:0in;margin-bottom:2pt'>a</p><p style='margin-top:0in;margin-bottom:0in'>b</p>",
    "a\nb",
  ],
  [
    "any block is apart whose style sets it apart",
    "<style>.job { margin-bottom: 1em } .end { padding-top: 12pt }</style><div class=job>a</div><div>b</div><div class=end>c</div>",
    "a\n\nb\n\nc",
  ],
  [
    "a heading without a margin below stays with its text",
    "<h2 style='margin-bottom: 0'>a</h2><div>b</div>",
    "a\nb",
  ],
  [
    "a margin that is unknown is the usual one",
    "<p style='margin: var(--x)'>a</p><p>b</p>",
    "a\n\nb",
  ],
  [
    "items are no farther apart for their margins",
    "<ul><li style='margin: 1em'>a<li>b</ul>",
    "• a\n• b",
  ],
  [
    "an empty paragraph with a height is an empty row",
    "<style>p { margin: 0 } .e { height: 11pt }</style><p>a</p><p class=e><span></span></p><p>b</p><p class=e>c</p><p>d</p>",
    "a\n\nb\nc\nd",
  ],
  ["a rule sets apart", "a<hr>b", "a\n\nb"],
  ["an empty row of preformatted text is one", "<pre>a\n\nb\nc</pre>", "a\n\nb\nc"],
  [
    "a style keeps line breaks, and another gives them up",
    "<div style='white-space: pre-wrap'>a\n\nb\n<b>c</b><p style='white-space: normal'>d\ne</p></div>",
    "a\n\nb\nc\n\nd e",
  ],
])("%s", (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

test.each<[string, string, boolean]>([
  ["in an element for it", "<p><b>Data</b> <strong>Engineer</strong></p>", true],
  ["by a style", "<p style='font-weight: 600'>Data Engineer</p>", true],
  ["by a shorthand", "<p style='font: bold 12pt Lato'>Data Engineer</p>", true],
  ["around it, but not in it", "<b><p style='font-weight: normal'>Data Engineer</p></b>", false],
  ["by a shorthand without a weight", "<b><p style='font: 12pt Lato'>Data Engineer</p></b>", false],
  ["in its first word alone", "<p><b>Data</b> Engineer</p>", false],
  ["at the head of a column", "<table><tr><th>Data Engineer", false],
])("a line that is bold %s", (_, html, isBold) => {
  expect(readHtml(html).lines.map(({ bold = false }) => bold)).toEqual([isBold]);
});
