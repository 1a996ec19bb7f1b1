import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const resumeWith = (languages: string) =>
  parseResume(
    textDocument(
      `Jo Example\n\nExperience\nJava Developer, Acme Ltd, Jan 2018 - Dec 2022\n- Built services in Java\n\nLanguages\n${languages}\n`,
    ),
    { now: "2026-11-20" },
  );

test.each([
  ["German A2, English C1", "A2", "C1"],
  ["German (basic), English (fluent)", "A2", "C1"],
  ["German: B1 | English: C1", "B1", "C1"],
  ["Deutsch – Muttersprache\nEnglisch – verhandlungssicher", "C2", "C1"],
  ["Fluent English, conversational German", "B1", "C1"],
  ["German - Limited working proficiency\nEnglish - Full professional proficiency", "B1", "C1"],
  ["English (very good), German (good)", "B2", "C1"],
  ["Allemand : courant, anglais : notions", "C1", "A2"],
  ["German, English", undefined, undefined],
])("%j: German is spoken at %s, English at %s", (languages, german, english) => {
  const { skills } = resumeWith(languages);
  const levelOf = (id: string) => skills.find(({ skill }) => skill === id)?.cefr;
  expect([levelOf("german"), levelOf("english")]).toEqual([german, english]);
});

test("a language that is named once without a level has no level", () => {
  const { skills } = resumeWith("German A2\n\nSummary\nI wrote the manuals in German");
  expect(skills.find(({ skill }) => skill === "german")?.cefr).toBeUndefined();
});

test.each([
  ["German C2", 1, "met"],
  ["German C1", 1, "met"],
  ["German", 1, "met"],
  ["German B2", 0.7, "partial"],
  ["German B1", 0.4, "partial"],
  ["German A1", 0.2, "partial"],
])("for German at C1, %s has the credit %d and is %s", (languages, credit, status) => {
  const job = readJob(textDocument("Java Developer\n\nRequirements\n- Java\n- German C1"));
  const { contributions, suggestions } = scoreMatch(resumeWith(languages), job);
  const german = contributions.find(({ name }) => name === "German");
  expect([german?.credit, german?.status]).toEqual([credit, status]);
  expect(suggestions.filter(({ text }) => text.includes("German"))).toEqual([]);
});
