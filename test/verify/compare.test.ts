import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../src/verify/baseline.ts";
import { compareSnapshots } from "../../src/verify/compare.ts";
import { asked, caseOf, shown, snapshot, stated } from "./build.ts";

/** What is worse and what is better, in words. */
function check(before: Partial<Snapshot>, now: Partial<Snapshot>, expected = caseOf()) {
  const { failures, improvements } = compareSnapshots(expected, snapshot(before), snapshot(now));
  return [failures.map(({ message }) => message), improvements];
}

test("what has not changed is neither worse nor better", () => {
  const same = { score: 82, contributions: [asked("Go", 20)], skills: [shown("Go")] };
  expect(check(same, same)).toEqual([[], []]);
});

describe("a lower score is reported with its causes:", () => {
  test.for<[string, Partial<Snapshot>, Partial<Snapshot>, string]>([
    [
      "a skill that is gone, with the page on which it stood",
      { score: 82, contributions: [asked("Kafka", 6, 6, 2)], skills: [shown("Kafka", 2)] },
      { score: 76, contributions: [asked("Kafka", 0, 6)] },
      "score 82 → 76: Kafka no longer found (page 2)",
    ],
    [
      "the dearest first, and no more than four",
      {
        score: 50,
        contributions: ["A", "B", "C", "D", "E", "F"].map((name, i) => asked(name, i + 1)),
        skills: ["A", "B", "C", "D", "E", "F"].map((name) => shown(name)),
      },
      {
        score: 29,
        contributions: ["A", "B", "C", "D", "E", "F"].map((name) => asked(name, 0)),
        skills: [shown("A"), shown("B")],
      },
      "score 50 → 29: F no longer found, E no longer found, D no longer found, C no longer found, 2 more",
    ],
    [
      "a weaker proof",
      { score: 20, contributions: [asked("Go", 20)], skills: [shown("Go")] },
      { score: 10, contributions: [asked("Go", 10)], skills: [shown("Go", undefined, "listed")] },
      "score 20 → 10: Go counts 50 % instead of 100 % (only listed, before in a position)",
    ],
    [
      "a skill that is gone while another one substitutes for it",
      { score: 20, contributions: [asked("Kafka", 20, 20, 2)], skills: [shown("Kafka", 2)] },
      { score: 6, contributions: [asked("Kafka", 6, 20)], skills: [] },
      "score 20 → 6: Kafka no longer found (page 2), counts 30 % instead of 100 %",
    ],
    [
      "something that only resembled it",
      { score: 6, contributions: [asked("REST", 6)], skills: [] },
      { score: 0, contributions: [asked("REST", 0)], skills: [] },
      "score 6 → 0: REST no longer met",
    ],
    [
      "a posting that asks for more",
      { score: 100, contributions: [asked("Go", 100, 100)], skills: [shown("Go")] },
      {
        score: 60,
        contributions: [asked("Go", 60, 60), asked("Rust", 0, 40)],
        skills: [shown("Go")],
      },
      "score 100 → 60: Rust asked for now",
    ],
    [
      "a posting that asks for less of what was shown",
      {
        score: 60,
        contributions: [asked("Go", 60, 60), asked("Rust", 0, 40)],
        skills: [shown("Go")],
      },
      { score: 0, contributions: [asked("Rust", 0, 100)], skills: [shown("Go")] },
      "score 60 → 0: Go no longer asked for",
    ],
    [
      "other weights alone",
      {
        score: 60,
        contributions: [asked("Go", 60, 60), asked("Rust", 0, 40)],
        skills: [shown("Go")],
      },
      {
        score: 50,
        contributions: [asked("Go", 50, 50), asked("Rust", 0, 50)],
        skills: [shown("Go")],
      },
      "score 60 → 50: the posting weighs its requirements otherwise",
    ],
    ["no score at all", { score: 82.04 }, { score: null }, "score 82 → none"],
    [
      "by a hundredth",
      { score: 82.04 },
      { score: 82.03 },
      "score 82.04 → 82.03: the posting weighs its requirements otherwise",
    ],
  ])("%s", ([, before, now, message]) => {
    const [failures, improvements] = check(before, now);
    expect(failures?.[0]).toBe(message);
    expect(improvements).toEqual([]);
  });
});

test("a skill that the score does not count is reported separately", () => {
  const [failures] = check({ score: 50, skills: [shown("Perl", 3)] }, { score: 50, skills: [] });
  expect(failures).toEqual(["Perl no longer found (page 3)"]);
});

test("a skill that explains the change of the score is not reported twice", () => {
  const [failures] = check(
    { score: 82, contributions: [asked("Kafka", 6, 6)], skills: [shown("Kafka")] },
    { score: 76, contributions: [asked("Kafka", 0, 6)] },
  );
  expect(failures).toHaveLength(1);
});

test("more is better and not a failure", () => {
  const fewer = {
    score: 76,
    contributions: [asked("Kafka", 0, 6)],
    findings: [{ code: "length", severity: "note", count: 1 }],
  };
  const more = {
    score: 82,
    contributions: [asked("Kafka", 6, 6, 1)],
    skills: [shown("Kafka", 1), shown("Perl")],
  };
  expect(check(fewer, more)).toEqual([
    [],
    ["score 76 → 82: Kafka found now (page 1)", "Perl found now", "note length: found 0, before 1"],
  ]);
});

describe("a finding that was not there", () => {
  const now = { findings: [{ code: "hidden-text", severity: "error", count: 2 }] };

  test("is worse", () => {
    expect(check({}, now)).toEqual([["error hidden-text: found 2, before 0"], []]);
  });

  test("is not reported if the entry says which findings are allowed", () => {
    expect(check({}, now, caseOf({ allowedFindings: stated(["hidden-text"]) }))).toEqual([[], []]);
  });
});
