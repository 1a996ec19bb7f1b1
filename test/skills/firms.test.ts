import { expect, test } from "vitest";
import { explainSkills, findSkills } from "../../src/skills/find.ts";
import { surfacesIn } from "./found.ts";

test.for<readonly [text: string, found: readonly string[]]>([
  ["We serve companies like Basecamp, Mailchimp and Docker.", []],
  ["Our customers worldwide, including Salesforce, trust us. We write Java.", ["Java"]],
  ["Enterprise databases such as Oracle and MySQL", ["databases", "Oracle", "MySQL"]],
  ["Brands like ours need Kafka and Docker", ["Kafka", "Docker"]],
  ["Companies, like Docker users, build images. Knows Docker.", ["Docker"]],
])("names in a list of firms are not skills: %s", ([text, found]) => {
  expect(surfacesIn(text)).toEqual(found);
});

test("the reason says that a name means a firm", () => {
  const { refused } = explainSkills("companies like Docker");
  expect(refused).toMatchObject([{ skill: "docker", because: "named as a firm" }]);
});

test.for(["Worked for Stripe as a payments analyst", "Client: Stripe", "Employer: Stripe, Dublin"])(
  "an employer is not a skill: %j",
  (text) => {
    expect(findSkills(text).map(({ name }) => name)).not.toContain("Stripe");
  },
);

test.for([
  "Client: Salesforce",
  "Consultant at Databricks for two years, on PostgreSQL",
  "Employed by Splunk, in TypeScript",
  "Consultant at GitLab and later an engineer on Kubernetes",
])("an employer is not a skill even if the lexicon knows only one meaning: %j", (text) => {
  expect(surfacesIn(text).filter((name) => /^(?:Sales|Data|Splu|GitL)/.test(name))).toEqual([]);
});

test.for([
  ["Ran jobs at Databricks scale in Kotlin", "Databricks"],
  ["Skilled at Salesforce and Kubernetes", "Salesforce"],
  ["Wrote connectors for Splunk in TypeScript", "Splunk"],
  ["Source control: GitLab", "GitLab"],
] as const)("a name that is not an employer is a skill: %s", ([text, name]) => {
  expect(surfacesIn(text)).toContain(name);
});

test.for([
  ["Client: TypeScript, Angular\nServer: Kotlin, Spring Boot", "TypeScript"],
  ["Client: Angular and RxJS", "Angular"],
  ["Game in two parts. Client: Swift / SwiftUI; server: Go", "Swift"],
] as const)('languages and frameworks listed after "client" are skills: %j', ([text, name]) => {
  expect(surfacesIn(text)).toContain(name);
});

test.for([
  "Client: Swift, Brussels",
  "Client: Oracle, TypeScript developer",
  "Employer: Dart, Java developer",
])("a firm after a label is not a skill even if technologies follow: %j", (text) => {
  expect(surfacesIn(text).filter((name) => /^(?:Swift|Oracle|Dart)$/.test(name))).toEqual([]);
});

test.for([
  "Nurse at Phoenix Children's Hospital; Excel and SQL",
  "Treasurer of Ubuntu Women's Shelter; Excel and SQL",
  "Singer in the Jasmine Chamber Choir; Excel and SQL",
])("another word may come before the one that ends the name of a building or choir: %s", (text) => {
  expect(surfacesIn(text).filter((name) => /^(?:Phoenix|Ubuntu|Jasmine)$/.test(name))).toEqual([]);
});

test("a plural possessive is part of the name after it", () => {
  expect(surfacesIn("Speaker at the Programmers' Evening; PHP")).toEqual(["PHP"]);
  expect(surfacesIn("A team of programmers; PHP")).toContain("programmers");
});

test("work for a product is work with it", () => {
  const names = findSkills("Worked for Stripe integrations in PHP").map(({ name }) => name);
  expect(names).toContain("PHP");
});

test("an abbreviation that is explained as something else is not a skill", () => {
  expect(surfacesIn("CRM (crew resource management) trainer")).not.toContain("CRM");
  expect(surfacesIn("CRM (customer relationship management) in PHP")).toContain("CRM");
});

test("a name before another capitalized word counts if the text is about software", () => {
  expect(surfacesIn("Azure Power, New Delhi")).toEqual([]);
  expect(surfacesIn("Backend on Azure Power, PostgreSQL and Docker")).toContain("Azure");
});
