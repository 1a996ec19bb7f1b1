import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import { isReadInTime } from "../in-time.ts";
import { checkLines, namedLines, namedLinks } from "./check-lines.ts";

function check(html: string, expected: readonly string[]): void {
  const document = readHtml(html);
  checkLines(document);
  expect(namedLines(document)).toEqual(expected);
}

describe("readHtml", () => {
  test.each<[string, string, readonly string[]]>([
    ["blocks are lines", "<div>a</div><p>b<p>c", ["a", "b", "c"]],
    ["inline elements part no words", "<b>Node</b>.<i>js</i>", ["Node.js"]],
    [
      "small words in a heading are a part of their own",
      "<h3>Backend Engineer <small>Acme · <a href=x>Home</a></small></h3><h3>Developer<span>Acme Corp</span> <i>2019</i></h3>",
      ["Backend Engineer\tAcme · Home", "Developer\tAcme Corp\t2019"],
    ],
    [
      "what only has a color in a heading is no part",
      "<h1>Jane <span>Doe</span></h1><h2>My Work <span>Experience</span></h2><h3>Head <span>of Data</span></h3><h3>Engineer at the <em>Acme Corp</em></h3><h3><b>Big</b> Data, <i>Big Ideas</i></h3>",
      [
        "Jane Doe",
        "My Work Experience",
        "Head of Data",
        "Engineer at the Acme Corp",
        "Big Data, Big Ideas",
      ],
    ],
    ["white space is one space", "a\n\t  b", ["a b"]],
    ["a break is a line break", "a<br>b<br/>c", ["a", "b", "c"]],
    ["items are bullets", "<ul><li>a<li>b</ul>", ["• a", "• b"]],
    ["a paragraph in an item keeps its bullet", "<ul><li><p>a</p></li></ul>", ["• a"]],
    ["entities are characters", "R&amp;D &lt;3 &eacute;", ["R&D <3 é"]],
    ["scripts and styles are no text", "<script>a</script><style>b</style>c", ["c"]],
    ["comments are no text", "a<!-- b -->c", ["ac"]],
    ["cells of a row are separated", "<table><tr><td>a<td>b</table>", ["table: a\tb"]],
    ["preformatted lines stay lines", "<pre>a\n b</pre>", ["a", "b"]],
    ["a hidden element is hidden", "a<p hidden>b</p>", ["a", "hidden: b"]],
    ["an element without display is hidden", "<p style='display: none'>b</p>", ["hidden: b"]],
    [
      "an element whose class hides it is hidden",
      "<style>.a, .no { display: none } @media print { .p { display: none } }</style><p class='b no'>x</p><p class=p>y</p>",
      ["hidden: x", "y"],
    ],
    ["links side by side are separated", "<a href=a>a</a><a href=b>b</a>", ["a b"]],
    [
      "tags in a row that a style lays out are separated",
      "<style>.row { display: flex }</style><p>Go <b>on</b>ly<div class=row><span>Java</span><span>Go</span><span>C<b>#</b></span></div>",
      ["Go only", "Java Go C#"],
    ],
    [
      "badges with a margin or padding are separated, marks after them are not",
      "<style>b { padding: 0 .4em } i { margin-right: 6px }</style><p><b>docker</b><b>go</b>, <i>Git</i><i>vim</i> (<b>C</b>, <b>R</b>).",
      ["docker go, Git vim (C, R)."],
    ],
    [
      "elements that touch are separated where their words look glued",
      "<p><span>Go</span><span>Semgrep</span><span>AWS</span></p><p><b>Web Developer</b><i>Acme Ltd</i><span>2019</span></p><p><b>Java</b>Script, <b>Type</b>S<sub>2</sub>, <b>P</b><b>ROFILE</b>, <i>Data</i><i>base</i></p>",
      ["Go Semgrep AWS", "Web Developer\tAcme Ltd\t2019", "JavaScript, TypeS2, PROFILE, Database"],
    ],
    [
      "an address is separated from what it touches",
      "<p><a>ada@north.example</a><span>+48 600 000 000</span><span>Leeds</span><i>ada@south.example</i></p>",
      ["ada@north.example\t+48 600 000 000\tLeeds ada@south.example"],
    ],
    [
      "three elements of one class that touch are a row of badges",
      "<p><a class=t href=n>node</a><span class=t>vue</span></p><p><span class=t>node</span><span class=t>vue</span><span class=t>git</span></p>",
      ["nodevue", "node vue git"],
    ],
    [
      "what a style moves to the other end of a line is a cell",
      "<style>.a { display: flex; justify-content: space-between } .r { float: right } .m { margin-left: auto }</style><div class=a><b>Acme</b><i>Berlin</i></div><p>Developer<span class=r>2019</span></p><p style='display: flex'><b>Acme</b><i class=m>Rome</i></p><p style='display: grid; grid-template-columns: 1fr 3fr'><b>2019</b> <i>Acme</i>",
      ["Acme\tBerlin", "Developer\t2019", "Acme\tRome", "2019\tAcme"],
    ],
    [
      "what a style puts one below the other is on lines of its own",
      "<style>.c { display: flex; flex-flow: column wrap } .g { display: grid }</style><div class=c><b>Ada</b><i>Dev</i></div><div class=g><b>Bo</b><i>Ops</i></div>",
      ["Ada", "Dev", "Bo", "Ops"],
    ],
    [
      "what a style makes a block is a line",
      "<h1><span style='display: block'>Ada Lane</span><span style='display: block'>Developer</span></h1>",
      ["Ada Lane", "Developer"],
    ],
    [
      "hidden and shown words of a line are two lines",
      "a <i hidden>b</i> c",
      ["a", "hidden: b", "c"],
    ],
  ])("%s", (_, html, expected) => {
    check(html, expected);
  });
  test("a heading is bold and begins a block", () => {
    const { text, lines } = readHtml("a<h2>Skills</h2>b");
    expect(text).toBe("a\n\nSkills\n\nb");
    expect(lines.map((line) => line.bold === true)).toEqual([false, true, false]);
  });
  test("a row of badges ends a block", () => {
    const { text } = readHtml("<div><b>Go</b><b>Rust</b><b>Zig</b></div><div>Analyst</div>");
    expect(text).toBe("Go Rust Zig\n\nAnalyst");
  });
  test("a link that a space is put before does not include it", () => {
    const document = readHtml("<b>Blog</b><span><a href=x>Talks</a></span>");
    expect(namedLinks(document)).toEqual(["Talks > x"]);
  });
  test("links keep their words and their address as written", () => {
    const document = readHtml('see <a href="../cv?a=1&amp;b=2">my <b>page</b></a>.');
    expect(namedLinks(document)).toEqual(["my page > ../cv?a=1&b=2"]);
  });
  test("the title is that of the document", () => {
    expect(readHtml("<title> Ada  Lane </title><p>a").meta.title).toBe("Ada Lane");
  });
  test("any string gives valid lines", () => {
    const part = fc.constantFrom(
      "<p>",
      "</p>",
      "<li>",
      "<a href=x>",
      "</a>",
      "<br>",
      "<td>",
      "<i hidden>",
      "</i>",
      "<pre>",
      "a",
      " ",
      "\n",
      "&amp;",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        checkLines(readHtml(parts.join("")));
      }),
    );
  });
  test("elements nested more deeply than in any real page are read", () => {
    check(`${"<div>".repeat(3900)}a`, ["a"]);
  });

  test.for(["<div>", "<b>", "<table><tr><td>"])("endlessly nested %s is refused", (tag) => {
    expect(() => readHtml(tag.repeat(50_000))).toThrow(/nested more than 4000 deep/);
  });

  test.for(["<", "<li>x", "<td>x</td>", '<a href="x">y</a>', "<span hidden>x</span>y"])(
    "a quarter of a megabyte of %s is read in half a second",
    (piece) => {
      expect(isReadInTime(readHtml, piece.repeat(250_000 / piece.length), 500)).toBe(true);
    },
  );
});

