import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answerOf,
  keepAnswer,
  numberAnswerer,
  type Tried,
  triedText,
  widened,
} from "../../src/words/tried.ts";

function tried(text: string): Tried {
  const one = triedText(text);
  if (one === undefined) throw new Error(`${text} is too long`);
  return one;
}

test("an answer belongs to its pattern and its text", () => {
  const [first, second] = [numberAnswerer(), numberAnswerer()];
  keepAnswer(tried("a dozen"), first, true);
  keepAnswer(tried("a score"), first, false);
  expect(answerOf(tried("a dozen"), first)).toBe(true);
  expect(answerOf(tried("a score"), first)).toBe(false);
  expect(answerOf(tried("a dozen"), second)).toBeUndefined();
});

test("a text that was forgotten in between has no answers of another text", () => {
  const answerer = numberAnswerer();
  for (let i = 0; i < 1500; i++) {
    const one = tried(`${i} dozens`);
    expect(answerOf(one, answerer)).toBeUndefined();
    keepAnswer(one, answerer, true);
  }
});

test("a pattern runs on exactly the given text, whatever its characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), fc.nat(0xffff), (text, unit) => {
      // Includes half of a surrogate pair.
      const whole = text + String.fromCharCode(unit);
      for (const _ of [1, 2, 3]) expect(widened(tried(whole))).toBe(whole);
    }),
  );
});
