import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";

const now = "2026-11-20";
const resume = (title: string, ...bullets: readonly string[]) =>
  `Ada Example\nada@example.org\n\nExperience\n\n${title}, Harbor Works\nJanuary 2021 - December 2024\n${bullets.map((bullet) => `- ${bullet}`).join("\n")}\n`;
const analyze = (text: string, field = "auto") => analyzeResume(text, undefined, { field, now });

test("the field of the resume's own history is chosen, and the reason is given", async () => {
  const { field, match, gaps } = await analyze(
    resume("Backend Engineer", "Java services, Spring Boot"),
  );
  expect(field).toMatchObject({
    id: "java",
    name: "Java engineers",
    period: { from: "2024", to: "2025" },
    because: "Chosen because 48 months of the last six years of work show it: Java engineers.",
    also: ["backend"],
  });
  expect(field?.resumes?.source).toBe("published by their owners");
  expect(match?.score).toBeGreaterThan(0);
  expect(gaps?.length).toBeGreaterThan(100);
});

test("a field with too few postings is replaced with the wider one, without its other languages", async () => {
  const { field, match, next } = await analyze(resume("PHP Developer", "PHP and Laravel, MySQL"));
  expect(field?.id).toBe("backend");
  expect(field?.because).toMatch(
    /hold only \d+ postings for PHP engineers.*other languages than PHP is left out/,
  );
  const asked = match?.contributions.flatMap(({ skills }) => skills) ?? [];
  expect(asked).toContain("docker");
  expect(
    ["java", "python", "dotnet", "spring-boot", "node-js", "go"].filter((id) => asked.includes(id)),
  ).toEqual([]);
  expect(next?.map(({ keyword }) => keyword)).not.toContain("java");
});

test("a Java engineer who lists the whole back end is not advised to add Python", async () => {
  const { next } = await analyze(resume("Backend Engineer", "Java services"), "backend");
  expect(next?.map(({ keyword }) => keyword)).toContain("kubernetes");
  expect(next?.map(({ keyword }) => keyword)).not.toContain("python");
});

test("next skills are often asked for, not shown, and have no equivalent in the resume", async () => {
  const { next = [] } = await analyze(resume("Backend Engineer", "Java, PostgreSQL, Docker"));
  const ids = next.map(({ keyword }) => keyword);
  expect(ids.filter((id) => ["java", "postgresql", "docker", "mysql"].includes(id))).toEqual([]);
  expect(next.map(({ demand }) => demand.share)).toEqual(
    next.map(({ demand }) => demand.share).toSorted((a, b) => b - a),
  );
  expect(next.find(({ keyword }) => keyword === "kubernetes")?.with?.keyword).toBe("docker");
});

test("somebody whose field is unknown is advised no languages and frameworks, and only what goes with their skills", async () => {
  const consultant = resume("Salesforce Consultant", "Sales Cloud rollouts, SOQL reports");
  const admin = resume("Database Administrator", "Oracle and PostgreSQL on Linux, SQL");
  expect((await analyze(consultant)).next).toEqual([]);
  const { field, next = [] } = await analyze(admin);
  expect(field?.because).toContain("names no field of work");
  expect(next.length).toBeGreaterThan(0);
  expect(next.every((one) => one.with !== undefined)).toBe(true);
  const ids = next.map(({ keyword }) => keyword);
  expect(["python", "typescript", "react", "java"].filter((id) => ids.includes(id))).toEqual([]);
});

test("a resume without software is compared with all of software, and the reason is given", async () => {
  const { field, next } = await analyze(
    "Ada Example\n\nExperience\n\nCook, The Swan\n2019 - 2024\n- Soups",
  );
  expect(field?.id).toBe("software");
  expect(field?.because).toContain("All positions of the resume are in other trades");
  expect(next).toEqual([]);
});

test("without a field or a posting nothing is compared", async () => {
  const { match, field, gaps } = await analyzeResume(
    resume("Backend Engineer", "Java"),
    undefined,
    { now },
  );
  expect([match, field, gaps]).toEqual([undefined, undefined, undefined]);
});

test("an unknown field is refused", async () => {
  await expect(analyze("Ada", "cooking")).rejects.toMatchObject({ code: "OPTION_INVALID" });
});
