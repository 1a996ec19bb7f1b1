import { expect, test } from "vitest";
import { jsonLines } from "../../.ci/json-lines.ts";
import { weightedKappa } from "../../bench/fit/measures.ts";
import { type Judged, joinReadings, type Reading } from "../../bench/fit/readings.ts";

const posting = { file: "jobs.jsonl", id: "1" };

const reading = (id: string, resumes: readonly Judged[]): Reading => ({
  posting: { ...posting, id },
  resumes,
});

const judged = (file: string, grade: number, rank: number): Judged => ({ file, grade, rank });

test("the grades of two readers are paired in whatever order each wrote them", () => {
  const first = [reading("1", [judged("a.pdf", 4, 1), judged("b.pdf", 1, 2)])];
  const second = [reading("1", [judged("b.pdf", 3, 1), judged("a.pdf", 2, 2)])];
  expect(joinReadings(first, second)).toEqual([
    {
      posting,
      resumes: [
        { file: "a.pdf", grade: 4, rank: 1, second: { file: "a.pdf", grade: 2, rank: 2 } },
        { file: "b.pdf", grade: 1, rank: 2, second: { file: "b.pdf", grade: 3, rank: 1 } },
      ],
    },
  ]);
});

test.for<[string, readonly Reading[]]>([
  ["a resume", [reading("1", [judged("b.pdf", 2, 1)])]],
  ["a posting", [reading("2", [judged("a.pdf", 2, 1)])]],
])("%s that only one reader judged is an error", ([, second]) => {
  const first = [reading("1", [judged("a.pdf", 4, 1)])];
  expect(() => joinReadings(first, second)).toThrow("a.pdf of jobs.jsonl 1 was judged once");
});

test("both gold readers judged the same resumes, and each ranked those of a posting", () => {
  const [first, second] = ["fit", "fit-second"].map((name) =>
    jsonLines<Reading>(new URL(`../../fixtures/gold/${name}.jsonl`, import.meta.url)),
  );
  expect(joinReadings(first ?? [], second ?? []).flatMap(({ resumes }) => resumes)).toHaveLength(
    300,
  );
  for (const { resumes } of [...(first ?? []), ...(second ?? [])]) {
    const inOrder = resumes.toSorted((a, b) => a.rank - b.rank);
    expect(inOrder.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b.grade - a.grade));
  }
});

test.for<[string, number, readonly (readonly [number, number])[]]>([
  [
    "equal grades",
    1,
    [
      [4, 4],
      [0, 0],
      [2, 2],
    ],
  ],
  [
    "opposite grades",
    -1,
    [
      [4, 0],
      [0, 4],
    ],
  ],
  [
    "grades that know nothing of each other",
    0,
    [
      [0, 0],
      [0, 4],
      [4, 0],
      [4, 4],
    ],
  ],
])("the weighted kappa of %s is %d", ([, kappa, grades]) => {
  expect(weightedKappa(grades)).toBeCloseTo(kappa);
});
