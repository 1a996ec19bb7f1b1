import { expect, test } from "vitest";
import { scoreMatch } from "../../src/score/score.ts";
import { analysisOf, jobOf } from "../fixtures/analyses.ts";
import { loadCases } from "../fixtures/cases.ts";
import { recompute } from "./recompute.ts";

test("every match of a fixture with a posting is recomputed from its own words", async () => {
  const jobs = await Promise.all(loadCases("jobs").map(jobOf));
  for (const one of loadCases("resumes")) {
    const { resume } = await analysisOf(one);
    for (const [i, job] of jobs.entries()) {
      const match = scoreMatch(resume, job);
      const { score, contributions, deductions } = match;
      if (score === null) continue;
      expect(recompute(match), `${one.name}, posting ${i}`).toEqual({
        score,
        contributions,
        deductions,
      });
    }
  }
});
