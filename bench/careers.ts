// Measures how work histories are read: npm run bench -- careers
// The resumes are invented, written and labelled by readers who had not seen our output (fixtures/gold/careers). Weights were learned from those of learn.jsonl,
// and nobody looks at the errors of apart.jsonl.
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import { type Career, countPositions, type Shares } from "./gold/careers.ts";

for (const part of ["apart", "learn"]) {
  const sums: Record<string, [right: number, of: number]> = {};
  for (const { text, positions } of jsonLines<Career>(`fixtures/gold/careers/${part}.jsonl`)) {
    const resume = parseResume(await readDocument(text), { now: "2026-11-20" });
    const counts: Shares = countPositions(resume.positions, positions);
    for (const [name, [right, of]] of Object.entries(counts)) {
      const sum = sums[name] ?? [0, 0];
      sums[name] = [sum[0] + right, sum[1] + of];
    }
  }
  const words = Object.entries(sums).map(
    ([name, [right, of]]) => `${name} ${((100 * right) / of).toFixed(1)} % of ${of}`,
  );
  console.log(`${part}: ${words.join(", ")}`);
}
