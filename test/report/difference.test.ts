import { beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { type Difference, differenceOf } from "../../src/report/difference.ts";
import { renderDifference, renderDifferenceMarkdown } from "../../src/report/difference-report.ts";
import { poison } from "./poison.ts";

const now = "2026-11-20";
const job = "Backend Engineer\n\nRequirements:\n- Go\n- Kafka\n- PostgreSQL\n";
const resume = (bullets: string, skills: string) =>
  `Ada Byron\nada@example.com\n+46 555 010 142\n\nExperience\n\nBackend Engineer, Acme\n2019-01 - 2022-12\n${bullets}\n\nSkills\n${skills}\n`;

describe("of a resume that now shows Kafka in its work, and PostgreSQL only in a list", () => {
  let old: Analysis;
  let later: Analysis;
  let difference: Difference;
  beforeAll(async () => {
    old = await analyzeResume(
      resume("- Built services in Go.\n- Kept their tables in PostgreSQL.", "Perl"),
      job,
      { now },
    );
    later = await analyzeResume(
      resume("- Built services in Go.\n- Moved their events to Kafka.", "PostgreSQL, Terraform"),
      job,
      { now },
    );
    difference = differenceOf(old, later);
  });

  test("gains and losses add up to the difference of all points", () => {
    const points = [...difference.gained, ...difference.lost].map((change) => change.points);
    const sum = points.reduce((total, one) => total + Math.round(100 * one), 0);
    const all = [later, old].map(({ match }) =>
      (match?.contributions ?? []).reduce((total, one) => total + Math.round(100 * one.points), 0),
    );
    expect(sum).toBe((all[0] ?? 0) - (all[1] ?? 0));
    expect(difference.score).toEqual({ before: old.match?.score, after: later.match?.score });
  });

  test("names each requirement with its place before and after", () => {
    expect(difference.gained).toEqual([
      {
        name: "Apache Kafka",
        points: expect.any(Number),
        before: { status: "missing", points: 0, place: "", quote: "", why: "" },
        after: expect.objectContaining({
          status: "met",
          place: "Backend Engineer, 2019–2022",
          quote: "Moved their events to Kafka.",
        }),
      },
    ]);
    expect(
      difference.lost.map(({ name, before, after }) => [name, before?.place, after?.why]),
    ).toEqual([["PostgreSQL", "Backend Engineer, 2019–2022", "only listed"]]);
  });

  test("names the other skills that were added or removed", () => {
    expect(difference.skills).toEqual({ gained: ["Terraform"], lost: ["Perl"] });
  });

  test("the reverse comparison reverses everything", () => {
    const back = differenceOf(later, old);
    expect(back.gained.map(({ name }) => name)).toEqual(difference.lost.map(({ name }) => name));
    expect(back.skills).toEqual({ gained: ["Perl"], lost: ["Terraform"] });
  });

  test("as text it keeps to the width of the page", () => {
    const text = renderDifference(difference, "old.pdf → new.pdf", { width: 60 });
    expect(text).toMatch(/^\d+\.\d → \d+\.\d of 100 points \([+-]?\d+\.\d\)$/m);
    expect(text).toMatch(/Gained\n {2}\+\d+\.\d {2}Apache Kafka +missing → met\n/);
    expect(text).toMatch(
      /Lost\n {3}-\d\.\d {2}PostgreSQL +met\n|Lost\n {2}-\d+\.\d {2}PostgreSQL +met\n/,
    );
    expect(text.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });

  test("as Markdown and as text it contains no control characters and no markup from the resume", () => {
    const hostile = poison(difference, "<b>\u001b[2J\u202e| `x` ");
    for (const report of [
      renderDifference(hostile, "a → b"),
      renderDifferenceMarkdown(hostile, "a → b"),
    ]) {
      expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
    expect(renderDifferenceMarkdown(hostile, "a → b")).not.toMatch(/<b>|(?<!\\)`/);
  });

  test("between a resume and itself it says that nothing has changed", () => {
    const same = differenceOf(later, later);
    expect(same).toMatchObject({ gained: [], lost: [], skills: { gained: [], lost: [] } });
    expect(renderDifference(same, "a → a")).toContain("Nothing that counts has changed.");
  });
});

describe("all changes of points add up to the difference between the scores", () => {
  const lines = ["in Java and Spring.", "in TypeScript, Node.js and Kafka.", "of wood."];
  const posting = `${job}- 8 years of experience\n- Degree in computer science\n`;
  const targets = [
    ["a posting", [posting, { now }]],
    ["the field backend", [undefined, { now, field: "backend" }]],
    ["the field java", [undefined, { now, field: "java" }]],
  ] as const;

  test.for(targets)("for %s", async ([, [wanted, options]]) => {
    const analyses = await Promise.all(
      lines.map((line) => analyzeResume(resume(`- Built things ${line}`, ""), wanted, options)),
    );
    for (const old of analyses)
      for (const later of analyses) {
        const { gained, lost, score, takenOff } = differenceOf(old, later);
        const hundredths = (points: number) => Math.round(100 * points);
        const off = hundredths(takenOff?.after ?? 0) - hundredths(takenOff?.before ?? 0);
        const sum = [...gained, ...lost].reduce((all, one) => all + hundredths(one.points), off);
        expect(sum).toBe(hundredths(score?.after ?? 0) - hundredths(score?.before ?? 0));
      }
  });
});

test("what a field asks of one version only is not asked of the other", async () => {
  const options = { now, field: "backend" };
  const [old, later] = await Promise.all(
    ["Java and Spring", "TypeScript and Node.js"].map((skills) =>
      analyzeResume(resume(`- Built things in ${skills}.`, ""), undefined, options),
    ),
  );
  if (old === undefined || later === undefined) throw new Error("Two analyses");
  const difference = differenceOf(old, later);
  const java = difference.lost.find(({ name }) => name === "Java");
  expect(java?.after).toBeUndefined();
  expect(renderDifference(difference, "a → b")).toMatch(/-\d+\.\d {2}Java +met → not asked\n/);
});

test("without a posting it has no score, but skills and findings", async () => {
  const old = await analyzeResume(resume("- Built services in Go.", "Perl"), undefined, { now });
  const later = await analyzeResume(
    resume("- Built services in Go.", "Go, Rust").replace("+46 555 010 142\n", ""),
    undefined,
    { now },
  );
  const difference = differenceOf(old, later);
  expect(difference.score).toBeUndefined();
  expect(difference.skills).toEqual({ gained: ["Rust"], lost: ["Perl"] });
  expect(difference.findings.added.map(({ code }) => code)).toContain("missing-contact");
});
