import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const posting = `Backend Developer

Requirements:
- 5 years of Java
- PostgreSQL
- Docker
- Kubernetes
- Kafka
- AWS

Nice to have:
- 5 years of Redis
- Jenkins
`;

const matchOf = (bullets: readonly string[], more = "") => {
  const told = bullets.map((bullet) => `- ${bullet}\n`).join("");
  const text = `Jo Example\n\nExperience\n\nBackend Developer, Tallgrove Ltd\n01/2018 - 12/2022\n${told}${more}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, readJob(textDocument(posting)));
};

const list = "Worked with AWS, Docker, Java, Kafka, Kubernetes, PostgreSQL and Redis";

const redisOf = (bullets: readonly string[], more?: string) =>
  matchOf(bullets, more).contributions.find(({ name }) => name === "Redis")?.because;

test("of what a position only lists, the six names that weigh most in the job count as used", () => {
  const { contributions } = matchOf([`Worked with Redis, ${list.slice(12)}`]);
  const proofs = new Map(contributions.map(({ name, because }) => [name, because]));
  for (const name of ["Java", "PostgreSQL", "Docker", "Kubernetes", "Apache Kafka"])
    expect(proofs.get(name)).toContain("in a position 1");
  expect(proofs.get("Amazon Web Services")).toContain("in a position 1");
});

test("a further skill that a position only lists counts as listed", () => {
  expect(redisOf([list])).toContain("only listed, in positions that say little else, 0.5");
});

test("words found in anybody's duties do not describe work", () => {
  const duties = `Involved in design, implementation and maintenance of software solutions. ${list}`;
  expect(redisOf([duties, "Attended daily stand-ups"])).toContain("only listed");
});

test("a position that only lists a skill counts for 40 % of its time", () => {
  expect(redisOf([list])).toContain(
    "24 of the 60 months asked for, granted for years that are only claimed",
  );
});

test.for([
  [
    "a list below what was done",
    ["Built the checkout service that takes four hundred orders a minute", list],
  ],
  ["a list at the end of a sentence that tells", [`Rewrote the billing of two firms. ${list}`]],
  [
    "what bullets with few names each tell in anybody's words",
    [
      "Built the customer portal with Java, Kafka and Kubernetes",
      "Wrote REST APIs in Go, PostgreSQL and Redis",
      "Set up Docker and Jenkins, tested with Jest on AWS",
    ],
  ],
  ["six names", ["AWS, Docker, Java, Kafka, PostgreSQL, Redis"]],
] as const)("%s counts as used in the position", ([, bullets]) => {
  expect(redisOf(bullets)).toContain("in a position 1");
});

test("a skill that another position describes counts as used", () => {
  const other =
    "\nDeveloper, Millbrook\n01/2014 - 12/2017\n- Cached the catalog of a shop in Redis\n";
  expect(redisOf([list], other)).toContain("in a position 1");
});

const row = "AWS, Docker, Java, Jenkins, Kafka, Kubernetes, PostgreSQL";

test.for([
  ["Cached the shop's catalog in Redis.", "in a position 1"],
  ["Redis.", "only listed"],
] as const)("after '%s', a row of names makes Redis %s", ([sentence, proof]) => {
  expect(redisOf([`${sentence} ${row}.`])).toContain(proof);
});

test("a sentence with few names does not change that the row after it is a list", () => {
  const match = matchOf([`Cached the catalog in Redis. ${row}`]);
  expect(match.contributions.find(({ name }) => name === "Jenkins")?.because).toContain(
    "only listed",
  );
});

test("the advice is to say what was done", () => {
  const advice = matchOf([list]).suggestions.find((one) => one.for === "Redis");
  expect(advice?.text).toBe(
    "Redis is named only in positions that list skills and say little else. Say in a bullet what you did with it.",
  );
});

test("words that describe a skill without naming it are no names of a list", () => {
  const bullets = [
    "Moved hosting to AWS with Terraform",
    "Rewrote the shop in Java for museums",
    "Halved page load times with Redis caching",
  ];
  expect(redisOf(bullets)).toContain("in a position 1");
});
