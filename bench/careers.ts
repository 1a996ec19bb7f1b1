// Measures how work histories are read: npm run bench -- careers
// The resumes are invented, written and labelled by readers who had not seen our output (fixtures/gold/careers). Weights were learned from those of learn.jsonl,
// and nobody looks at the errors of apart.jsonl.
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import { type Career, countPositions, type Shares, totalsOf } from "./gold/careers.ts";

for (const part of ["apart", "learn"]) {
  const counted: Shares[] = [];
  for (const { text, positions } of jsonLines<Career>(`fixtures/gold/careers/${part}.jsonl`)) {
    const resume = parseResume(await readDocument(text), { now: "2026-11-20" });
    counted.push(countPositions(resume.positions, positions));
  }
  console.log(`${part}: ${totalsOf(counted)}`);
}
