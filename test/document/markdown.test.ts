import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { readMarkdown } from "../../src/document/markdown.ts";
import { isReadInTime } from "../in-time.ts";
import { checkLines, namedLines, namedLinks } from "./check-lines.ts";

describe("readMarkdown", () => {
  test.each<[string, string, readonly string[]]>([
    ["headings lose their marks", "## Skills ##", ["Skills"]],
    ["C# at the end of a heading stays", "# Go and C\\#", ["Go and C#"]],
    ["emphasis is no text", "**Go**, _Rust_ and `C++`", ["Go, Rust and C++"]],
    ["a name with underscores stays whole", "snake_case_name", ["snake_case_name"]],
    ["list marks are bullets", "- a\n* b\n1. c\n  + d", ["• a", "• b", "• c", "• d"]],
    ["tasks are bullets", "- [x] a", ["• a"]],
    ["rows are cells", "| a | b |\n|---|:-:|\n| c | d |", ["table: a\tb", "table: c\td"]],
    ["rules are no text", "a\n\n***\n\nb\n===", ["a", "b"]],
    ["quotes lose their marks", "> a", ["a"]],
    ["code keeps its marks", "```\n# a\n```", ["# a"]],
    ["images are their words", "![me](me.png)", ["me"]],
    ["names of characters are the characters", "R&amp;D, 2017 &ndash; 2019", ["R&D, 2017 – 2019"]],
    ["tables need no marks at their sides", "a | b\n--|--\nc | d", ["table: a\tb", "table: c\td"]],
    ["each line of a paragraph stays one", "Acme\nDeveloper\n2019", ["Acme", "Developer", "2019"]],
    ["an item keeps a year in front of it", "2015. Joined Acme", ["• 2015. Joined Acme"]],
    ["indented text is text", "a\n\n    b *c*", ["a", "b c"]],
    [
      "style sheets and remarks are no text",
      "<style>\np { color: red }\n</style>\n\na <!-- b -->",
      ["a"],
    ],
    ["what a style hides is hidden", 'a <i style="display:none">b</i>', ["a", "hidden: b"]],
    ["what a site fills in is no text", "# a {#top}\n{: .wide}\n{% include b.html %}", ["a"]],
    [
      "facts at the top stay",
      "---\nname: Ada\ntitle: <b>\n---\na",
      ["name: Ada", "title: <b>", "a"],
    ],
  ])("%s", (_, source, expected) => {
    const document = readMarkdown(source);
    checkLines(document);
    expect(namedLines(document)).toEqual(expected);
  });
  test.each<[string, string, readonly (number | undefined)[]]>([
    ["a line over hyphens is a heading", "Ada\n---\n\nb", [2, undefined]],
    [
      "two lines above hyphens are not a heading",
      "Ada\nb\n---\n\nc",
      [undefined, undefined, undefined],
    ],
  ])("%s", (_, source, levels) => {
    expect(readMarkdown(source).lines.map(({ heading }) => heading)).toEqual(levels);
  });

  test("a link takes its address from a definition below", () => {
    const document = readMarkdown("See [my page][1].\n\n[1]: https://ada.example");
    expect(document.text).toBe("See my page.");
    expect(namedLinks(document)).toEqual(["my page > https://ada.example"]);
  });

  test("a source that is far longer than the limit on text is cut, and a warning says so", () => {
    const { text, warnings } = readMarkdown(`a ${"<b></b>".repeat(100)} c`, {
      ...defaultLimits,
      maxTextLength: 10,
    });
    expect(text).toBe("a");
    expect(warnings.map(({ code }) => code)).toEqual(["TEXT_CUT"]);
  });

  test("links keep their words and give their address", () => {
    const document = readMarkdown(
      "- [my **page**](https://ada.example/a_b) and <mailto:a@b.example>",
    );
    expect(document.text).toBe("• my page and mailto:a@b.example");
    expect(namedLinks(document)).toEqual([
      "my page > https://ada.example/a_b",
      "mailto:a@b.example > mailto:a@b.example",
    ]);
  });
  test.each(["[", "*", "_a", "`", "<", "<a", "\\", "[](", "| ", "> ", "1. ", "a*b", "&", "\n\n"])(
    "a line of %j repeated 50,000 times is read in linear time",
    (unit) => {
      const read = (text: string) => checkLines(readMarkdown(text));
      expect(isReadInTime(read, unit.repeat(50_000), 1000)).toBe(true);
    },
  );
  test("any string gives valid lines", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."[]()<>*_`#|-\\ \nab!".split("")), maxLength: 80 }),
        (text) => {
          checkLines(readMarkdown(text));
        },
      ),
    );
  });
});
