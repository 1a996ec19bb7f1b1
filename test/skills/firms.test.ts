import { expect, test } from "vitest";
import { explainSkills, findSkills } from "../../src/skills/find.ts";

const namesIn = (text: string) => findSkills(text).map(({ surface }) => surface);

test.for<readonly [text: string, found: readonly string[]]>([
  ["We serve companies like Basecamp, Mailchimp and Docker.", []],
  ["Our customers worldwide, including Salesforce, trust us. We write Java.", ["Java"]],
  ["Enterprise databases such as Oracle and MySQL", ["databases", "Oracle", "MySQL"]],
  ["Brands like ours need Kafka and Docker", ["Kafka", "Docker"]],
  ["Companies, like Docker users, build images. Knows Docker.", ["Docker"]],
])("names in a list of firms are no skills: %s", ([text, found]) => {
  expect(namesIn(text)).toEqual(found);
});

test("who asks is told that a name stands for its firm", () => {
  const { refused } = explainSkills("companies like Docker");
  expect(refused).toMatchObject([{ skill: "docker", because: "named as a firm" }]);
});
