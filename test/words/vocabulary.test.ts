import { expect, test } from "vitest";
import { countVocabulary } from "../../.ci/count-vocabulary.ts";

test("no more than 150 lines of code hold words of human language: they are rows of lexicons/words", () => {
  const lines = [...countVocabulary().values()].reduce((sum, count) => sum + count, 0);
  expect(lines).toBeLessThanOrEqual(150);
});
