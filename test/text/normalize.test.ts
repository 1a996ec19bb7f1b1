import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize, originalSpan } from "../../src/text/normalize.ts";
import { codePoint } from "../code-point.ts";

test.for([
  ["café naïve", "cafe naive"],
  ["Ｐｙｔｈｏｎ", "Python"],
  ["eﬃcient workﬂow", "efficient workflow"],
  ["C♯", "C#"],
  ["back\u2011end", "back-end"],
  ["Post\u00adgreSQL", "PostgreSQL"],
  ["Node\u200b.js", "Node.js"],
  ["a\u00a0b", "a b"],
  ["don’t “quote”", `don't "quote"`],
  ["plain ASCII stays", "plain ASCII stays"],
  ["Straße, 日本語", "Straße, 日本語"],
  ["\ud835\u200b\udc00", "\ufffd\udc00"],
  ["𝗚𝗼 𝐚𝐧𝐝 𝘊++ 𝟯", "Go and C++ 3"],
])("%s becomes %s", ([given, expected]) => {
  expect(normalize(given ?? "").text).toBe(expected);
});

test("a span after a ligature maps back to the unit it came from", () => {
  const normalized = normalize("workﬂow Go");
  const from = normalized.text.indexOf("Go");
  const span = originalSpan(normalized, from, from + 2);
  expect("workﬂow Go".slice(span.from, span.to)).toBe("Go");
});

test("a span of bold letters maps back to both halves of the first and the last letter", () => {
  const text = "𝗔 𝗚𝗼.";
  const span = originalSpan(normalize(text), 2, 4);
  expect(text.slice(span.from, span.to)).toBe("𝗚𝗼");
});

test("a dropped character after a span stays outside it", () => {
  const normalized = normalize("Go\u200b!");
  expect(originalSpan(normalized, 0, 2)).toEqual({ from: 0, to: 2 });
});

const anyText = fc.string({ unit: codePoint, maxLength: 200 });

test("normalizing twice changes nothing more", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normalize(text).text;
      expect(normalize(once).text).toBe(once);
    }),
  );
});

test("every normalized unit comes from a place inside the text, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, origin = Int32Array.from({ length: folded.length }, (_, i) => i) } =
        normalize(text);
      for (let i = 1; i < folded.length; i++) {
        expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] ?? 0);
        expect(origin[i]).toBeLessThan(text.length);
      }
    }),
  );
});
