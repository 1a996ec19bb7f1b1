import { expect, test } from "vitest";
import { rankResumes } from "../../src/score/rank.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, resumeOf, shares } from "./build.ts";

const job = jobOf([asks("kafka"), asks("rust")]);
const options = { lexicon, shares };
const none = resumeOf({});
const half = resumeOf({ positions: [{ skills: ["kafka"] }] });
const full = resumeOf({ positions: [{ skills: ["kafka", "rust"] }] });
const scan = { ...full, document: { ...full.document, quality: "unreadable" as const } };

test("the best comes first, equal scores share a rank in input order, and resumes without a score are last", () => {
  const ranked = rankResumes([scan, half, none, full, half], job, options);
  expect(ranked.map(({ rank, index }) => [rank, index])).toEqual([
    [1, 3],
    [2, 1],
    [2, 4],
    [4, 2],
    [5, 0],
  ]);
});

test("each match equals that of scoring the resume alone", () => {
  const [best] = rankResumes([half, full], job, options);
  expect(best?.match).toEqual(scoreMatch(full, job, options));
});

test("no resumes give no ranks", () => {
  expect(rankResumes([], job, options)).toEqual([]);
});
