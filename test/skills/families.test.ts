import { expect, test } from "vitest";
import { idsIn } from "./found.ts";

test.for([
  ["Spring (Boot, Data, Security)", ["spring", "spring-boot", "spring-data", "spring-security"]],
  [
    "Azure (App Service, Functions and Service Bus)",
    ["microsoft-azure", "azure-app-service", "azure-functions", "azure-service-bus"],
  ],
  [
    "Google Cloud (Pub/Sub, BigQuery, Run)",
    ["google-cloud-platform", "google-cloud-pub-sub", "google-bigquery", "google-cloud-run"],
  ],
  [
    "Azure cloud services (Functions, Batch)",
    ["microsoft-azure", "azure-functions", "azure-batch"],
  ],
  ["Azure services (Batch, Monitor)", ["microsoft-azure", "azure-batch", "azure-monitor"]],
  ["AWS: Glue, Batch and Config", ["amazon-web-services", "aws-glue", "aws-batch", "aws-config"]],
  ["Azure – Functions, Monitor", ["microsoft-azure", "azure-functions", "azure-monitor"]],
] as const)("%s names the parts of the family", ([text, ids]) => {
  expect(idsIn(text)).toEqual(ids);
});

test("words in brackets keep their own meaning if they form no name with the word before", () => {
  expect(idsIn("Java (Kafka, Docker)")).toEqual(["java", "apache-kafka", "docker"]);
});

test.for([
  "Azure: functions of the old system, and batch jobs",
  "Azure: Functions of the old system were moved",
  "AWS - we batch invoices, config machines and shield them",
  "Azure cloud (which runs batch jobs and functions of ours)",
])("a sentence such as %s lists no parts of the family before it", (text) => {
  expect(idsIn(text).filter((id) => id.startsWith("a"))).toEqual(
    text.startsWith("AWS") ? ["amazon-web-services"] : [],
  );
});

test("a sentence in brackets names no parts of the family before it", () => {
  expect(idsIn("TypeScript and Node (we use Fastify, Postgres and a little Redis)")).toEqual([
    "typescript",
    "node-js",
    "fastify",
    "postgresql",
    "redis",
  ]);
});

test("a single name after a dash is not a list of parts", () => {
  expect(idsIn("Azure – Batch")).not.toContain("azure-batch");
});

test("words after the bracket do not belong to the family", () => {
  expect(idsIn("Spring (Boot) and data security")).not.toContain("spring-data");
});

test.for([
  ["Consultant for SAP SD and MM", ["sap-sd", "sap-mm"]],
  ["SAP FI/CO, PP, and QM rollouts", ["sap-fico", "sap-pp", "sap-qm"]],
  ["Azure Functions and Storage in C#", ["azure-functions", "azure-blob-storage", "c-sharp"]],
] as const)(
  "in %s the first word of a name also applies to the parts listed after it",
  ([text, ids]) => {
    expect(idsIn(text)).toEqual(ids);
  },
);

test("items listed after a name keep their own meaning", () => {
  expect(idsIn("SAP SD and Java")).toEqual(["sap-sd", "java"]);
});

test("a word in lower case after a name is not a part of its family", () => {
  expect(idsIn("SAP SD and pm duties")).not.toContain("sap-pm");
});

test("a very long list of parts is read in linear time", () => {
  const text = "SAP SD, MM, PP, QM\n".repeat(2_000);
  expect(idsIn(text)).toHaveLength(8_000);
});
