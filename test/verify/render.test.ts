import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { SarifLog } from "../../src/report/sarif-log.ts";
import { verifyFormats } from "../../src/verify/formats.ts";
import { renderVerification } from "../../src/verify/render.ts";
import { verificationSarif } from "../../src/verify/sarif.ts";
import { exitCodeOf, type Verification } from "../../src/verify/verification.ts";
import { type Mutable, sarifProblems } from "../report/check-sarif.ts";
import { poison } from "../report/poison.ts";
import { elementsOf, junitProblems, readXml } from "../report/read-xml.ts";

import { place, resultOf, verificationOf } from "./build.ts";

const finding = {
  code: "hidden-text",
  severity: "error",
  message: "Found 1 line of hidden text",
  page: 2,
  place: { line: 14, column: 3, endLine: 14, endColumn: 20 },
  isAllowed: false,
} as const;

const fine = resultOf({ name: "ada", score: 82, scoreBefore: 82, findings: [finding] });
const failed = resultOf({
  name: "bob",
  resume: "resumes/bob.pdf",
  score: 76,
  scoreBefore: 82,
  failures: [
    { rule: "score-fell", message: "score 82 → 76: Kafka no longer found (page 2)", at: place(7) },
    { rule: "skill-missing", message: "Rust not found", skill: "rust", at: place(9) },
  ],
  improvements: ["MongoDB found now"],
});
const bomb = resultOf({
  name: "bomb",
  problem: { at: place(12), message: "bomb.pdf: took longer than 30 s and was stopped" },
});

const whole = verificationOf({
  baseline: "t.baseline.json",
  problems: [{ at: place(20), message: 'unknown skill "Postgre"; did you mean PostgreSQL?' }],
  notes: ["eva is not in the baseline yet; --update adds it"],
  cases: [fine, failed, bomb],
});

describe("the exit code", () => {
  test.for([
    [verificationOf({ cases: [fine] }), 0],
    [verificationOf({ cases: [fine, failed] }), 1],
    [verificationOf({ cases: [failed, bomb] }), 2],
    [verificationOf({ cases: [fine], problems: whole.problems }), 2],
  ] as const)("of %# is right", ([verification, code]) => {
    expect(exitCodeOf(verification)).toBe(code);
  });
});

test("the text contains each failure with its file and line, and the tally", () => {
  expect(
    renderVerification(whole, "text"),
  ).toBe(`! t.yml:20: unknown skill "Postgre"; did you mean PostgreSQL?
✓ ada  82
✗ bob  82 → 76
    t.yml:7: score 82 → 76: Kafka no longer found (page 2)
    t.yml:9: Rust not found
    better: MongoDB found now
! bomb
    t.yml:12: bomb.pdf: took longer than 30 s and was stopped
eva is not in the baseline yet; --update adds it

1 fine, 1 failed, 2 not verified
t.yml, baseline t.baseline.json, skilltally 1.2.3, scoring 7, lexicon 01234567, as of 2026-11-20
`);
});

test("GitHub's annotations are at the lines of the table", () => {
  expect(
    renderVerification(whole, "github"),
  ).toBe(`::error file=t.yml,line=20,title=skilltally%3A not verified::unknown skill "Postgre"; did you mean PostgreSQL?
::error file=t.yml,line=12,title=skilltally%3A not verified::bomb.pdf: took longer than 30 s and was stopped
::error file=t.yml,line=7,title=skilltally%3A bob::score 82 → 76: Kafka no longer found (page 2)
::error file=t.yml,line=9,title=skilltally%3A bob::Rust not found
::notice file=t.yml,line=3,title=skilltally%3A bob::MongoDB found now
::notice file=t.yml,title=skilltally::eva is not in the baseline yet; --update adds it
1 fine, 1 failed, 2 not verified
`);
});

