import fc from "fast-check";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const job = readJob(
  textDocument(`Java Developer

Requirements:
- 3+ years of Java
- Spring Boot
- PostgreSQL
- Docker
- Kubernetes
- REST APIs
- Git

Nice to have:
- Kafka
- Redis
`),
);

const scoreOf = (bullets: readonly string[]): number => {
  const told = bullets.map((bullet) => `- ${bullet}\n`).join("");
  const text = `Jo Example\njo@example.org\n\nExperience\n\nDeveloper, Tallgrove Ltd\n2018 - 2023\n${told}`;
  return scoreMatch(parseResume(textDocument(text), { now: "2026-11-20" }), job).score ?? -1;
};

const sentence = "Built the booking service of a hotel in Java";
/** Whether "Oracle" is found depends on what is near it, which another bullet changes. */
const name = fc.constantFrom(
  ...["Spring Boot", "PostgreSQL", "Docker", "Kubernetes", "Git", "Kafka", "Redis"],
  ...["Jenkins", "Maven", "MySQL", "Angular", "Terraform"],
);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 7 });
const bullet = fc.oneof(
  names.map((some) => some.join(", ")),
  names.map((some) => `Worked with ${some.join(" and ")}`),
  name.map((one) => `Moved the orders of a shop to ${one}`),
);

test("another bullet never lowers the score of a position that says what was done", () => {
  const place = fc.nat({ max: 4 });
  const bullets = fc.array(bullet, { maxLength: 4 });
  fc.assert(
    fc.property(bullets, bullet, place, (some, more, at) => {
      const before = [sentence, ...some];
      expect(scoreOf(before.toSpliced(at, 0, more))).toBeGreaterThanOrEqual(scoreOf(before));
    }),
    { numRuns: 30 },
  );
});

test("a seventh name does not turn a short position into a list", () => {
  const short = ["Java, Spring Boot, PostgreSQL, Docker, Kubernetes", "Built a booking service"];
  expect(scoreOf([...short, "Redis, Git"])).toBeGreaterThan(scoreOf(short));
});
