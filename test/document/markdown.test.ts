import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/document/markdown.ts";
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
  ])("%s", (_, source, expected) => {
    const document = readMarkdown(source);
    checkLines(document);
    expect(namedLines(document)).toEqual(expected);
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
  test.each(["[", "*", "_a", "`", "<", "<a", "\\", "[](", "| "])(
    "a line of %j repeated 200,000 times is read in linear time",
    (unit) => {
      checkLines(readMarkdown(unit.repeat(200_000)));
    },
  );
  test("any string gives lines that hold", () => {
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
