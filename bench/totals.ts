// Measures what is read about the job itself against people's labels: npm run bench -- totals [FOLDER]
// (SHOW=learn lists the errors in that part)
// The labels are in fixtures/gold as ids and offsets; FOLDER (default ../shared/data) contains the postings.
import { jsonLines } from "../.ci/json-lines.ts";
import { parseJob } from "../src/analyze/parse-job.ts";
import type { Span } from "../src/document/document.ts";
import type { Job } from "../src/job/job.ts";
import { type Labeled, textsOf, touches } from "./gold/postings.ts";
import { Share } from "./gold/share.ts";

const folder = process.argv[2] ?? "../shared/data";
const shown = process.env.SHOW;

interface Row extends Labeled {
  readonly part: string;
  /** Every place that names the job, any of which is right; empty if the text does not name it. */
  readonly titles: readonly (readonly [from: number, to: number])[];
  readonly level: string | null;
  readonly minMonths: number | null;
  /** What a careful reader could answer in two ways. */
  readonly optional?: readonly string[];
}

async function compare(row: Row, text: string, count: Count): Promise<void> {
  const { title, level = null, minMonths = null } = await parseJob(text);
  const titles = row.titles.map(([from, to]) => ({ from, to }));
  if (titles[0] !== undefined) {
    const isRight = title !== undefined && touches([title], titles);
    count("title", isRight, title?.text, text.slice(titles[0].from, titles[0].to));
  }
  count("job level", level === row.level, level, row.level);
  count("total months", minMonths === row.minMonths, minMonths, row.minMonths);
}

type Count = (
  name: keyof ReturnType<typeof makeFigures>,
  isRight: boolean,
  ...answers: unknown[]
) => void;

const makeFigures = () => ({
  title: new Share(),
  "job level": new Share(),
  "total months": new Share(),
});

const names = { "job level": "level", "total months": "minMonths", title: "title" } as const;

const textOf = textsOf(folder);
const parts = ["learn", "check", "closed"];

async function measure(file: string, set: string): Promise<void> {
  const rows = jsonLines<Row>(`fixtures/gold/${file}`);
  for (const part of parts) {
    const figures = makeFigures();
    for (const row of rows.filter((one) => one.part === part)) {
      const text = textOf({ ...row, file: `${row.file}.jsonl` });
      await compare(row, text, (name, isRight, got, due) => {
        if (row.optional?.includes(names[name])) return;
        if (figures[name].count(isRight) || shown !== part || part === "closed") return;
        console.error(`${name.toUpperCase()} ${row.id}: ${got} expected ${due}`);
      });
    }
    print(`The ${part} part${set}:`, figures);
  }
}

function print(head: string, figures: Readonly<Record<string, Share>>): void {
  console.log(head);
  for (const [name, share] of Object.entries(figures))
    if (share.all > 0) console.log(`  ${name}: ${share}`);
}

type Place = readonly [from: number, to: number];

/** A sentence with a number of years and what they refer to. */
interface Line extends Labeled, Span {
  readonly part: string;
  /**
   * The months of work in the occupation; null if it asks for none, absent if it could be read in two ways.
   */
  readonly total?: number | null;
  readonly skills: readonly (readonly [...Place, months: number])[];
  /** The names whose years could be read in two ways. */
  readonly optional: readonly Place[];
}

type CountLine = (what: "total" | "skill", got: unknown, due: unknown) => void;

/**
 * Compares the years read from a line, as a total and for each of its names, with the labels. A total that
 * other lines also state belongs to the posting and is skipped.
 */
function compareLine(line: Line, { requirements }: Job, count: CountLine): void {
  const isInside = (span: Span): boolean => line.from <= span.from && span.to <= line.to;
  const optional = line.optional.map(([from, to]) => ({ from, to }));
  const total = requirements.find((one) => one.kind === "experience" && one.spans.some(isInside));
  if (line.total !== undefined && total?.spans.every(isInside) !== false)
    count("total", total?.minMonths ?? null, line.total);
  for (const { kind, spans, minMonths } of requirements) {
    const here = spans.filter(isInside);
    if (kind === "experience" || here.length === 0 || touches(here, optional)) continue;
    const due = line.skills.find(([from, to]) => touches(here, [{ from, to }]))?.[2];
    if (minMonths !== undefined || due !== undefined) count("skill", minMonths, due);
  }
}

async function measureLines(): Promise<void> {
  for (const part of parts) {
    const figures = { total: new Share(), skill: new Share() };
    for (const line of jsonLines<Line>("fixtures/gold/jobs-years.jsonl")) {
      if (line.part !== part) continue;
      const text = textOf({ ...line, file: `${line.file}.jsonl` });
      compareLine(line, await parseJob(text), (what, got, due) => {
        if (figures[what].count(got === due) || shown !== part || part === "closed") return;
        const words = text.slice(line.from, line.to).replace(/\s+/g, " ");
        console.error(`YEARS (${what}) ${got} expected ${due} | ${line.id} ${words}`);
      });
    }
    print(`The ${part} part of the lines with years:`, figures);
  }
}

await measure("jobs-totals.jsonl", "");
await measure("jobs-titles.jsonl", " of the titles");
await measureLines();
