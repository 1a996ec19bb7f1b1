import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** So long that its line breaks may be lost. */
const long = "Six days of patient work with goats, gates, hay, and sheds. ".repeat(6);
const job = (sentence: string) => readJob(textDocument(`Requirements:\n- ${long}${sentence}`));
const read = (sentence: string) => job(sentence).requirements;
const unread = (sentence: string): readonly string[] =>
  job(sentence).unread?.map(({ text }) => text) ?? [];
/** The ids of skills that have years. */
const ofYears = (sentence: string): readonly string[] =>
  read(sentence)
    .filter(({ minMonths }) => minMonths !== undefined)
    .map(({ kind, skills }) => skills.join("|") || kind);

test.for([
  [
    "Six years of patient and thorough experience with gates, hay and novel Deep Learning.",
    "deep-learning",
  ],
  [
    "Six years of patient and thorough hands-on experience in developing native Android apps.",
    "android",
  ],
  [
    "Six years of patient and thorough hands-on experience with gates and open-source PostgreSQL.",
    "postgresql",
  ],
] as const)("%j is one sentence", ([sentence, id]) => expect(ofYears(sentence)).toContain(id));

test("a word for a worker after a name does not begin an item", () => {
  const sentence =
    "You are a patient and thorough person and work like a C++ Developer at the old gate.";
  expect(unread(sentence).filter((part) => part.startsWith("Developer"))).toEqual([]);
});

test("two names with nothing between them are still two items", () =>
  expect(
    read(
      "Familiar with wide gates, old hay and also relational databases Git and continuous care.",
    ).flatMap(({ skills }) => skills),
  ).toEqual(["relational-databases", "git"]));