test("a soft hyphen does not break a word", () => check("<p>Soft&shy;ware</p>", ["Software"]));

/** Text of one byte a character. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

test.each([
  ["<meta charset=iso-8859-7>\u00c1\u00e8\u00de\u00ed\u00e1", "Αθήνα"],
  ["<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>\u00cb\u00e5", "Ле"],
  ["<meta charset=no-such-thing>caf\u00e9", "café"],
  ["<meta charset=windows-1251>Z\u00c3\u00bcrich", "Zürich"],
])("bytes that are not UTF-8 are decoded as the page declares: %s", (html, text) => {
  expect(readHtml(bytesOf(html)).text).toBe(text);
});

test.each([
  ["<p><font face=Wingdings>\u00fc</font> Java", ["• Java"]],
  ["<p><span style='font-family:Wingdings'>\u00a7</span> Java", ["• Java"]],
  ["<p><span style='font-family:Wingdings'>J<b style='font-family:Arial'>ava</b></span>", ["ava"]],
])("pictures of Wingdings are list marks or nothing: %s", (html, lines) => check(html, lines));

test.each([
  ["a list of suggestions", "<p>Ada</p><datalist><option>Kafka</option></datalist>"],
  ["what is said to browsers without frames", "<p>Ada</p><noframes>Kafka</noframes>"],
])("%s is not read", (_, html) => check(html, ["Ada"]));
