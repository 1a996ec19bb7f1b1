import { expect, test } from "vitest";
import type { MatchMatrix } from "../../src/report/matrix.ts";
import { job, now, otherResume, resume, run } from "./run.ts";

test("every cell is the score of its resume against its posting alone", async () => {
  const jobs = [
    job,
    "fixtures/jobs/java-spring/job.txt",
    "fixtures/jobs/backend-python-django/job.txt",
  ];
  const asked = jobs.flatMap((one) => ["-j", one]);
  const rank = ["rank", resume, otherResume, ...asked, "--format", "json", ...now];
  const matrix: MatchMatrix = JSON.parse((await run(rank)).stdout);
  expect(matrix.postings.map(({ name }) => name)).toEqual(jobs);
  for (const { name, cells } of matrix.resumes) {
    for (const [i, cell] of cells.entries()) {
      const single = await run(["analyze", name, "--job", jobs[i] ?? "", "-f", "json", ...now]);
      expect(cell.score, `${name}, ${jobs[i]}`).toBe(JSON.parse(single.stdout).match.score);
    }
  }
});
