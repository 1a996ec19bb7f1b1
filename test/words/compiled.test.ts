import { describe, expect, test } from "vitest";
import { compiled, compileFor } from "../../src/words/compiled.ts";
import { findAll } from "../../src/words/find-all.ts";

const texts = ["", "Go, Rust and Go", "¬¬", "naïve Łódź 😀", "go ".repeat(600)];
const expressions = [/go/i, /(go)|(rust)/gi, /\s|$/g, /^.{0,5}$/, /[^\0-\xff]/u, /go/iy];

describe("an expression that is compiled at once", () => {
  test.each(expressions)("%s gives the same answers as the literal on every text", (literal) => {
    const fresh = () => new RegExp(literal.source, literal.flags);
    for (const text of texts) {
      expect(compiled(fresh()).test(text)).toBe(fresh().test(text));
      expect(compiled(fresh()).exec(text)).toEqual(fresh().exec(text));
      expect(text.replace(compiled(fresh()), "-")).toBe(text.replace(fresh(), "-"));
      expect(text.split(compiled(fresh()))).toEqual(text.split(fresh()));
      expect(text.search(compiled(fresh()))).toBe(text.search(fresh()));
      if (literal.global)
        expect(findAll(compiled(fresh()), text)).toEqual([...text.matchAll(fresh())]);
    }
  });

  test("begins where its caller says, also on its first text", () => {
    const made = compiled(/go/gi);
    made.lastIndex = 5;
    expect(made.exec("Go, Rust and Go")?.index).toBe(13);
    expect(made.lastIndex).toBe(15);
  });

  test("is returned as it was, with the place where it begins", () => {
    const expression = /go/gi;
    expression.lastIndex = 3;
    expect(compileFor("go go", expression)).toBe(expression);
    expect(expression.lastIndex).toBe(3);
  });
});
