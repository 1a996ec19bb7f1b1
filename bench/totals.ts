// Measures what is read of the job itself against people's labels: npm run bench -- totals [FOLDER]   (SHOW=learn lists what is wrong in that part)
// The labels stand in fixtures/gold as ids and offsets; FOLDER (default ../shared/data) holds the postings.
import { jsonLines } from "../.ci/json-lines.ts";
import { parseJob } from "../src/analyze/parse-job.ts";
import { type Labeled, textsOf, touches } from "./gold/postings.ts";
import { Share } from "./gold/share.ts";

const folder = process.argv[2] ?? "../shared/data";
const shown = process.env.SHOW;

interface Row extends Labeled {
  readonly part: string;
  /** Every place that names the job, any of which is right; none where the text does not name it. */
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

const rows = jsonLines<Row>("fixtures/gold/jobs-totals.jsonl");
const textOf = textsOf(folder);
for (const part of ["learn", "check", "closed"]) {
  const figures = makeFigures();
  for (const row of rows.filter((one) => one.part === part)) {
    await compare(row, textOf({ ...row, file: `${row.file}.jsonl` }), (name, isRight, got, due) => {
      if (row.optional?.includes(names[name])) return;
      if (figures[name].count(isRight) || shown !== part || part === "closed") return;
      console.error(`${name.toUpperCase()} ${row.id}: ${got} expected ${due}`);
    });
  }
  console.log(`The ${part} part:`);
  for (const [name, share] of Object.entries(figures)) console.log(`  ${name}: ${share}`);
}
