import { describe, expect, test } from "vitest";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { parseExpectations } from "../../src/verify/parse-expectations.ts";
import { placeWords } from "../../src/verify/place.ts";

const read = (text: string) => parseExpectations(text, "t.yml", builtinLexicon());

/** The names of the entries that were read, and the problems with their lines. */
async function check(text: string) {
  const { cases, problems } = await read(text);
  return {
    names: cases.map(({ name }) => name),
    problems: problems.map(({ at, message }) => `${placeWords(at)}: ${message}`),
  };
}

test("an entry's values are read with their places, and skills may have any of their names", async () => {
  const { cases, now, problems } = await read(`now: 2026-11-20
cases:
  - name: ada
    resume: ada.pdf
    job: job.md
    minScore: 70
    skills:
      - Postgres
      - k8s
    notSkills: [PHP]
    findings: [hidden-text]
    allowedFindings: [note]
`);
  expect(problems).toEqual([]);
  expect(now?.value).toBe("2026-11-20");
  const [ada] = cases;
  expect(ada).toMatchObject({ name: "ada", at: { file: "t.yml", line: 3, column: 5 } });
  expect(ada?.resume).toEqual({ value: "ada.pdf", at: { file: "t.yml", line: 4, column: 13 } });
  expect(ada?.minScore).toMatchObject({ value: 70, at: { line: 6 } });
  expect(ada?.skills).toMatchObject([
    { value: { name: "PostgreSQL" }, at: { line: 8, column: 9 } },
    { value: { name: "Kubernetes" }, at: { line: 9 } },
  ]);
  expect(ada?.notSkills).toMatchObject([{ value: { name: "PHP" } }]);
  expect(ada?.findings).toMatchObject([{ value: "hidden-text" }]);
  expect(ada?.allowedFindings?.value).toEqual(["note"]);
});

test("JSON is read as well, even if it is indented by tabs", async () => {
  const { cases } = await read('{\n\t"cases": [\n\t\t{"resume": "ada.pdf"}\n\t]\n}');
  expect(cases).toMatchObject([{ name: "ada.pdf", at: { line: 3 } }]);
});

test("the values of the table apply to every entry that does not have its own", async () => {
  const { cases, problems } = await read(`job: job.md
minScore: 50
cases:
  - resume: a.pdf
  - resume: b.pdf
    field: backend
    minScore: 60
`);
  expect(problems).toEqual([]);
  expect(cases).toMatchObject([
    { job: { value: "job.md" }, minScore: { value: 50 } },
    { field: { value: "backend" }, minScore: { value: 60 } },
  ]);
  expect(cases[1]?.job).toBeUndefined();
});

describe("a mistake is reported with its line, and the other entries are read:", () => {
  const good = "  - resume: good.pdf\n";
  test.for([
    [
      "an unknown skill",
      `cases:\n${good}  - resume: b.pdf\n    skills: [Postgre]\n`,
      't.yml:4: unknown skill "Postgre"; did you mean PostgreSQL?',
    ],
    [
      "a skill like no other",
      `cases:\n${good}  - resume: b.pdf\n    notSkills: [Blorptastic]\n`,
      't.yml:4: unknown skill "Blorptastic"; check its spelling',
    ],
    [
      "a name twice",
      `cases:\n${good}  - name: good.pdf\n    resume: b.pdf\n`,
      't.yml:3: the name "good.pdf" is already used at t.yml:2; give each entry its own',
    ],
    ["no resume", `cases:\n${good}  - name: b\n`, "t.yml:3: resume is missing; it must be text"],
    [
      "an unknown key",
      `cases:\n${good}  - resume: b.pdf\n    minscore: 3\n`,
      "t.yml:4: minscore is an unknown key; see docs/ci.md",
    ],
    [
      "an unknown key of the table",
      `case: 1\ncases:\n${good}`,
      "t.yml:1: case is an unknown key; see docs/ci.md",
    ],
    [
      "a score beyond 100",
      `cases:\n${good}  - resume: b\n    job: j\n    minScore: 101\n`,
      "t.yml:5: minScore must be at most 100",
    ],
    [
      "a score without a posting",
      `cases:\n${good}  - resume: b.pdf\n    minScore: 70\n`,
      "t.yml:3: has a minScore and nothing to compare with; name a job or a field",
    ],
    [
      "two things to compare with",
      `cases:\n${good}  - resume: b\n    job: j\n    field: backend\n`,
      "t.yml:5: has a job and a field; name one of them",
    ],
    [
      "an unknown finding",
      `cases:\n${good}  - resume: b\n    allowedFindings: [hiden-text]\n`,
      't.yml:4: unknown finding "hiden-text"; it must be one of error, warning, note, ',
    ],
    [
      "a severity in place of a code",
      `cases:\n${good}  - resume: b\n    findings: [note]\n`,
      't.yml:4: unknown finding "note"; it must be one of unreadable-document, ',
    ],
    ["a wrong day", `now: today\ncases:\n${good}`, "t.yml:1: now must be a day such as 2026-11-20"],
    [
      "an entry that is not one",
      `cases:\n${good}  - 3\n`,
      "t.yml:3: the entry must be a group of keys and values, not a number",
    ],
    [
      "a list that is not closed",
      `cases:\n${good}  - resume: b.pdf\n    skills: [Go\n  - resume: whole.pdf\n`,
      "t.yml:5: is not YAML: ",
    ],
    ["a wrong indent", `cases:\n${good}  - name: b\n   resume: x\n`, "t.yml:4: is not YAML: "],
    [
      "an alias",
      `cases:\n${good}  - name: &b x\n    resume: *b\n`,
      "t.yml:4: refers to *b; write the value out",
    ],
  ] as const)("%s", async ([, text, problem]) => {
    const { names, problems } = await check(text);
    expect(problems[0]).toContain(problem);
    expect(names.filter((name) => name !== "whole.pdf")).toEqual(["good.pdf"]);
  });
});

test("all three mistakes of an entry are reported", async () => {
  const { problems } = await check(
    "cases:\n  - skills: [Postgre]\n    minscore: 1\n    minScore: x\n",
  );
  expect(problems).toHaveLength(3);
});

test("of a thousand mistakes, the first hundred are reported, and how many more there are", async () => {
  const { problems } = await check(`cases:\n${"  - {}\n".repeat(1000)}`);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toBe("t.yml:102: 900 more mistakes from here on");
});

describe("a text that is not a table has no entries and one problem:", () => {
  test.for([
    ["", "t.yml:1: cases is missing; it must be a list"],
    ["cases: []", "t.yml:1: cases is empty; add an entry"],
    ["cases: 3", "t.yml:1: cases must be a list, not a number"],
    ["- resume: a.pdf", "t.yml:1: "],
    ["\u0000\ud800", "t.yml:1: "],
    // Each of these would take minutes if every mistake copied the text.
    ['"'.repeat(200_000), "t.yml:1: is not YAML"],
    ["&a ".repeat(70_000), "t.yml:1: is not YAML"],
    [`${"[".repeat(100_000)}`, "t.yml:1: is nested more than 64 deep"],
    [`${"- ".repeat(100_000)}`, "t.yml:1: is nested more than 64 deep"],
    [`${"a: {".repeat(100_000)}`, "t.yml:1: is nested more than 64 deep"],
  ] as const)("", async ([text, problem]) => {
    const { names, problems } = await check(text);
    expect(problems[0]).toContain(problem);
    expect(names).toEqual([]);
  });
});
