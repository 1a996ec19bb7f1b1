import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtinProfile } from "../../src/keywords/builtin-profile.ts";
import { compareProfiles } from "../../src/keywords/compare.ts";
import { allFields } from "../../src/keywords/fields.ts";
import type { KeywordProfile, Share } from "../../src/keywords/profile.ts";
import { lexicon } from "../score/build.ts";

const page = readFileSync(new URL("../../docs/keyword-mapper.md", import.meta.url), "utf8");

/** The rows of the page's example: keyword, postings, resumes, demand, supply, verdict. */
const rows = page
  .split("\n")
  .filter((line) => /^\| \w+ \| \d/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const profile = (documents: number, column: number): KeywordProfile => ({
  lexicon: lexicon.hash,
  documents,
  keywords: Object.fromEntries(
    rows.map((row) => {
      const count = Number(row[column]);
      return [(row[0] ?? "").toLowerCase(), { documents: count, mentions: count }];
    }),
  ),
});

const words = ({ share, low, high }: Share): string => `${share} (${low}–${high})`;

test("the example on the page has the numbers that a comparison gives", () => {
  const gaps = compareProfiles(profile(120, 1), profile(40, 2), { lexicon });
  const computed = gaps.map(({ name, demand, supply, verdict }) => [
    name,
    words(demand),
    words(supply),
    verdict,
  ]);
  const shown = rows.map(([name, , , demand, supply, verdict]) => [name, demand, supply, verdict]);
  expect(rows.length).toBe(4);
  expect(computed.toSorted()).toEqual(shown.toSorted());
});

test("the page lists every field with the number of its postings", () => {
  const listed = [...allFields().values()].map(({ id, name }) => {
    const { field, jobs } = builtinProfile(id);
    return `| ${id} | ${name} | ${field === id ? jobs.documents : `those of ${field}`} |`;
  });
  expect(page).toContain(listed.join("\n"));
});

test("what the page says about Bootstrap matches the counts", () => {
  const { jobs, resumes } = builtinProfile("backend");
  const gap = compareProfiles(jobs, resumes).find(({ keyword }) => keyword === "bootstrap");
  expect(page).toContain(`| ${gap?.because} | ${gap?.verdict} |`);
});
