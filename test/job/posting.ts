import { expect } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { Job, Requirement } from "../../src/job/job.ts";
import { readJob } from "../../src/job/parse.ts";
import type { Lexicon } from "../../src/skills/lexicon/lexicon.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";

const entry = (id: string, category: string, more = ""): string =>
  `- {id: ${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}, name: "${id}", category: ${category}${more}}`;

/** A lexicon that does not change when the built-in one grows. */
export const lexicon: Lexicon = await parseLexicon(
  [
    ...["Python", "Java", "Kotlin", "Rust", "Scala", "PHP"].map((name) => entry(name, "language")),
    ...["SQL", "HTML", "CSS"].map((name) => entry(name, "language", ", companion: true")),
    entry("Golang", "language"),
    entry("Spring Boot", "web-framework"),
    entry("Django", "web-framework", ", related: [flask]"),
    entry("Flask", "web-framework", ", related: [django]"),
    entry("PostgreSQL", "database", ", related: [mysql]"),
    entry("MySQL", "database", ", related: [postgresql]"),
    entry("MongoDB", "database"),
    entry("NoSQL", "database"),
    entry("Kafka", "messaging", ", related: [rabbitmq]"),
    entry("RabbitMQ", "messaging", ", related: [kafka]"),
    entry("AWS", "cloud-platform", ", related: [gcp, azure]"),
    entry("GCP", "cloud-platform", ", related: [aws, azure]"),
    entry("Azure", "cloud-platform", ", related: [aws, gcp]"),
    entry("EC2", "aws-service"),
    entry("S3", "aws-service"),
    entry("Object-oriented language", "cs-fundamentals"),
    entry("Docker", "container-orchestration"),
    entry("Kubernetes", "container-orchestration"),
    entry("Terraform", "infrastructure-as-code", ", implies: [infrastructure-as-code]"),
    entry("CloudFormation", "infrastructure-as-code", ", implies: [infrastructure-as-code]"),
    entry("Infrastructure as Code", "infrastructure-as-code", ", purpose: one"),
    entry("Prometheus", "observability", ", implies: [monitoring]"),
    entry("Grafana", "observability", ", implies: [monitoring]"),
    entry("Monitoring", "observability", ", purpose: several"),
    entry("Hadoop", "data-engineering"),
    entry("Presto", "data-engineering"),
    entry("Airflow", "data-engineering"),
    entry("Kubeflow", "machine-learning"),
    entry("NumPy", "machine-learning", ", companion: true"),
    entry("Parquet", "data-engineering"),
    entry("Arrow", "api-protocol"),
    entry("DNS", "api-protocol"),
    entry("Node", "web-framework"),
    entry("Express", "web-framework", ", implies: [node]"),
    entry("NestJS", "web-framework", ", implies: [node]"),
    entry("React", "front-end", ", related: [angular]"),
    entry("Angular", "front-end", ", related: [react, angularjs]"),
    entry("AngularJS", "front-end", ", related: [angular]"),
    entry("Agile", "method"),
    entry("Scrum", "method", ", related: [kanban]"),
    entry("Kanban", "method", ", related: [scrum]"),
    entry("Microservices", "architecture"),
    entry("Machine Learning", "machine-learning"),
    entry("Computer Vision", "machine-learning", ", implies: [machine-learning]"),
    entry("Graph Theory", "machine-learning"),
    entry("Messaging", "messaging"),
    entry("Statistics", "cs-fundamentals"),
    entry("Communication", "soft-skill", ", says: person"),
    entry("English", "spoken-language"),
    entry("Performance", "architecture", ", generic: true, says: quality, aliases: [Performant]"),
    entry("Banking", "domain", ", generic: true"),
    entry(
      "Software Development",
      "architecture",
      ", generic: true, says: use, aliases: [Development, Programming, Programming skills]",
    ),
  ].join("\n"),
);

/** The job of a posting, read with `lexicon`. */
export function read(text: string): Job {
  return readJob(textDocument(text), { lexicon });
}

/**
 * The requirements of skills as "required Java|Kotlin 60 ~": level, members, months, whether a substitute
 * counts.
 */
export function asked(text: string): readonly string[] {
  return read(text)
    .requirements.filter(({ kind }) => kind === "skill")
    .map(describe);
}

/** Expects `asked` of a posting. */
export function check(text: string, expected: readonly string[]): void {
  expect(asked(text)).toEqual(expected);
}

export function describe({ level, skills, minMonths, orSimilar }: Requirement): string {
  const months = minMonths === undefined ? "" : ` ${minMonths}`;
  return `${level} ${skills.join("|")}${months}${orSimilar === true ? " ~" : ""}`;
}
