// Measures how work histories are read: npm run bench -- careers
// The resumes are invented, written and labeled by readers who had not seen our output
// (fixtures/gold/careers). Weights were learned from those in learn.jsonl; nobody looks at the errors of
// apart.jsonl. Those in untidy.jsonl look like text extracted from real files; nobody looks at its part
// "closed". Those in abroad.jsonl are in eight languages or in English from abroad, a third in each part;
// those in abroad-second.jsonl in fourteen languages.
// Further forms are in fixtures/gold: those of many countries in stays.jsonl, whose part "closed" nobody
// looks at; templates and official forms in templates.jsonl, parts "open" and "closed"; contractors, several
// roles at a firm, nested projects and articles in clients.jsonl; sentences in eight languages in told.jsonl.
// Nobody looks at the errors of those in careers/personal.jsonl: ordinary people, each with a layout of their
// own.
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
  ["abroad second", "careers/abroad-second", ["learn", "check", "closed"]],
  ["personal", "careers/personal", ["closed"]],
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
