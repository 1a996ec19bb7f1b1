import fc from "fast-check";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { plainForm } from "../../src/text/plain-form.ts";

const plainText = (text: string): string => plainForm(textDocument(text)).document.text;

test("a plain document is left alone", () => {
  const document = textDocument("Développeuse 한국어 – “Go”\tfür 5 €, 株式会社（東京）\n\n👩🏽‍💻");
  expect(plainForm(document).document).toBe(document);
});

test("a document has one plain form, so that what was computed for it is known the next time", () => {
  const document = textDocument("Cafe\u0301 Ltd");
  expect(plainForm(document).document).toBe(plainForm(document).document);
});

test.for([
  ["Cafe\u0301 Ltd", "Café Ltd"],
  ["5+\u00a0years\u202fof\u2003Go\u3000and", "5+ years of Go and"],
  ["Java\r\n\r\nGo\rRust\u2028C\vD", "Java\n\nGo\nRust\nC\nD"],
  ["\ufeffJa\u200bva\u200f, Kot\u00adlin", "Java, Kotlin"],
  ["\u{1d5e3}\u{1d606}\u{1d601}\u{1d5f5}\u{1d5fc}\u{1d5fb}, con\ufb01g", "Python, config"],
  ["\u2f06\u4ebf\u2f08", "\u4e8c\u4ebf\u4eba"],
  ["２０２０年４月　Ｃ＋＋、Ｎｏｄｅ．ｊｓ", "2020年4月 C++、Node.js"],
] as const)("%j is %j in plain form", ([text, plain]) => {
  expect(plainText(text)).toBe(plain);
});

test.for([
  ["Java  \nGo \n \nRust ", "Java\nGo\n\nRust"],
  ["  Java\n\n    Go\n  Rust", "Java\n\n  Go\nRust"],
  ["\t\tJava\n\t\tGo\n\tRust", "\tJava\n\tGo\nRust"],
  ["Ada\n  Java\n  Go\n    Rust\n  C\n  D", "Ada\nJava\nGo\n  Rust\nC\nD"],
  ["- Java or\n  Go or\n  Rust", "- Java or\n  Go or\n  Rust"],
  ["  Java", "  Java"],
] as const)("%j has no trailing spaces and no margin left: %j", ([text, plain]) => {
  expect(plainText(text)).toBe(plain);
});

test("the empty line after every line is removed, and those between sections stay", () => {
  const text = "Ada\nJava\n\nGo\n".repeat(8);
  expect(plainText(text.replaceAll("\n", "\n\n"))).toBe(text.replaceAll("\n\n", "\n\n\n"));
  const short = "Java\n\nGo\n\nRust";
  expect(plainText(short)).toBe(short);
});

test("a bullet on a line of its own is joined to the next line", () => {
  expect(plainText("Java\n•\nGo\n ‣ \n\n•\n•\n  Rust\n-\nC")).toBe(
    "Java\n• Go\n ‣\n\n•\n•   Rust\n-\nC",
  );
});

test("places beside and within a run of invisible characters map both ways", () => {
  const { document, follow, restore } = plainForm(textDocument("Ja\u200b\u200d\ufeffva"));
  expect(document.text).toBe("Java");
  expect(restore({ from: 1, to: 3 })).toEqual({ from: 1, to: 6 });
  expect(restore({ from: 2, to: 3 })).toEqual({ from: 5, to: 6 });
  expect(follow({ from: 3, to: 6 })).toEqual({ from: 2, to: 3 });
});

test("a long run of spaces is read in linear time", () => {
  const text = `Java${" ".repeat(200_000)}Go\n`.repeat(3);
  expect(plainText(text)).toBe(text);
});

test("a soft hyphen that splits a word at the end of a line stays", () => {
  expect(plainText("develop\u00ad\nment")).toBe("develop\u00ad\nment");
});

test("letters of every script are composed according to Unicode", () => {
  const letters = fc.constantFrom("é", "ё", "ệ", "ね", "が", "한", "국", "a", ",", "\n");
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const apart = parts.join("").normalize("NFD");
      expect(plainText(apart)).toBe(apart.normalize("NFC"));
    }),
  );
});

/** Words with odd characters in them and between them. */
const oddWords = fc
  .array(
    fc.constantFrom(
      "Go",
      "é",
      "e\u0301",
      "\u200b",
      "\u00a0",
      "\r\n",
      " ",
      "\ud835\udde3",
      "Ｃ",
      "\n",
    ),
  )
  .map((parts) => parts.join(""));

test("a place in the plain form is the place of the same words in the given text, and vice versa", () => {
  fc.assert(
    fc.property(oddWords, fc.nat(40), fc.nat(10), (words, start, length) => {
      // Between lines that are not indented, so that no line is at the margin of the text.
      const text = `Go\n${words}\nGo`;
      const { document, follow, restore } = plainForm(textDocument(text));
      const from = Math.min(start, document.text.length);
      const span = { from, to: Math.min(from + length, document.text.length) };
      const given = restore(span);
      const part = text.slice(given.from, given.to);
      // A space at the end of the part may be inside a line.
      expect([plainText(part), plainText(`${part}.`).slice(0, -1)]).toContain(
        document.text.slice(span.from, span.to),
      );
      expect(follow(given)).toEqual(span);
    }),
  );
});

test("the lines of a plain form contain what the lines of the given text contain", () => {
  fc.assert(
    fc.property(oddWords, (text) => {
      // Between lines that are not indented, so that no line is at the margin of the text.
      const given = textDocument(`Go\n${text}\nGo`);
      const { document } = plainForm(given);
      expect(document.lines.map(({ from, to }) => document.text.slice(from, to))).toEqual(
        given.lines.map(({ from, to }) => plainText(given.text.slice(from, to))),
      );
    }),
  );
});
