import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

function examplesIn(...lines: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const { requirements } = readJob(textDocument(`Requirements:\n- ${lines.join("\n- ")}`));
  return Object.fromEntries(requirements.map(({ name, examples = [] }) => [name, examples]));
}

test.for([
  ["message brokers such as Kafka or NATS", "Message Broker", ["apache-kafka", "nats"]],
  ["Relational databases (PostgreSQL, MySQL)", "Relational Databases", ["postgresql", "mysql"]],
  ["CI/CD tools: Jenkins, GitLab CI", "CI/CD", ["jenkins", "gitlab-ci"]],
  ["Cloud: AWS and Azure", "Cloud Computing", ["amazon-web-services", "microsoft-azure"]],
  ["scripting languages, e.g. Bash or Perl", "Scripting", ["bash", "perl"]],
] as const)("%s asks for %s with its examples", ([line, kind, examples]) => {
  expect(examplesIn(line)[kind]).toEqual(examples);
});

test.for([
  ["AWS (EC2, S3)", "Amazon Web Services"],
  ["Python (Django)", "Python"],
  ["Message brokers, Kafka", "Message Broker"],
  ["Relational databases. Experience such as PostgreSQL", "Relational Databases"],
] as const)("in %s nothing is an example of %s", ([line, name]) => {
  expect(examplesIn(line)[name] ?? []).toEqual([]);
});

test("a kind named in several places has the examples of all of them", () => {
  const found = examplesIn("message brokers such as Kafka", "a message broker (RabbitMQ)");
  expect(found["Message Broker"]).toEqual(["apache-kafka", "rabbitmq"]);
});

test("each example is asked for by another requirement", () => {
  const line = "message brokers such as Kafka or NATS, databases like MySQL, no PHP";
  const { requirements } = readJob(textDocument(`Requirements:\n- ${line}`));
  for (const { examples = [], skills } of requirements) {
    for (const id of examples) {
      expect(skills).not.toContain(id);
      expect(requirements.some((one) => one.skills.includes(id))).toBe(true);
    }
  }
});
