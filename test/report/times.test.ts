import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { keywordRows } from "../../src/report/keyword-rows.ts";
import { factsOf, timeOf, workLength } from "../../src/report/labels.ts";

const posting = "Backend Developer\n\nRequirements:\n- 8 years of experience\n- Java\n- Kafka\n";

/** What a report says of the length of all work, and of the time of each requirement. */
async function timesOf(...stays: readonly [dates: string, skill: string][]) {
  const work = stays.map(
    ([dates, skill]) => `Developer, Contoso\n${dates}\n- Built it in ${skill}`,
  );
  const resume = `Jo Example\n\nExperience\n\n${work.join("\n\n")}\n`;
  const analysis = await analyzeResume(resume, posting, { now: "2026-11-20" });
  const rows = new Map(keywordRows(analysis).map((row) => [row.contribution.name, row]));
  const row = (name: string) => rows.get(name) ?? expect.fail(name);
  return {
    all: workLength(analysis.resume),
    java: timeOf(row("Java")),
    kafka: timeOf(row("Apache Kafka")),
    years: factsOf(row("8+ years of experience"), "").join(),
  };
}

test("months that rest on years alone are told with “about”, others are not", async () => {
  expect(await timesOf(["2022 – 2023", "Java"], ["03/2020 – 02/2021", "Kafka"])).toEqual({
    all: "(about 3 y)",
    java: "about 2 y",
    kafka: "1 y",
    years: "about 36 of 96 months in positions",
  });
});

test("months of a single year that states them are exact", async () => {
  const { all, java } = await timesOf(["2022 (6 months)", "Java"], ["03/2020 – 02/2021", "Kafka"]);
  expect({ all, java }).toEqual({ all: "(1 y 6 m)", java: "6 m" });
});
