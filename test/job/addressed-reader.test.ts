// Sentences of running text that address the reader in the present tense.
import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const about = (line: string): readonly string[] =>
  asked(`Acme | Data Tinkerer | Berlin\n\n${line}`);

test.for([
  "You are at home in Terraform.",
  "You're no stranger to Terraform.",
  "You come with some Terraform.",
  "You can read Terraform as others read novels.",
  "You write Terraform for a living.",
  "You'll do well here if you know Terraform.",
  "This is for you if you have used Terraform.",
  "Looking for Terraform experience, and a love of boats.",
  "Experience writing Terraform at night.",
])("%j says what the reader must know", (line) =>
  expect(about(line)).toContain("required terraform"),
);

test.for([
  "You own our servers, from the Terraform modules to the cables.",
  "In this role you take over the servers, which are Terraform throughout.",
  "You join a team of seven that keeps its servers in Terraform.",
  "You help us to move to Terraform.",
  "The team works in Terraform, and likes it.",
])("%j describes the work", (line) => expect(about(line)).toEqual(["mentioned terraform"]));

test.for([
  "We let you build apps with Terraform.",
  "Our service helps you run Terraform.",
  "Do well by your users with Terraform.",
  "We were looking for Terraform in a haystack.",
])("%j asks for nothing", (line) => expect(about(line)).toEqual([]));

test.for([
  "Our next colleague has run Terraform for years.",
  "The person we need knows Terraform.",
  "Whoever joins us should know Terraform.",
  "We hope that you know Terraform.",
  "We hope you'll know Terraform.",
  "At ease with Terraform, and fond of boats.",
])("%j says what the new colleague must know", (line) =>
  expect(about(line)).toEqual(["required terraform"]),
);

test.for([
  ["With your Terraform skills you help us to move to Jenkins.", ["mentioned jenkins"]],
  ["Thanks to your experience in Terraform our boats come home.", []],
] as const)("what the reader's own skills are in is asked for: %s", ([line, others]) =>
  expect(about(line)).toEqual(["required terraform", ...others]),
);

test.for(["You will grow your Terraform skills.", "Here you deepen your knowledge of Terraform."])(
  "%j promises skills and asks for none",
  (line) => expect(about(line)).not.toContain("required terraform"),
);

const mailed = (line: string): readonly string[] =>
  asked(
    `Hi Priya,\n\n${line}\n\nMy client is looking for a Backend Developer with SQL.\n\nBest,\nTom`,
  );

test.for([
  "I came across your profile and was impressed with your work on Kafka.",
  "I see you've been working with Kafka for a while.",
  "Given your background in Kafka, I thought this might interest you.",
  "Your Kafka experience looks like a great match.",
  "You came up in my search for Kafka people.",
])("a recruiter's remark about the reader's past asks for nothing: %j", (line) =>
  expect(mailed(line)).toEqual(["required sql"]),
);

test("what is needed from the reader's past is asked for", () =>
  expect(mailed("Your experience with Kafka is key here.")).toContain("required apache-kafka"));
