// Measures how work histories are read: npm run bench -- careers
// The resumes are invented, written and labeled by readers who had not seen our output (fixtures/gold/careers). Weights were learned from those of learn.jsonl,
// and nobody looks at the errors of apart.jsonl. Those of untidy.jsonl look as texts do that are taken out of real files; nobody looks at its part "closed".
// Those of abroad.jsonl are in eight languages, or in English from abroad, a third in each part. The forms of many countries are in fixtures/gold/stays.jsonl, of which nobody looks at the part "closed"; those of
// templates and official forms are in fixtures/gold/templates.jsonl, parts "open" and "closed"; those of contractors, several roles at a firm, nested projects and articles in
// fixtures/gold/clients.jsonl; those of sentences in eight languages in fixtures/gold/told.jsonl.
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import { type Career, countPositions, type Shares, totalsOf } from "./gold/careers.ts";

interface Form extends Career {
  readonly part: string;
}

async function measure(name: string, careers: readonly Career[]): Promise<void> {
  const counted: Shares[] = [];
  for (const { text, positions } of careers) {
    const resume = parseResume(await readDocument(text), { now: "2026-11-20" });
    counted.push(countPositions(resume.positions, positions));
  }
  console.log(`${name}: ${totalsOf(counted)}`);
}

for (const part of ["apart", "learn"])
  await measure(part, jsonLines<Career>(`fixtures/gold/careers/${part}.jsonl`));
for (const [name, file, parts] of [
  ["untidy", "careers/untidy", ["learn", "check", "closed"]],
  ["abroad", "careers/abroad", ["learn", "check", "closed"]],
  ["forms", "stays", ["learn", "check", "closed"]],
  ["templates", "templates", ["open", "closed"]],
  ["clients", "clients", ["learn", "check", "closed"]],
  ["told", "told", ["learn", "check", "closed"]],
] as const) {
  const forms = jsonLines<Form>(`fixtures/gold/${file}.jsonl`);
  for (const part of parts)
    await measure(
      `${name}, ${part}`,
      forms.filter((form) => form.part === part),
    );
}
