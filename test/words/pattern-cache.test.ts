import { expect, test } from "vitest";
import {
  type CachedText,
  cacheAnswer,
  cachedAnswer,
  cachedTextOf,
  registerAnswers,
} from "../../src/words/pattern-cache.ts";

function tried(text: string): CachedText {
  const one = cachedTextOf(text);
  if (one === undefined) throw new Error(`${text} is too long`);
  return one;
}

test("an answer belongs to its pattern and its text", () => {
  const [first, second] = [registerAnswers(), registerAnswers()];
  cacheAnswer(tried("a dozen"), first, true);
  cacheAnswer(tried("a score"), first, false);
  expect(cachedAnswer(tried("a dozen"), first)).toBe(true);
  expect(cachedAnswer(tried("a score"), first)).toBe(false);
  expect(cachedAnswer(tried("a dozen"), second)).toBeUndefined();
});

test("a text that was forgotten in between has no answers of another text", () => {
  const answerer = registerAnswers();
  for (let i = 0; i < 1500; i++) {
    const one = tried(`${i} dozens`);
    expect(cachedAnswer(one, answerer)).toBeUndefined();
    cacheAnswer(one, answerer, true);
  }
});
