// Measures how strongly postings want what they ask for: npm run bench -- levels [FOLDER]   (SHOW=learn lists
// the errors in that part)
// The labels are in fixtures/gold as ids and offsets; FOLDER (default ../shared/data) contains the postings,
// which are read whole.
import { jsonLines } from "../.ci/json-lines.ts";
import { parseJob } from "../src/analyze/parse-job.ts";
import type { Span } from "../src/document/document.ts";
import type { Job, RequirementLevel } from "../src/job/job.ts";
import { type Labeled, textsOf } from "./gold/postings.ts";
import { Share } from "./gold/share.ts";

const folder = process.argv[2] ?? "../shared/data";
const shown = process.env.SHOW;

/** A sentence, item or part of one in which everything is wanted equally. */
interface Row extends Labeled, Span {
  readonly part: string;
  readonly level: RequirementLevel | "none";
}

const strength = { none: 0, mentioned: 1, preferred: 2, required: 3 };

const isInside = (span: Span, row: Row): boolean => row.from <= span.from && span.to <= row.to;

/** What the row asks for, without what is asked for more strongly elsewhere. */
function askedIn(job: Job, row: Row): Job["requirements"] {
  return job.requirements.filter(({ kind, spans, level }) => {
    const isOpen = spans.some((span) => !isInside(span, row));
    const isSkill = kind === "skill" || kind === "keyword";
    const isStronger = strength[level] > strength[row.level];
    return isSkill && spans.some((span) => isInside(span, row)) && !(isOpen && isStronger);
  });
}

const textOf = textsOf(folder);

const makeFigures = () => ({
  found: new Share(),
  level: new Share(),
  "asks for nothing": new Share(),
});

/** Compares a row with its label and returns what is wrong. */
function compare(row: Row, job: Job, figures: ReturnType<typeof makeFigures>): Job["requirements"] {
  const asked = askedIn(job, row);
  if (row.level === "none") figures["asks for nothing"].count(asked.length === 0);
  else {
    const isFound = job.requirements.some(({ spans }) => spans.some((span) => isInside(span, row)));
    figures.found.count(isFound);
    for (const one of asked) figures.level.count(one.level === row.level);
  }
  return asked.filter((one) => one.level !== row.level);
}

async function measure(name: string, set: string): Promise<void> {
  const rows = jsonLines<Row>(`fixtures/gold/${name}`);
  for (const part of ["learn", "check", "closed"]) {
    const figures = makeFigures();
    for (const row of rows.filter((one) => one.part === part)) {
      const text = textOf({ ...row, file: `${row.file}.jsonl` });
      const wrong = compare(row, await parseJob(text), figures);
      if (shown !== part || part === "closed" || wrong.length === 0) continue;
      const got = wrong.map((one) => `${one.name} ${one.level}`).join(", ");
      const sentence = text.slice(row.from, row.to).replace(/\s+/g, " ");
      console.error(`${got}; expected ${row.level} | ${row.id} ${sentence}`);
    }
    console.log(`The ${part} part${set}:`);
    for (const [figure, share] of Object.entries(figures)) console.log(`  ${figure}: ${share}`);
  }
}

await measure("jobs-levels.jsonl", "");
await measure("jobs-levels-second.jsonl", " of the single names");
