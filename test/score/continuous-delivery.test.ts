import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { planMatch } from "../../src/score/demands/plan.ts";

test("CI/CD and its two long names weigh as one", () => {
  const posting = `Java Developer\n\nRequirements
- Java, Spring, Hibernate, Kafka, Docker, PostgreSQL, Redis and Angular
- Experience with Continuous Integration/Continuous Deployment (CI/CD)`;
  const { demands } = planMatch(readJob(textDocument(posting)));
  const names = new Set(["CI/CD", "Continuous Integration", "Continuous Deployment"]);
  const whole = demands.filter(({ requirement }) => names.has(requirement.name));
  const redis = demands.find(({ requirement }) => requirement.name === "Redis");
  expect(whole.map(({ factors }) => factors.raw).reduce((sum, raw) => sum + raw, 0)).toBeLessThan(
    2 * (redis?.factors.raw ?? 0),
  );
});
