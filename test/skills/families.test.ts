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
] as const)("%s names the parts of the family", ([text, ids]) => {
  expect(idsIn(text)).toEqual(ids);
});

test("words in brackets that make no name with what stands before them keep their own meaning", () => {
  expect(idsIn("Java (Kafka, Docker)")).toEqual(["java", "apache-kafka", "docker"]);
});

test("what stands behind the bracket belongs to no family", () => {
  expect(idsIn("Spring (Boot) and data security")).not.toContain("spring-data");
});
