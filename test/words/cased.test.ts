import { describe, expect, test } from "vitest";
import { Cased } from "../../src/words/cased.ts";

const properties = ["Lu", "Ll", "Lo", "L", "N", "M", "Pd"];

/** Every unit, and some characters that are pairs of units. */
const codes = [
  ...Array.from({ length: 0x10000 }, (_, unit) => unit),
  ...Array.from({ length: 2600 }, (_, i) => 0x10000 + i * 401),
];

describe("Cased", () => {
  test.each(
    properties.flatMap((name) => [`^[\\p{${name}}x]$`, `^[^\\p{${name}}x]$`, `[^\\p{${name}}]x$`]),
  )("%s gives the same answers as the regular expression for every character", (source) => {
    const pattern = new Cased(source, "");
    const whole = new RegExp(source, "u");
    const wrong: number[] = [];
    for (const code of codes) {
      const text = source.startsWith("^")
        ? String.fromCodePoint(code)
        : `${String.fromCodePoint(code)}x`;
      if (pattern.test(text) !== whole.test(text)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  test("finds and replaces like its expression in texts of any letters", () => {
    for (const text of ["Aé “B”  c", "Šárka Ωmega 😀 Ñ", "•A\ue001b—C"]) {
      const pattern = new Cased("[\\p{Lu}].?", "g");
      const whole = /[\p{Lu}].?/gu;
      expect([...pattern.matchAll(text)]).toEqual([...text.matchAll(whole)]);
      expect(text.replace(pattern, "_")).toBe(text.replace(whole, "_"));
      expect(text.match(pattern)).toEqual(text.match(whole));
      expect(new Cased("([\\p{Ll}])(.)", "").exec(text)).toEqual(/([\p{Ll}])(.)/u.exec(text));
    }
  });
});
