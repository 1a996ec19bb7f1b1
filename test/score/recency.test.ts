import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { recencyShare } from "../../src/score/proof/recency.ts";
import { scoreMatch } from "../../src/score/score.ts";

const job = readJob(
  textDocument("Java Developer\n\nRequirements\n- Java\n- Kafka\n- PostgreSQL\n- Teamwork\n"),
);

const former = `Java Developer, Oslo Data, 2006 - 2010
- Built order services in Java, with messages in Kafka, in teamwork with two others.
`;

/** The contributions to the score of somebody who did such work, with `since` above it. */
function factorsOf(since: string, skills = ""): ReadonlyMap<string, readonly string[]> {
  const text = `Ida Novak\nida@example.org\n\nExperience\n${since}${former}\n${skills}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  const { contributions } = scoreMatch(resume, job);
  return new Map(
    contributions.map(({ name, factors }) => [name, factors.credit.map(({ kind }) => kind)]),
  );
}

const later = (from: number, to: number) =>
  `Product Manager, Fjord Systems, ${from} - ${to}\n- Planned the roadmap of a billing product.\n\n`;

test("a skill that twelve years of later work do not mention counts for less", () => {
  expect(factorsOf(later(2011, 2023)).get("Java")).toContain("recency");
});

test("a skill counts in full up to six years of later work without it", () => {
  expect(factorsOf(later(2011, 2015)).get("Java")).not.toContain("recency");
});

test("somebody who has not worked since has forgotten nothing", () => {
  expect(factorsOf("").get("Java")).not.toContain("recency");
});

test("a trait does not grow old", () => {
  expect(factorsOf(later(2011, 2023)).get("Teamwork")).not.toContain("recency");
});

test("a title of long ago says so", () => {
  const text = `Ida Novak\n\nExperience\n${later(2011, 2023)}${former}`;
  const { contributions } = scoreMatch(parseResume(textDocument(text), { now: "2026-11-20" }), job);
  const title = contributions.find(({ kind }) => kind === "title");
  expect(title?.because).toContain("not held in the last 13 y of work");
  expect(title?.credit ?? 0).toBeCloseTo(0.6);
});

test("an old use is never worth less than a place in a list", () => {
  const old = `Ida Novak\n\nExperience\n${later(2011, 2024)}${former}`;
  const listed = `${old.replace("in Java, with", "with")}\nSkills\nJava\n`;
  const javaOf = (text: string) =>
    scoreMatch(
      parseResume(textDocument(text), { now: "2026-11-20" }),
      readJob(textDocument("Developer\n\nRequirements\n- Java\n- Kafka\n- PostgreSQL\n")),
    ).contributions.find(({ name }) => name === "Java")?.credit ?? 0;
  expect(javaOf(`${old}\nSkills\nJava\n`)).toBeGreaterThanOrEqual(javaOf(listed));
});

test.for([
  [0, 1],
  [72, 1],
  [108, 0.8],
  [144, 0.6],
  [500, 0.6],
] as const)("after %i months of other work %f of a credit is left", ([months, share]) => {
  expect(recencyShare(months)).toBe(share);
});

test.each([
  ["Java", "and no time is asked for"],
  ["3 years of Java", "for longer than is asked for"],
])("advice on %s that was used long ago, %s, says so", (ask) => {
  const text = `Ida Novak\n\nExperience\n${later(2011, 2023)}${former}`;
  const posting = readJob(textDocument(`Developer\n\nRequirements\n- ${ask}\n- Kafka\n- SQL\n`));
  const { suggestions } = scoreMatch(
    parseResume(textDocument(text), { now: "2026-11-20" }),
    posting,
  );
  expect(suggestions.map((one) => one.text)).toContainEqual(
    expect.stringMatching(
      /^Java is named only in positions of long ago\. If it was part of later work, say so/,
    ),
  );
});
