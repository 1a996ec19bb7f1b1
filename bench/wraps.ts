// Measures how well histories with long rows are read against people's labels if their rows are broken at a
// width, or all breaks are lost: npm run bench -- wraps
// (SHOW=FORM lists what was read from the part "work" if a position is wrong). Nobody looks at the errors of
// the part "closed".
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Resume } from "../src/resume/resume.ts";
import { type Career, countPositions, totalsOf } from "./gold/careers.ts";
import { changedForms } from "./gold/changed-forms.ts";

interface Wrapped extends Career {
  readonly part: string;
}

const careers = jsonLines<Wrapped>("fixtures/gold/wraps.jsonl");
const forms = {
  "as it is": ({ document }: Resume) => document.text,
  ...Object.fromEntries(
    Object.entries(changedForms).filter(([name]) => /^wrapped|^one paragraph/.test(name)),
  ),
};

for (const [form, change] of Object.entries(forms)) {
  for (const part of ["work", "check", "closed"]) {
    const own = careers.filter((career) => career.part === part);
    const counted = await Promise.all(own.map((career) => count(career, form, change)));
    console.log(`${form}, ${part}: ${totalsOf(counted)}`);
  }
}

async function count(career: Wrapped, form: string, change: (resume: Resume) => string) {
  const text = change(await read(career.text));
  const { positions } = await read(text);
  const counted = countPositions(positions, career.positions);
  const isRight = Object.values(counted).every(([right, of]) => right === of);
  if (process.env.SHOW === form && career.part === "work" && !isRight) {
    console.error(`\n${career.name}\n${text}`);
    for (const { title, employer, start, end } of positions)
      console.error(`= ${[title?.text, employer?.text, start, end].join(" || ")}`);
  }
  return counted;
}

async function read(text: string): Promise<Resume> {
  return parseResume(await readDocument(text), { now: "2026-11-20" });
}
