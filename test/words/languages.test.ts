// These languages are folders of lexicons/words. fixtures/gold/languages has what should be read; the
// thresholds here have what is read.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  type Comparison,
  comparePosting,
  compareResume,
  type LabeledTexts,
} from "../../bench/gold/languages.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { sectionKind } from "../../src/words/section-headings.ts";

async function comparisonsOf(language: string): Promise<readonly Comparison[]> {
  const url = new URL(`../../fixtures/gold/languages/${language}.yml`, import.meta.url);
  const { postings, resumes } = parse(readFileSync(url, "utf8")) as LabeledTexts;
  const ofPostings = await Promise.all(postings.map(comparePosting));
  const ofResumes = await Promise.all(resumes.map(compareResume));
  return [...ofPostings, ...ofResumes].flat();
}

test.for(["ja", "zh", "ko", "ru", "uk", "vi", "hr", "bg", "el"])(
  "at least nine in ten facts of invented postings and resumes in %s are read correctly",
  async (language) => {
    const comparisons = await comparisonsOf(language);
    const right = comparisons.filter(({ isRight }) => isRight);
    expect(right.length / comparisons.length).toBeGreaterThan(0.9);
  },
);

describe("years, wishes and choices", () => {
  test.for([
    ["任职要求:\n2、3年以上Java开发经验,熟悉Spring Boot", "Java required 36"],
    ["必須スキル\n・JavaまたはKotlinの開発経験", "Java or Kotlin required"],
    ["歓迎スキル\n・Kotlinの知識", "Kotlin preferred"],
    ["■ 자격요건\n- React 3년 이상 사용 경험", "React required 36"],
    ["자격요건\n- GraphQL 사용 경험자 우대", "GraphQL preferred"],
  ])("%s", ([text = "", asked = ""]) => {
    const { requirements } = readJob(textDocument(`Acme\n\n${text}\n`));
    const read = requirements.map(({ name, level, minMonths }) =>
      [name, level, minMonths].join(" "),
    );
    expect(read.map((one) => one.trim())).toContain(asked);
  });
});

test.for([
  ["PRACOVNÉ SKÚSENOSTI", "experience"],
  ["IZOBRAZBA", "education"],
  ["ĮGŪDŽIAI", "skills"],
  ["Darba pieredze", "experience"],
  ["TÖÖKOGEMUS", "experience"],
  ["HABILITATS", "skills"],
  ["ВЕШТИНЕ", "skills"],
  ["DÍJAK", "awards"],
])("%s opens a section", ([heading = "", kind]) => {
  expect(sectionKind(heading)).toBe(kind);
});

test.for(["Opis", "Mai", "Do", "Nay", "Visi", "Par", "Main"])("%s opens no section", (word) => {
  expect(sectionKind(word)).toBeUndefined();
});
