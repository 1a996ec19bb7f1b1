import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./posting.ts";

const titleOf = (text: string): string | undefined => readJob(textDocument(text)).title?.text;

test.for([
  ["Job in Tallinn: Kotlin developer. Rust and Kafka help.", "Kotlin developer"],
  ["Contract, 6 months, Oslo: database administrator. Start in May.", "database administrator"],
  ["Oddfellow Tea (tea.example) — Staff Engineer, Oslo or remote. We make tea.", "Staff Engineer"],
  ["Junior data analyst, Porto. You know SQL.", "Junior data analyst"],
] as const)("the title of %j is %j", ([post, title]) => expect(titleOf(post)).toBe(title));

test.for([
  "Hiring engineers in Burlington who like tea.",
  "Terms: 4+ years3) Java Lead and so on.",
])("%j names no title behind a mark", (post) => expect(titleOf(post)).toBe(undefined));

test("what the title of a post names behind a colon is asked for", () => {
  expect(asked("Job in Tallinn: Kotlin developer. Start in May.")).toContain("required kotlin");
});

test.for([
  ["Hiring a Kotlin developer. Start in May. Kafka is what our bank sells.", ["required kotlin"]],
] as const)(
  "of the one line of %j only the sentence of the title asks as the title does",
  ([post, expected]) => expect(asked(post)).toEqual(expected),
);

test("a sentence behind the title that opens with a list of names is a stack list", () => {
  expect(asked("Wanted: Kotlin developer for a museum. Kafka, React, and patience.")).toEqual([
    "required kotlin",
    "mentioned kafka",
    "mentioned react",
  ]);
});
