import { expect, test } from "vitest";
import { explainSkills, findSkills } from "../../src/skills/find.ts";
import { surfacesIn } from "./found.ts";

test.for<readonly [text: string, found: readonly string[]]>([
  ["We serve companies like Basecamp, Mailchimp and Docker.", []],
  ["Our customers worldwide, including Salesforce, trust us. We write Java.", ["Java"]],
  ["Enterprise databases such as Oracle and MySQL", ["databases", "Oracle", "MySQL"]],
  ["Brands like ours need Kafka and Docker", ["Kafka", "Docker"]],
  ["Companies, like Docker users, build images. Knows Docker.", ["Docker"]],
])("names in a list of firms are no skills: %s", ([text, found]) => {
  expect(surfacesIn(text)).toEqual(found);
});

test("who asks is told that a name stands for its firm", () => {
  const { refused } = explainSkills("companies like Docker");
  expect(refused).toMatchObject([{ skill: "docker", because: "named as a firm" }]);
});

test.for(["Worked for Stripe as a payments analyst", "Client: Stripe", "Employer: Stripe, Dublin"])(
  "whom somebody works for is no skill: %j",
  (text) => {
    expect(findSkills(text).map(({ name }) => name)).not.toContain("Stripe");
  },
);

test.for([
  "Client: Salesforce",
  "Consultant at Databricks for two years, on PostgreSQL",
  "Employed by Splunk, in TypeScript",
  "Consultant at GitLab and later an engineer on Kubernetes",
])("a firm with one meaning in the lexicon is none either where it employs: %j", (text) => {
  expect(surfacesIn(text).filter((name) => /^(?:Sales|Data|Splu|GitL)/.test(name))).toEqual([]);
});

test.for([
  ["Ran jobs at Databricks scale in Kotlin", "Databricks"],
  ["Skilled at Salesforce and Kubernetes", "Salesforce"],
  ["Wrote connectors for Splunk in TypeScript", "Splunk"],
  ["Source control: GitLab", "GitLab"],
] as const)("where nobody is employed it is a skill: %s", ([text, name]) => {
  expect(surfacesIn(text)).toContain(name);
});

test.for([
  ["Client: TypeScript, Angular\nServer: Kotlin, Spring Boot", "TypeScript"],
  ["Client: Angular and RxJS", "Angular"],
  ["Game in two parts. Client: Swift / SwiftUI; server: Go", "Swift"],
] as const)(
  "a list of languages and frameworks behind a client is what runs there: %j",
  ([text, name]) => {
    expect(surfacesIn(text)).toContain(name);
  },
);

test.for([
  "Client: Swift, Brussels",
  "Client: Oracle, TypeScript developer",
  "Employer: Dart, Java developer",
])("a firm behind a label is none though technologies follow: %j", (text) => {
  expect(surfacesIn(text).filter((name) => /^(?:Swift|Oracle|Dart)$/.test(name))).toEqual([]);
});

test.for([
  "Nurse at Phoenix Children's Hospital; Excel and SQL",
  "Treasurer of Ubuntu Women's Shelter; Excel and SQL",
  "Singer in the Jasmine Chamber Choir; Excel and SQL",
])("a word that ends the name of a house or a choir may stand behind another: %s", (text) => {
  expect(surfacesIn(text).filter((name) => /^(?:Phoenix|Ubuntu|Jasmine)$/.test(name))).toEqual([]);
});

test("several people who own a name are a part of it", () => {
  expect(surfacesIn("Speaker at the Programmers' Evening; PHP")).toEqual(["PHP"]);
  expect(surfacesIn("A team of programmers; PHP")).toContain("programmers");
});

test("who works for a product works with it", () => {
  const names = findSkills("Worked for Stripe integrations in PHP").map(({ name }) => name);
  expect(names).toContain("PHP");
});

test("an abbreviation that is explained as something else is no skill", () => {
  expect(surfacesIn("CRM (crew resource management) trainer")).not.toContain("CRM");
  expect(surfacesIn("CRM (customer relationship management) in PHP")).toContain("CRM");
});

test("a name before another capital counts where the text is about software", () => {
  expect(surfacesIn("Azure Power, New Delhi")).toEqual([]);
  expect(surfacesIn("Backend on Azure Power, PostgreSQL and Docker")).toContain("Azure");
});
