import { describe, expect, test } from "vitest";
import { type Baseline, writeBaseline } from "../../src/verify/baseline.ts";
import { findMismatch, parseBaseline } from "../../src/verify/parse-baseline.ts";
import { asked, shown, snapshot } from "./build.ts";

const baseline: Baseline = {
  versions: { skilltally: "1.2.3", lexicon: "0123456789abcdef", scoring: 7 },
  asOf: "2026-11-20",
  cases: [
    snapshot({
      name: '__proto__ "ada"\n',
      score: 82.5,
      contributions: [asked("Kafka", 6, 6, 2)],
      skills: [shown("Kafka", 2), shown("Go", 1, "listed")],
      findings: [{ code: "length", severity: "note", count: 1 }],
    }),
    snapshot({ name: "scan", score: null }),
  ],
};

test("a baseline is read back as it was written", () => {
  expect(parseBaseline(writeBaseline(baseline), "b.json")).toEqual(
    JSON.parse(JSON.stringify(baseline)),
  );
});

test("each skill is on a line of its own", () => {
  const lines = writeBaseline(baseline).split("\n");
  expect(lines.filter((line) => line.includes('"proof"'))).toEqual([
    '        {"skill":"kafka","name":"Kafka","proof":"position","page":2},',
    '        {"skill":"go","name":"Go","proof":"listed","page":1}',
  ]);
});

describe("an invalid baseline is reported with its line:", () => {
  const good = writeBaseline(baseline);
  test.for([
    ["", 1, /^is not JSON/],
    ['{\n  "versions": {},\n  oops\n}', 3, /^is not JSON/],
    ["[]", 1, /^is not a baseline \(the file is wrong\)/],
    [good.replace("82.5", '"82"'), 1, /^is not a baseline \(cases\.0\.score is wrong\)/],
    [good.replace("2026-11-20", "2026-13-45"), 1, /^is not a baseline \(asOf is wrong\)/],
    [
      good.replace('"position"', '"constructor"'),
      1,
      /^is not a baseline \(cases\.0\.skills\.0\.proof/,
    ],
  ] as const)("%j", ([text, line, message]) => {
    const problem = parseBaseline(text, "b.json");
    expect(problem).toMatchObject({ at: { file: "b.json", line } });
    expect("message" in problem && problem.message).toMatch(message);
  });
});

describe("a baseline that was made differently is not compared, and the reason is given:", () => {
  const { versions, asOf } = baseline;
  test.for([
    [{ versions, asOf }, undefined],
    // The scoring and the lexicon are the same, so a difference is a change of the readers, which should
    // show.
    [{ versions: { ...versions, skilltally: "2.0.0" }, asOf }, undefined],
    [
      { versions: { ...versions, scoring: 8 }, asOf },
      "was made with scoring 7, this run has 8: not compared",
    ],
    [
      { versions: { ...versions, lexicon: "fedcba9876543210" }, asOf },
      "was made with lexicon 01234567, this run has fedcba98: not compared",
    ],
    [
      { versions, asOf: "2026-12-01" },
      "was made with day 2026-11-20, this run has 2026-12-01: not",
    ],
    [
      { versions, asOf, weights: { years: 0 } as never },
      "was made with other weights: not compared",
    ],
  ] as const)("%j", ([run, message]) => {
    const problem = findMismatch(baseline, run, writeBaseline(baseline), "b.json");
    expect(problem?.message.startsWith(message ?? "-")).toBe(
      message === undefined ? undefined : true,
    );
    expect(problem?.at.line).toBe(message === undefined ? undefined : 2);
  });
});
