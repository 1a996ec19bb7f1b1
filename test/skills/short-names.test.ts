import { expect, test } from "vitest";
import { namesIn } from "./found.ts";

test.for([
  ["Old invoices are archived in glacier after a year, the rest stays in S3", "Amazon S3 Glacier"],
  ["Search rebuilt: Elasticsearch, Vespa, Redis", "Vespa.ai"],
  ["Databases: jena, Neo4j, PostgreSQL", "Apache Jena"],
  ["Experience with Doris and ClickHouse", "Apache Doris"],
  ["Card payments: Stripe, Paddle, Adyen", "Paddle (payments)"],
  ["Linters: isort, Black, mypy", "Black (Formatter)"],
  ["Android libraries: Retrofit, Glide, Moshi", "Glide (images)"],
  ["Ruby gems: Sidekiq, Warden, RSpec", "Warden (Ruby)"],
  ["Moved the shop's mail from Postfix, Dovecot to Exchange", "Dovecot"],
  ["Provisioning: Ansible, Cobbler, Terraform", "Cobbler (provisioning)"],
])("a short name is found among similar names: %s", ([text = "", name]) => {
  expect(namesIn(text)).toContain(name);
});

test.for([
  "Guide on the glacier above the hut, ten years",
  "Rode a Vespa to the office in Jena where we wrote Kotlin",
  "Aunt Doris taught me to paddle before I wrote PostgreSQL queries",
  "We drill holes for cables and deploy on Kubernetes",
  "Black coffee, Kotlin and a quiet office",
  "Timber houses and a volley of arrows; I also know Kotlin",
  "The warden of the park asked us for a PostgreSQL report",
  "A cobbler in our street gave me the idea for a React app",
  "The iris of the camera closed; pictures went to PostgreSQL",
])("a short name without evidence is an ordinary word: %s", (text) => {
  const short = ["Amazon S3 Glacier", "Vespa.ai", "Apache Jena", "Apache Doris", "Apache Drill"];
  const others = ["Paddle (payments)", "Black (Formatter)", "Iris (Go)"];
  const tail = ["Timber (logging)", "Volley (HTTP)", "Warden (Ruby)", "Cobbler (provisioning)"];
  expect(namesIn(text).filter((name) => [...short, ...others, ...tail].includes(name))).toEqual([]);
});

test.for([
  ["Unit tests, requests and Make, C++", "GNU Make"],
  ["We make, C++, Rust", "GNU Make"],
])("a short name that is a common word counts only with a capital: %s", ([text = "", name]) => {
  const found = namesIn(text).includes(name ?? "");
  expect(found).toBe(text.includes("Make"));
});
