import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** Invented ads in the forms found on job pages: what each must give, and nothing else. */
const ads = {
  "dutch-scale-up": {
    title: "Platform Engineer",
    total: 36,
    musts: ["Kubernetes", "DevOps 36", "Terraform", "Go or Python", "English"],
    wishes: ["Argo CD", "Apache Kafka"],
  },
  "french-esn": {
    title: "Développeur Full Stack Java / Angular",
    degree: "master",
    musts: [
      "Java 36",
      "Angular",
      "Spring Boot",
      "Git",
      "API",
      "REST",
      "Independence",
      "Teamwork",
      "English",
    ],
    wishes: ["Apache Kafka or RabbitMQ", "Amazon Web Services"],
  },
  "german-konzern": {
    title: "Softwareentwickler Java Backend",
    total: 36,
    musts: [
      "Java 36",
      "Spring Boot",
      "Software Development 36",
      "REST",
      "Apache Maven",
      "Relational Databases",
      "Oracle Database or PostgreSQL",
      "SQL",
      "Docker",
      "Kubernetes",
      "German",
      "English",
    ],
    wishes: ["Apache Kafka"],
  },
  "government-contractor": {
    title: "Software Engineer, Mid",
    total: 60,
    degree: "bachelor",
    musts: [
      "Java 36",
      "Linux",
      "Shell scripting",
      "Relational Databases",
      "Oracle Database or PostgreSQL",
      "CompTIA Security+",
      "Security Clearance",
    ],
    wishes: ["Amazon Web Services", "Docker", "Kubernetes", "Ansible", "Elasticsearch"],
  },
  "hn-one-liner": {
    title: "Senior Rust Engineer",
    total: 60,
    musts: ["Rust", "Asynchronous Programming"],
    wishes: ["WebAssembly or CRDTs"],
  },
  "indian-service-firm": {
    title: "Java Full Stack Developer",
    total: 60,
    degree: "bachelor",
    musts: [
      "Java 48",
      "Spring Boot",
      "Microservices",
      "React 24",
      "Jakarta EE 48",
      "Hibernate",
      "REST",
      "Oracle Database or MySQL",
      "CI/CD",
      "Jenkins",
      "Git",
      "Communication",
    ],
    wishes: ["Amazon Web Services", "Apache Kafka"],
  },
  "polish-software-house": {
    title: "Senior React Native Developer",
    musts: ["React Native 24", "TypeScript", "React 48", "Redux or MobX", "English"],
    wishes: ["GraphQL", "Swift or Kotlin", "Detox or Appium"],
  },
  "spanish-consultora": {
    title: "Desarrollador/a Backend Python",
    musts: [
      "Python 36",
      "Django or Flask",
      "Databases",
      "SQL",
      "PostgreSQL or MySQL",
      "Git",
      "Docker",
      "English",
    ],
    wishes: ["Amazon Web Services", "Kubernetes"],
  },
  "uk-recruiter": {
    title: "C# Developer",
    musts: [
      "C#",
      ".NET",
      "ASP.NET MVC",
      "Microsoft SQL Server",
      "T-SQL",
      "Stored Procedures",
      "Microsoft Azure",
      "Azure App Service",
      "Azure Functions",
      "Azure Service Bus",
      "Entity Framework or Dapper",
      "Unit Testing",
      "xUnit.net or NUnit",
      "Test-Driven Development",
      "Git",
    ],
    wishes: ["Angular or React", "Docker", "Kubernetes", "Agile"],
  },
  "us-startup": {
    title: "Founding Engineer (Backend)",
    total: 48,
    musts: [
      "TypeScript or Python or Go 48",
      "PostgreSQL",
      "Debugging",
      "Query Optimization",
      "Amazon Web Services",
      "Amazon ECS",
      "Amazon RDS",
      "Amazon S3",
      "Communication",
      "Adaptability",
    ],
    wishes: ["HL7", "FHIR", "React", "Front-end development"],
  },
  "payments-startup": {
    title: "Staff Software Engineer, Payments Platform",
    musts: [
      "Kotlin or Java or Scala 72",
      "PostgreSQL",
      "JVM 72",
      "Distributed Transactions",
      "Idempotency",
      "Message Delivery Guarantees",
      "Query Optimization",
      "On-Call",
    ],
    wishes: ["Go", "Terraform or Pulumi", "PCI DSS"],
  },
  "german-startup": {
    title: "Backend-Entwickler:in",
    total: 36,
    musts: [
      "Java 36",
      "Spring",
      "Back-end development 36",
      "SQL",
      "Databases",
      "Apache Kafka or RabbitMQ",
      "German",
      "English",
    ],
    wishes: ["PostgreSQL", "Kotlin"],
  },
  "hn-paragraph": {
    title: "Lead Ruby Engineer",
    total: 84,
    musts: ["Ruby on Rails 48", "PostgreSQL", "Web development 84", "Mentoring"],
    wishes: ["Elixir", "German"],
  },
  "dutch-platform": {
    title: "Backend Engineer - Platform",
    musts: ["Go", "Back-end development", "SQL", "PostgreSQL", "English"],
    wishes: ["NATS or Apache Kafka", "MQTT", "Dutch"],
  },
  "french-startup": {
    title: "Développeur·se backend PHP/Symfony",
    musts: ["PHP 36", "Docker", "Git", "English"],
    wishes: ["Symfony", "RabbitMQ or Redis", "Vue.js"],
  },
  "spanish-startup": {
    title: "Desarrollador/a Backend Senior (Java)",
    musts: [
      "Back-end development",
      "Java 60",
      "Spring Boot 60",
      "Databases",
      "SQL",
      "Oracle Database or PostgreSQL",
      "Docker",
      "Kubernetes",
      "English",
    ],
    wishes: ["Amazon Web Services or Microsoft Azure", "Apache Kafka"],
  },
} as const;

function check(name: string, expected: (typeof ads)[keyof typeof ads]): void {
  const text = readFileSync(new URL(`ads/${name}.txt`, import.meta.url), "utf8").trim();
  const job = readJob(textDocument(text));
  const at = (level: string): readonly string[] =>
    job.requirements
      .filter((one) => one.kind === "skill" && one.level === level)
      .map((one) => (one.minMonths === undefined ? one.name : `${one.name} ${one.minMonths}`));
  expect({
    title: job.title?.text,
    total: job.minMonths,
    degree: job.degree?.level,
    musts: at("required"),
    wishes: at("preferred"),
  }).toEqual({ total: undefined, degree: undefined, ...expected });
}

test.for(Object.entries(ads))(
  "the ad of a %s is read without a wrong requirement or wish",
  ([name, expected]) => check(name, expected),
);
