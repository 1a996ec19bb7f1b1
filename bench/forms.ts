// Measures whether a work history is read the same in the forms that copying and pasting give it: npm run
// bench -- forms
// Prints the share of the positions read from the original text that are read with the same title, employer
// and dates in each form, and the share of forms from which nothing else was read. The first set was written
// for this benchmark. Nobody looks at the errors of its part "closed", nor at those of the careers kept
// apart.
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Position, Resume } from "../src/resume/resume.ts";
import { type Career, countPositions, type Shares, totalsOf } from "./gold/careers.ts";
import { changedForms } from "./gold/changed-forms.ts";

interface Form extends Career {
  readonly part: string;
}

const all = jsonLines<Form>("fixtures/gold/forms.jsonl");
const sets: Readonly<Record<string, readonly Career[]>> = {
  open: all.filter(({ part }) => part === "open"),
  closed: all.filter(({ part }) => part === "closed"),
  // Every fourth career, to save time.
  learn: jsonLines<Career>("fixtures/gold/careers/learn.jsonl").filter((_, i) => i % 4 === 0),
  apart: jsonLines<Career>("fixtures/gold/careers/apart.jsonl"),
};

const only = process.argv.slice(2);
const rows = new Map<string, string[]>();
for (const [name, careers] of Object.entries(sets)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const resumes = await Promise.all(careers.map(({ text }) => read(text)));
  if (name === "open" || name === "closed") {
    const counted: Shares[] = careers.map(({ positions }, i) =>
      countPositions(resumes[i]?.positions ?? [], positions),
    );
    console.log(`${name}, as it is: ${totalsOf(counted)}`);
  }
  let sum = 0;
  for (const [form, change] of Object.entries(changedForms)) {
    let same = 0;
    let of = 0;
    for (const resume of resumes) {
      const text = change(resume);
      if (text === resume.document.text) continue;
      const own = (await read(text)).positions.map(said);
      const first = resume.positions.map(said);
      same += first.filter((position) => own.includes(position)).length;
      of += Math.max(first.length, own.length);
    }
    const share = of === 0 ? 1 : same / of;
    sum += share;
    rows.set(form, [...(rows.get(form) ?? []), `${name} ${(100 * share).toFixed(1)} %`]);
  }
  const mean = (100 * sum) / Object.keys(changedForms).length;
  rows.set("all", [...(rows.get("all") ?? []), `${name} ${mean.toFixed(1)} %`]);
}
for (const [form, shares] of rows) console.log(`${form}: ${shares.join(", ")}`);

async function read(text: string): Promise<Resume> {
  return parseResume(await readDocument(text), { now: "2026-11-20" });
}

/** The content of a position as one text. */
function said({ title, employer, start, end }: Position): string {
  return [title?.text, employer?.text, start, end].join("; ");
}
