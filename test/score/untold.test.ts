import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const job = readJob(
  textDocument(`Senior Java Developer

Requirements:
- 5+ years of experience as a developer
- Java, Spring Boot, Hibernate, JPA
- Kafka or RabbitMQ
- SQL, PostgreSQL
- Docker, Kubernetes, AWS
- GitLab CI
`),
);

const scoreOf = (history: string, skills = "") => {
  const text = `Derek Holm\nderek.holm@example.com\n\nEXPERIENCE\n${history}\n\n${skills}`;
  return scoreMatch(parseResume(textDocument(text), { now: "2026-11-20" }), job).score ?? 0;
};

const head = "Senior Java Developer, Elmway Ltd\n2018 - present\n";
const names =
  "Java, Spring Boot, Hibernate, JPA, Kafka, RabbitMQ, SQL, PostgreSQL, Docker, Kubernetes, AWS, GitLab CI, Kotlin";
const listed = `SKILLS\n${names}\n`;

const repeated = [
  "services with Java, Spring Boot, Hibernate and JPA",
  "messaging with Kafka and RabbitMQ",
  "storage with PostgreSQL and SQL",
  "delivery with Docker, Kubernetes, AWS and GitLab CI",
  "tools with Kotlin",
].map((part) => `- Developed ${part} for several clients in the market`);

test.for([
  ["a title over a list of skills", head, listed],
  ["one bullet of nothing but names", `${head}- Worked with ${names}.`, ""],
  ["one sentence five times with other names", head + repeated.join("\n"), ""],
] as const)("%s is no good match", ([, history, skills]) => {
  expect(scoreOf(history, skills)).toBeLessThan(35);
});

test.for([
  [
    "short bullets",
    `${head}- Java services for card payments, Spring Boot, Hibernate and JPA\n- Kafka, PostgreSQL, Docker\n- Deployed to Kubernetes on AWS with GitLab CI`,
  ],
  ["a short row of names", `${head}- Java and Spring Boot, JPA, PostgreSQL, Kafka, Docker`],
] as const)("%s are a match", ([, history]) => {
  expect(scoreOf(history)).toBeGreaterThan(60);
});

test("a history of which many lines could not be read is not held to be untold", () => {
  const lines = Array.from({ length: 9 }, (_, i) => `Moved part ${i} of the shop to a new place`);
  const unread = scoreOf(head, `${listed}\nEXPERIENCE\n\n${lines.join("\n\n")}\n`);
  expect(unread).toBeGreaterThan(scoreOf(head, listed));
});

const short = ["Built services in Java.", "Kept the booking site running."];
// In an order that no posting has, since copied words are another matter.
const mixed = names.split(", ").toSorted((a, b) => (a.at(-1) ?? "").localeCompare(b.at(-1) ?? ""));
const bullets = (count: number, told: readonly string[]) =>
  [...told, `Worked with ${mixed.slice(0, count).join(", ")}.`]
    .map((bullet) => `- ${bullet}\n`)
    .join("");

test.for([10, 11, 12, 13])(
  "beside a few words about the work, name %i of a list lowers no score",
  (count) => {
    const [fewer, more] = [count - 1, count].map((n) => scoreOf(head + bullets(n, short)));
    expect(more).toBeGreaterThanOrEqual(fewer ?? 0);
  },
);

test("each further name of a list without other words takes a part of the score, never all of it", () => {
  const scores = [7, 8, 9, 10, 11, 12, 13].map((n) => scoreOf(head + bullets(n, [])));
  const steps = scores.slice(1).map((score, i) => (scores[i] ?? 0) - score);
  expect(Math.max(...steps)).toBeLessThan(40);
});
