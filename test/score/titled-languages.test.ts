import { expect, test } from "vitest";
import type { Requirement } from "../../src/job/job.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, resumeOf, shares } from "./build.ts";

const title = { text: "Python & Kafka Developer", from: 0, to: 24 };
const inTitle: Partial<Requirement> = { spans: [{ from: 0, to: 4 }] };

/** The core deduction if the title names `named` and a position of the resume shows `skills`. */
function coreOf(named: readonly string[], skills: readonly string[]) {
  const asked = [...named.map((id) => asks(id, inTitle)), asks("kubernetes")];
  const resume = resumeOf({ positions: [{ skills, months: 36 }] });
  const { deductions } = scoreMatch(resume, jobOf(asked, { title }), { lexicon, shares });
  return deductions.find(({ kind }) => kind === "core");
}

test("a missing language of the title cancels the credit of the other technology", () => {
  const core = coreOf(["python", "kafka"], ["kafka"]);
  expect(core).toMatchObject({ credit: 0 });
  expect(core?.because).toContain(
    "Python and Kafka, named in the title, earn 0 of their credit on average, less one for each language that is missing, and 0.75 is enough",
  );
});

test("one missing language among three technologies leaves a third", () => {
  expect(coreOf(["python", "kafka", "spring"], ["kafka", "spring"])).toMatchObject({
    credit: 0.3333,
  });
});

test("a missing technology of the title that is not a language costs only its share", () => {
  const core = coreOf(["python", "kafka"], ["python"]);
  expect(core).toMatchObject({ credit: 0.5 });
  expect(core?.because).toContain("earn 0.5 of their credit on average, and 0.75 is enough");
});

test("nothing is canceled if all languages of the title are shown", () => {
  expect(coreOf(["python", "kafka"], ["python", "kafka"])).toBeUndefined();
});
