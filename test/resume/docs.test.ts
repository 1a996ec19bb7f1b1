import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { Requirement } from "../../src/job/job.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { findDates } from "../../src/text/dates.ts";
import { sectionKind } from "../../src/words/section-headings.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8");
const page = read("reading");
const lexicon = builtinLexicon();

/** The rows of the table with this head. */
function rowsUnder(head: string, on = page): readonly (readonly string[])[] {
  const [, rest = ""] = on.split(`\n| ${head} |\n`);
  const [table = ""] = rest.split("\n\n", 1);
  const cells = (line: string): readonly string[] =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  return table.split("\n").slice(1).map(cells);
}

const example = /```text\n([^`]+)```/.exec(page)?.[1] ?? "";
const resume = parseResume(textDocument(example), { now: "2026-11-20" });

test("the example has the positions that the page states", () => {
  const positions = resume.positions.map(({ title, employer, start, end }) => [
    title?.text,
    employer?.text,
    start,
    end,
  ]);
  expect(positions).toEqual(rowsUnder("title | employer | start | end"));
  expect(page).toContain(`that is ${resume.totalMonths} months of work`);
});

test("the example has the skills that the page states", () => {
  const rows = rowsUnder("skill | months | first and last use | proof");
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    const use = resume.skills.find(({ name }) => name === row[0]);
    const reason = lexicon.skills.get(use?.impliedBy ?? "");
    const proof = reason === undefined ? use?.proof : `${use?.proof}, by ${reason.name}`;
    const times = use?.firstUsed === undefined ? "" : `${use.firstUsed} to ${use.lastUsed}`;
    expect([use?.name, String(use?.months), times, proof]).toEqual(row);
  }
});

test.for(rowsUnder("written | read"))(
  "the date %s is read as the page states",
  ([written, read]) => {
    const dates = findDates(written ?? "").map(({ start, end }) => `${start}..${end}`);
    expect(dates.join(", ")).toBe(read);
  },
);

test.for(rowsUnder("heading | kind"))(
  "the heading %s has the kind that the page states",
  ([heading, kind]) => expect(sectionKind(heading ?? "") ?? "").toBe(kind),
);

function describe(requirement: Requirement): string {
  const { kind, skills, name, level, minMonths, orSimilar } = requirement;
  const names = skills.map((id) => lexicon.skills.get(id)?.name);
  return `${level} ${kind === "skill" ? names.join(" or ") : name}${orSimilar ? " or similar" : ""}${minMonths === undefined ? "" : `, ${minMonths} months`}`;
}

test.for(rowsUnder("line | read"))("the line %s asks for what the page states", ([line, read]) => {
  const job = readJob(textDocument(`Backend Engineer\n\nRequirements\n- ${line}\n- Linux\n`));
  const asked = job.requirements.filter(({ kind }) => kind !== "title").map(describe);
  const refused = job.negated.map(({ name }) => `not ${name}`);
  expect([...asked.filter((one) => one !== "required Linux"), ...refused].join("; ")).toBe(read);
});

test("the cases that the page of figures names exist", () => {
  const names = rowsUnder("complaint | case", read("figures")).map(([, name]) => name ?? "");
  const files = names.flatMap((name) => [...name.matchAll(/`((?:fixtures|test)\/[^`]+)`/g)]);
  expect(files.length).toBeGreaterThan(8);
  for (const [, file = ""] of files) {
    expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
  }
});
