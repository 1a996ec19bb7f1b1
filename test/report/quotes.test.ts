import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { quoteOf } from "../../src/report/quotes.ts";

const resume = `Ada Byron

Summary
Backend developer who likes small services.
I have run Kafka in
production for years.

Experience

Backend Engineer, Acme
2019-01 - 2022-12
- Built the tariff service with 230 quotes a second; moved its
  pipelines from cron to
  Jenkins. Wrote it down.

Skills
Languages: Go, Python
Data: Redis`;

async function quoted(skill: string, from = resume): Promise<string | undefined> {
  const job = `Requirements:\n- ${skill}`;
  const analysis = await analyzeResume(from, job, { now: "2026-11-20" });
  const proof = analysis.match?.contributions.find(({ name }) => name.includes(skill))?.evidence[0];
  return proof && quoteOf(proof, analysis.resume);
}

test.for([
  [
    "Jenkins",
    "Built the tariff service with 230 quotes a second; moved its pipelines from cron to Jenkins.",
  ],
  ["Kafka", "I have run Kafka in production for years."],
  ["Python", "Languages: Go, Python"],
])(
  "%s is quoted with its whole sentence, or in a list with its line",
  async ([skill = "", quote]) => {
    expect(await quoted(skill)).toBe(quote);
  },
);

test("a summary on the line of its heading is quoted without the colon", async () => {
  const summary = "Ada Byron\n\nSUMMARY : Backend developer who runs Kafka.\n\nExperience";
  expect(await quoted("Kafka", summary)).toBe("Backend developer who runs Kafka.");
});
