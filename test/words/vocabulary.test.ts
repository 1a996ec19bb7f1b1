import { expect, test } from "vitest";
import { countVocabulary } from "../../.ci/count-vocabulary.ts";

test("at most 90 lines of code contain words of human language, since these are rows of lexicons/words", () => {
  const lines = [...countVocabulary().values()].reduce((sum, count) => sum + count, 0);
  expect(lines).toBeLessThanOrEqual(90);
});
