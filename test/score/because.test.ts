import { beforeAll, describe, expect, test } from "vitest";
import { becauseOf, creditWords, weightWords } from "../../src/score/because.ts";
import { multiplyUnits, percentOf } from "../../src/score/exact.ts";
import type { CreditFactor, Factors } from "../../src/score/factors.ts";
import type { Contribution } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { shortfall } from "../../src/score/shortfall.ts";
import { rawScale } from "../../src/score/weights.ts";
import { analysisOf, jobOf } from "../fixtures/analyses.ts";
import { loadCases } from "../fixtures/cases.ts";

const weight: Factors["weight"] = [{ kind: "kind", value: 10, facts: { kind: "skill" } }];
const of = (...credit: readonly CreditFactor[]): Factors => ({
  weight,
  raw: 10,
  total: 40,
  whole: 130,
  isCapped: false,
  credit,
});

const named = {
  kind: "relation",
  value: 1,
  facts: { relation: "named", name: "Go", servesAsWell: false },
} as const;
const flask = {
  kind: "relation",
  value: 0.3,
  facts: { relation: "related", name: "Flask", servesAsWell: false },
} as const;
const django = {
  kind: "relation",
  value: 0.9,
  facts: { relation: "implied", name: "Django", servesAsWell: false },
} as const;
const asWell = {
  kind: "relation",
  value: 1,
  facts: { relation: "related", name: "Flask", servesAsWell: true },
} as const;
const position = {
  kind: "proof",
  value: 1,
  facts: { proof: "position", isCopied: false },
} as const;
const slight = { kind: "slight", value: 0.6, facts: {} } as const;
const listed = { kind: "proof", value: 0.5, facts: { proof: "listed", isCopied: false } } as const;
const copied = { kind: "proof", value: 0.5, facts: { proof: "listed", isCopied: true } } as const;
const hidden = { kind: "proof", value: 0, facts: { proof: "hidden", isCopied: false } } as const;
const months = { kind: "months", value: 0.7, facts: { months: 0, asked: 60 } } as const;
const experience = {
  kind: "experience",
  value: 0.85,
  facts: { months: 51, asked: 60, elsewhere: 0 },
} as const;
const degree = {
  kind: "degree",
  value: 0.7,
  facts: { level: "bachelor", field: "Physics" },
} as const;
const title = { kind: "title", value: 0.5, facts: { title: "Developer × Trainer 2" } } as const;
const notFound = { kind: "not-found", value: 0, facts: { what: "skill" } } as const;
const noTitle = { kind: "not-found", value: 0, facts: { what: "title" } } as const;

describe("credit in words", () => {
  test.for([
    [[named, position], 1, "named 1 × in a position 1 = 1"],
    [[django, position], 0.9, "implied by Django 0.9 × in a position 1 = 0.9"],
    [[asWell, listed], 0.5, "Flask, which serves as well, 1 × only listed 0.5 = 0.5"],
    [
      [named, copied],
      0.5,
      "named 1 × only listed, apart from words copied from the posting, 0.5 = 0.5",
    ],
    [[experience], 0.85, "51 of 60 months in positions = 0.85"],
    [
      [{ ...experience, facts: { ...experience.facts, elsewhere: 24 } }],
      0.85,
      "51 of 60 months in positions, without the 24 in other trades = 0.85",
    ],
    [
      [{ ...experience, facts: { ...experience.facts, others: 18 } }],
      0.85,
      "51 of 60 months in positions, with half of the 18 in other fields = 0.85",
    ],
    [[degree], 0.7, "bachelor's degree in Physics = 0.7"],
    [
      [{ ...degree, facts: { ...degree.facts, isOtherField: true } }],
      0.7,
      "bachelor's degree in Physics, another field = 0.7",
    ],
    [[title], 0.5, "nearest title Developer × Trainer 2 = 0.5"],
    [
      [{ ...title, facts: { ...title.facts, place: "untold" } }],
      0.5,
      "nearest title Developer × Trainer 2, in a history that says little of the work, = 0.5",
    ],
    [[notFound], 0, "not found = 0"],
  ] as const)("%j", ([credit, share, expected]) => {
    expect(creditWords(of(...credit), share)).toBe(expected);
  });
});

