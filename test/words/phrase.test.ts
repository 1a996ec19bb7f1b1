import { expect, test } from "vitest";
import { phraseSource } from "../../src/words/phrase.ts";

const kinds = (id: string): string => (id === "person" ? "engineer|developer" : "(?!)");

function matches(phrase: string, text: string): boolean {
  return new RegExp(`^(?:${phraseSource(phrase, kinds)})$`).test(text);
}

const rows: readonly (readonly [phrase: string, yes: readonly string[], no: readonly string[]])[] =
  [
    ["nice to have", ["nice to have"], ["nice-to-have"]],
    ["nice~to~have", ["nice to have", "nice-to-have"], ["nicetohave"]],
    ["skill[s]", ["skill", "skills"], ["skill s"]],
    ["[very] good", ["good", "very good"], ["verygood", " good"]],
    ["be [very|really] good", ["be good", "be very good", "be really good"], ["be  good"]],
    ["a [very] [big] plus", ["a plus", "a very plus", "a big plus", "a very big plus"], ["aplus"]],
    ["skills [required]", ["skills", "skills required"], ["skills "]],
    ["(with|in) go", ["with go", "in go"], ["within go"]],
    ["proficien*", ["proficient", "proficiency", "proficien"], ["proficient in"]],
    ["_ skills", ["c++ skills", "node.js skills"], ["skills"]],
    [
      "strong {0-2} skills",
      ["strong skills", "strong back-end c# skills"],
      ["strong a b c skills"],
    ],
    [
      "{0-2 (very|really)[,]} good",
      ["good", "very good", "really, very good"],
      ["so good", "very very very good"],
    ],
    ["a <person>", ["a developer"], ["a person"]],
    ["asp.net", ["asp.net"], ["aspxnet"]],
    ['c "(" _', ["c ( d"], ["c d"]],
    ["about …", ["about the company"], ["about"]],
  ];

for (const [phrase, yes, no] of rows) {
  test.for(yes)(`"${phrase}" matches "%s"`, (text) => {
    expect(matches(phrase, text)).toBe(true);
  });
  test.for(no)(`"${phrase}" does not match "%s"`, (text) => {
    expect(matches(phrase, text)).toBe(false);
  });
}

test.for(["(open", "open)", "[open", "open]", "a {2}", "a {x} b", "a {2 b c", "a <person", 'a "('])(
  '"%s" is rejected',
  (phrase) => {
    expect(() => phraseSource(phrase, kinds)).toThrow(phrase);
  },
);

test("a word of any letters has at most the length that the caller allows", () => {
  const pattern = new RegExp(`^(?:${phraseSource("a _ prefer*", kinds, 4)})$`);
  expect(pattern.test("a word preferentially")).toBe(false);
  expect(pattern.test("a word prefers")).toBe(true);
  expect(pattern.test("a longer preferred")).toBe(false);
});
