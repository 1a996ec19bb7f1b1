import fc from "fast-check";
import { expect, test } from "vitest";
import { gaps, tokenize } from "../../src/text/tokenize.ts";
import { makeVocabulary, wordNumber } from "../../src/text/vocabulary.ts";
import { codePoint } from "../code-point.ts";

const words = [
  "c++",
  "c#",
  "c",
  ".net",
  "net",
  "asp",
  "node",
  "js",
  "java",
  "html",
  "ci",
  "cd",
  "s3",
];
const vocabulary = makeVocabulary(words);

function tokensOf(text: string): readonly (readonly [string, string, number])[] {
  const tokens = tokenize(text, vocabulary);
  return Array.from({ length: tokens.count }, (_, i) => [
    text.slice(tokens.from[i], tokens.to[i]),
    words[(tokens.word[i] ?? 0) - 1] ?? "",
    tokens.gap[i] ?? -1,
  ]);
}

test.for([
  [
    "C++, C#",
    [
      ["C++", "c++"],
      ["C#", "c#"],
    ],
  ],
  [
    "C++17",
    [
      ["C++", "c++"],
      ["17", ""],
    ],
  ],
  [
    "C+ grade",
    [
      ["C", "c"],
      ["grade", ""],
    ],
  ],
  [
    "C#/.NET",
    [
      ["C#", "c#"],
      [".NET", ".net"],
    ],
  ],
  [
    "ASP.NET",
    [
      ["ASP", "asp"],
      ["NET", "net"],
    ],
  ],
  [
    "Node.js.",
    [
      ["Node", "node"],
      ["js", "js"],
    ],
  ],
  [
    "Java8 HTML5",
    [
      ["Java8", "java"],
      ["HTML5", "html"],
    ],
  ],
  [
    "S3 C4",
    [
      ["S3", "s3"],
      ["C4", ""],
    ],
  ],
  ["Größe", [["Größe", ""]]],
  [
    "使用Java語言",
    [
      ["使用", ""],
      ["Java", "java"],
      ["語言", ""],
    ],
  ],
  [
    "JavaとHTML5で",
    [
      ["Java", "java"],
      ["と", ""],
      ["HTML5", "html"],
      ["で", ""],
    ],
  ],
  [
    "Java로",
    [
      ["Java", "java"],
      ["로", ""],
    ],
  ],
  [
    "ภาษาJava",
    [
      ["ภาษา", ""],
      ["Java", "java"],
    ],
  ],
  [
    "🚀Java",
    [
      ["🚀", ""],
      ["Java", "java"],
    ],
  ],
  ["⚡\ufe0fJava", [["Java", "java"]]],
  ["", []],
] as const)("%s is split into %j", ([text, expected]) => {
  expect(tokensOf(text).map(([surface, word]) => [surface, word])).toEqual(expected);
});

test.for([
  ["a b", gaps.join],
  ["a\nb", gaps.apart],
  ["a-b", gaps.join],
  ["a_b", gaps.join],
  ["a.b", gaps.join],
  ["a/b", gaps.slash],
  ["a / b", gaps.slash],
  ["a & b", gaps.and],
  ["a, b", gaps.apart],
  ["a - b", gaps.apart],
  ["a. b", gaps.apart],
  ["a\n\nb", gaps.apart],
  ["a-\nb", gaps.join],
  ["a/\nb", gaps.slash],
  ["a -\nb", gaps.apart],
  ["a-\n\nb", gaps.apart],
  ["a (b", gaps.apart],
  ["d'equipe", gaps.join],
] as const)("the words of %j are separated by gap %i", ([text, gap]) => {
  expect(tokensOf(text)[1]?.[2]).toBe(gap);
});

test("a line break joins words after a line of three words", () => {
  expect(tokensOf("we use a\nb").at(-1)?.[2]).toBe(gaps.join);
});

test("a line break does not join a table row with the next", () => {
  expect(tokensOf("languages\tuse a java\nscript\tall").at(-2)?.[2]).toBe(gaps.apart);
});

test("a word is found by its number in any case", () => {
  expect(tokensOf("JAVA java Java").map(([, word]) => word)).toEqual(["java", "java", "java"]);
});

test("a word that is not in the vocabulary has number 0", () => {
  expect(wordNumber(vocabulary, "rust")).toBe(0);
});

test("tokens ascend, do not overlap, and hold every letter and digit", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 300 }), (text) => {
      const tokens = tokenize(text, vocabulary);
      let end = 0;
      for (let i = 0; i < tokens.count; i++) {
        const from = tokens.from[i] ?? -1;
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, from)).not.toMatch(/[A-Za-z0-9]/);
        end = tokens.to[i] ?? -1;
        expect(end).toBeGreaterThan(from);
      }
      expect(text.slice(end)).not.toMatch(/[A-Za-z0-9]/);
    }),
  );
});
