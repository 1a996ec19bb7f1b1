import { expect, test } from "vitest";
import { explainSkills } from "../../src/skills/find.ts";
import { surfacesIn } from "./found.ts";

test.for([
  ["Reviewed by Helen Jenkins, head of DevOps, on Kubernetes", "Jenkins"],
  ["Backend team: Martin Travis (Docker), Olga (Terraform)", "Travis"],
  ["Franz Kafka in Docker containers, a talk", "Kafka"],
  ["Stood in for Cassandra Ormsby, who runs PostgreSQL", "Cassandra"],
  ["Succeeded by Julia Havel, now on Docker and Terraform", "Julia"],
  ["Worked with Julia Havel on a Python library", "Julia"],
  ["Mentored Cassandra Ormsby on PostgreSQL", "Cassandra"],
  ["Hired Julia and Amber for the Kubernetes team", "Julia"],
  ["Met Travis at a Docker meetup", "Travis"],
  ["Our dog Loki sleeps under the Linux server", "Loki"],
  ["Your crew: Tom (Rust), Julia (cook), Wei (Terraform)", "Julia"],
  ["Talk to Emma, Ruby or Yusuf about the Kubernetes task", "Ruby"],
  ["Pairs with Peter and Travis on Docker", "Travis"],
  ["You report to Cassandra, who looks after Docker and PostgreSQL", "Cassandra"],
  ["Pairs with Julia, whose Rust is better than mine", "Julia"],
  ["Terraform is kept by Iris who also runs Docker", "Iris"],
] as const)(
  "a name beside another person's name or a word about people is a person: %s",
  ([text, name]) => {
    expect(surfacesIn(text)).not.toContain(name);
  },
);

test.for([
  ["Docker images, built by Jenkins nightly", "Jenkins"],
  ["Hired Ruby, Go and Java developers", "Ruby"],
  ["Hired Ruby programmers for Kubernetes", "Ruby"],
  ["Replaced by Cassandra, with Kafka in front", "Cassandra"],
  ["Metrics and logs for Loki Grafana stacks on Kubernetes", "Loki"],
  ["Jenkins, Travis and Docker", "Travis"],
  ["We need a Docker engineer, ideally with Kafka, who works alone", "Kafka"],
  ["Somebody with some knowledge of Cassandra, who likes Docker", "Cassandra"],
  ["Hired by Martin, Ruby developer since 2011", "Ruby"],
  ["Taught by Emma and Julia scripts on a cluster with Slurm", "Julia"],
  ["Plots by Tom (R), models on Kubernetes in Julia (Flux)", "Julia"],
] as const)("without a person nearby the name is the technology: %s", ([text, name]) => {
  expect(surfacesIn(text)).toContain(name);
});

test("the reason says that the name is a person's", () => {
  const { refused } = explainSkills("Docker images by Ruth Jenkins");
  expect(refused).toMatchObject([{ because: "the name of a person" }]);
});