test("the summary lists failures first", () => {
  const summary = renderVerification(whole, "markdown");
  expect(summary).toMatch(/^## Not verified: 1 fine, 1 failed, 2 not verified\n\n- t\.yml:20: /);
  expect(summary).toMatch(/- \*\*bob\*\*: Rust not found \(t\.yml:9\)/);
  expect(summary.indexOf("| ✗ | bob | 82 → 76 |")).toBeLessThan(
    summary.indexOf("| ✓ | ada | 82 |"),
  );
});

test("the summary of very many entries stays below GitHub's limit", () => {
  const cases = Array.from({ length: 5000 }, (_, i) => ({ ...failed, name: `entry ${i}` }));
  const summary = renderVerification(verificationOf({ cases }), "markdown");
  expect(summary.length).toBeLessThan(65_536);
  expect(summary).toContain("and 4800 more entries");
});

test("JUnit has a test case for each entry and each problem", () => {
  const root = readXml(renderVerification(whole, "junit"));
  expect(junitProblems(root)).toEqual([]);
  const outcomes = elementsOf(root, "testcase").map(({ attributes, children }) => [
    attributes.name,
    attributes.line,
    children.map(({ name }) => name),
  ]);
  expect(outcomes).toEqual([
    ["t.yml:20", "20", ["error"]],
    ["ada", "3", ["system-out"]],
    ["bob", "3", ["failure", "system-out"]],
    ["bomb", "3", ["error"]],
  ]);
  const [failure] = elementsOf(root, "failure");
  expect(failure?.attributes.message).toContain("Kafka no longer found (page 2) (and 1 more)");
  expect(failure?.text).toContain("t.yml:9: Rust not found");
});

describe("SARIF", () => {
  // Makes the compiler check our type against that of the standard.
  const logOf = (verification: Verification): Log =>
    verificationSarif(verification) as Mutable<SarifLog>;

  test("conforms to the standard", () => {
    expect(sarifProblems(logOf(whole))).toEqual([]);
    expect(logOf(whole).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });

  test("has failures in the table and findings in the resumes, each at its place", () => {
    const results = logOf(whole).runs[0]?.results?.map(({ ruleId, locations }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      return `${ruleId} ${artifactLocation?.uri}:${region?.startLine}:${region?.startColumn}`;
    });
    expect(results).toEqual([
      "score-fell t.yml:7:1",
      "skill-missing t.yml:9:1",
      "hidden-text resumes/ada.pdf:14:3",
    ]);
  });

  test("has a finding of a resume with two entries only once, suppressed if both allow it", () => {
    const both = (first: boolean, second: boolean) => {
      const cases = [first, second].map((isAllowed) =>
        resultOf({ findings: [{ ...finding, isAllowed }] }),
      );
      return logOf(verificationOf({ cases })).runs[0]?.results;
    };
    expect(both(true, true)).toMatchObject([{ suppressions: [{ kind: "external" }] }]);
    for (const results of [both(true, false), both(false, true)]) {
      expect(results).toHaveLength(1);
      expect(results?.[0]?.suppressions).toBeUndefined();
    }
  });
});

const hostile = [
  "\u001b[2J\u0007\u0000",
  "\n::error file=x::injected\r\n",
  "::stop-commands::x",
  "##[add-mask]x",
  "%0A::error::x",
  "</failure></testsuites>]]>",
  "| a | <b> [x](javascript:1) @octocat #1",
  "\u202e\ud800\uffff\u{e0041}",
];

describe("hostile names, paths and messages have no effect:", () => {
  test.for(hostile)("%j", (words) => {
    const poisoned: Verification = {
      ...poison(whole, words),
      versions: whole.versions,
      asOf: whole.asOf,
    };
    for (const format of verifyFormats) {
      const report = renderVerification(poisoned, format);
      expect(report.replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u{e0000}-\u{e007f}]/u,
      );
      expect(report.isWellFormed()).toBe(true);
    }
    expect(junitProblems(readXml(renderVerification(poisoned, "junit")))).toEqual([]);
    expect(sarifProblems(verificationSarif(poisoned) as Mutable<SarifLog>)).toEqual([]);
    expect(renderVerification(poisoned, "markdown")).not.toMatch(/<b>|(?<!\\)\]\(|@\w|#\d/);
  });

  test.for(hostile)("%j creates no command for GitHub's runner", (words) => {
    const lines = renderVerification(poison(whole, words), "github").trimEnd().split("\n");
    expect(lines).toHaveLength(7);
    const commands = lines.slice(0, -1);
    expect(
      commands.filter(
        (line) => !/^::(?:error|notice) file=[^:,]*,(?:line=\d+,)?title=[^:,]*::/.test(line),
      ),
    ).toEqual([]);
    expect(lines.filter((line) => line.includes("##["))).toEqual([]);
  });
});

test("the same verification gives the same bytes", () => {
  for (const format of verifyFormats) {
    expect(renderVerification(structuredClone(whole), format)).toBe(
      renderVerification(whole, format),
    );
  }
});