describe("shortfall", () => {
  test.for([
    [[named, position], ""],
    [[named, listed], "only listed"],
    [[django, position], "implied by Django"],
    [[flask, listed, months], "Flask instead, only listed, none of the 60 months asked for"],
    [[asWell, listed], "Flask, which serves as well, only listed"],
    [[named, copied], "only listed, apart from words copied from the posting"],
    [[experience], "51 of 60 months in positions"],
    [[degree], "bachelor's degree in Physics"],
    [[named, hidden], "only in hidden text"],
    [[title], "the nearest title"],
    [
      [{ ...title, facts: { ...title.facts, place: "opening" } }],
      "nearest in “Developer × Trainer 2”, not as the title of a position",
    ],
    [[notFound], ""],
    [[noTitle], ""],
  ] as const)("%j is %j", ([credit, expected]) => {
    expect(shortfall(of(...credit))).toBe(expected);
  });

  test("a position that moved away from a skill does not list it", () => {
    expect(shortfall(of(named, listed), { isInWork: true })).toBe("named there, but not as used");
  });

  test("a position that names a skill with the remark that it is a little does not only list it", () => {
    expect(shortfall(of(named, listed, slight), { isInWork: true })).toBe("only a little of it");
  });
});

test("a proof with several remarks is written without doubled commas", () => {
  const flags = { isOrganized: true, isAside: true, isEnumerated: true, isUnread: true } as const;
  const facts = { proof: "listed", isCopied: true, ...flags } as const;
  const words = creditWords(of({ kind: "proof", value: 0.5, facts }), 0.5);
  expect(words).toBe(
    "in a position of another trade, apart from words copied from the posting, apart from the work of people led or taught, in positions that say little else, in a history that was not all read, 0.5 = 0.5",
  );
});

const jobs = loadCases("jobs");

describe.for(
  loadCases("resumes").map((one, i) => [one.name, one, jobs.slice(i % jobs.length)] as const),
)("%s", ([, one, [job]]) => {
  let contributions: readonly Contribution[] = [];
  beforeAll(async () => {
    const { resume } = await analysisOf(one);
    if (job !== undefined) contributions = scoreMatch(resume, await jobOf(job)).contributions;
  });

  test("`because` contains its factors and nothing else", () => {
    for (const { factors, credit, because } of contributions)
      expect(becauseOf(factors, credit)).toBe(because);
  });

  test("weight and credit are the products of their factors", () => {
    for (const { factors, credit } of contributions) {
      const values = factors.weight.map(({ value }) => value);
      expect(multiplyUnits(values, rawScale) / rawScale).toBe(factors.raw);
      expect(percentOf(factors.credit.map(({ value }) => value))).toBe(Math.round(100 * credit));
    }
  });

  test("each requirement that is partly met briefly says why", () => {
    for (const { factors, status, credit } of contributions) {
      const short = shortfall(factors);
      expect(short).not.toMatch(/ = | × |\b0?\.\d/);
      if (status !== "missing" && credit < 1) expect(short).not.toBe("");
      expect(weightWords(factors)).toMatch(
        / of [\d.]+ for [\d.]+ points$|, cut to the most that one requirement can weigh$/,
      );
    }
  });
});

test("a title names the skill that implies another, not the implied skill", () => {
  const titled = { kind: "titled", value: 0.5, facts: {} } as const;
  expect(creditWords(of(django, titled), 0.45)).toBe(
    "implied by Django 0.9 × which a title names 0.5 = 0.45",
  );
  expect(shortfall(of(django, titled))).toBe("implied by Django, which a title names");
  expect(shortfall(of(named, titled))).toBe("named in a title");
});

test("the reason for years that are met says which months count for half", () => {
  const facts = { months: 66, asked: 60, elsewhere: 0, others: 60 };
  const years: CreditFactor = { kind: "experience", value: 1, facts };
  expect(shortfall(of(years), { isInWork: true })).toBe(
    "3 y in the field and half of 5 y in other fields",
  );
  expect(shortfall(of(years), { isAbout: true })).toBe(
    "about 3 y in the field and half of about 5 y in other fields",
  );
  const { others: _, ...own } = facts;
  expect(shortfall(of({ ...years, facts: own }), { isInWork: true })).toBe("");
});
