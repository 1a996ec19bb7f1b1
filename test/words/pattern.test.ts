import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pattern } from "../../src/words/pattern.ts";

const clues = "workrust";

/** A pattern, and the expression that it stands for. */
function both(flags: string): readonly [Pattern, RegExp] {
  return [new Pattern(["work|rust", flags, clues]), new RegExp("work|rust", flags)];
}

const text = fc
  .array(fc.constantFrom("work", "rust", " ", "rest", "é", "–"), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("Pattern", () => {
  it.each(["", "g", "y"])(
    "gives the same answers as its expression, with the flags %j",
    (flags) => {
      const [pattern, expression] = both(flags);
      fc.assert(
        fc.property(fc.array(text, { maxLength: 4 }), fc.nat(8), (texts, at) => {
          const from = flags === "" ? 0 : at;
          pattern.lastIndex = from;
          expression.lastIndex = from;
          for (const one of texts) {
            expect(pattern.test(one)).toBe(expression.test(one));
            expect(pattern.lastIndex).toBe(expression.lastIndex);
            expect(pattern.exec(one)).toEqual(expression.exec(one));
            expect(pattern.lastIndex).toBe(expression.lastIndex);
          }
        }),
      );
    },
  );

  it("replaces, searches, splits and finds every match like its expression", () => {
    const [pattern, expression] = both("g");
    fc.assert(
      fc.property(text, (one) => {
        expect(one.replace(pattern, "$&!")).toBe(one.replace(expression, "$&!"));
        expect(one.search(pattern)).toBe(one.search(expression));
        expect(one.split(pattern)).toEqual(one.split(expression));
        expect([...pattern.matchAll(one)]).toEqual([...one.matchAll(expression)]);
      }),
    );
  });

  it("fills in the kinds that its source names at the first test", () => {
    const pattern = new Pattern(["^`place`$", "", ""], (source) =>
      source.replace("`place`", "(?:Rome)"),
    );
    expect(pattern.test("Rome")).toBe(true);
  });

  it("tells which of several may match in a text of any length", () => {
    const steps = [clues, "rest", ""].map((own) => ({
      pattern: new Pattern([own, "", own]),
    }));
    const kept = (words: string) =>
      Pattern.thatMayMatch(words.repeat(500), steps).map(({ pattern }) => pattern.source);
    expect(kept("we rest ")).toEqual(["rest", ""]);
    expect(kept("we work ")).toEqual([clues, ""]);
  });

  it("runs its expression on a text that is too long to be scanned for clues", () => {
    const [pattern] = both("");
    expect(pattern.test(`${"rest ".repeat(500)}work`)).toBe(true);
  });
});
