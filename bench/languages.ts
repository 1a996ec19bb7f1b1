// Measures how postings and resumes in languages with other scripts and a few more are read: npm run bench --
// languages [errors]
// All are invented (fixtures/gold/languages). The words of these languages were written with the open ones in
// view; nobody looks at the errors of the closed ones.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  type Comparison,
  comparePosting,
  compareResume,
  type LabeledTexts,
} from "./gold/languages.ts";

function tell(name: string, comparisons: readonly Comparison[]): void {
  const abouts = [...new Set(comparisons.map(({ about }) => about))];
  const figures = abouts.map((asked) => {
    const some = comparisons.filter(({ about }) => about === asked);
    return `${asked} ${some.filter(({ isRight }) => isRight).length}/${some.length}`;
  });
  console.log(`${name}: ${figures.join(", ")}`);
}

for (const part of ["open", "closed"]) {
  const all: Comparison[] = [];
  for (const language of ["ja", "zh", "ko", "ru", "uk", "vi", "hr", "bg", "el"]) {
    const file = readFileSync(`fixtures/gold/languages/${language}.yml`, "utf8");
    const { postings, resumes } = parse(file) as LabeledTexts;
    const isOfPart = ({ closed = false }) => closed === (part === "closed");
    const ofPostings = await Promise.all(postings.filter(isOfPart).map(comparePosting));
    const ofResumes = await Promise.all(resumes.filter(isOfPart).map(compareResume));
    const comparisons = [...ofPostings, ...ofResumes].flat();
    all.push(...comparisons);
    tell(`${part} ${language}`, comparisons);
    if (part === "open" && process.argv.includes("errors"))
      for (const { about, isRight, told } of comparisons)
        if (!isRight) console.log(`  ${about}: ${told}`);
  }
  tell(part, all);
}
