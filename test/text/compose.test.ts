import fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../src/text/compose.ts";

test("a text without marks of their own is left alone", () => {
  expect(compose("Développeuse 한국어")).toBeUndefined();
});

test("letters are composed, and those behind them keep their places", () => {
  const composed = compose("Cafe\u0301 Ltd");
  expect(composed?.text).toBe("Café Ltd");
  expect(composed?.origins[5]).toBe(6);
  expect(composed?.places[6]).toBe(5);
});

test("a text in any form is composed as Unicode composes it", () => {
  const letters = fc.constantFrom("é", "ё", "ệ", "ね", "が", "한", "국", "a", " ", "\n", "𝗚");
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const apart = parts.join("").normalize("NFD");
      const composed = compose(apart);
      expect(composed?.text ?? apart).toBe(apart.normalize("NFC"));
      expect(composed?.origins.length ?? 0).toBe(composed ? composed.text.length + 1 : 0);
    }),
  );
});
