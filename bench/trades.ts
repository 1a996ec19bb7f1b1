// Measures which trade single positions are assigned to, and which field of software (`--field auto`) they
// show: npm run bench -- trades   (SHOW=PART lists the errors in that part). Positions and labels are in
// fixtures/gold/positions-of-trades.jsonl; nobody looks at the errors of part c.
import { jsonLines } from "../.ci/json-lines.ts";
import { textDocument } from "../src/document/plain.ts";
import { fieldsOfJob } from "../src/job/field.ts";
import { readJob } from "../src/job/parse.ts";
import { fieldsOfResume } from "../src/resume/fields.ts";
import { parseResume } from "../src/resume/parse.ts";

interface TradePosition {
  readonly part: string;
  readonly title: string;
  readonly employer: string;
  readonly tasks: readonly string[];
  /** Absent if either is acceptable. */
  readonly isSoftware?: boolean;
  /** Ids of the acceptable fields, "" for none. */
  readonly fields: readonly string[];
}

const now = "2026-11-20";
const positions = jsonLines<TradePosition>("fixtures/gold/positions-of-trades.jsonl");

for (const part of ["a", "b", "c"]) {
  const own = positions.filter((one) => one.part === part);
  const labeled = own.filter(({ isSoftware }) => isSoftware !== undefined);
  const right = {
    trades: labeled.filter(hasRightTrade).length,
    resumes: own.filter((one) => hasRightField(one, fieldInResume(one))).length,
    postings: own.filter((one) => hasRightField(one, fieldOfPosting(one))).length,
  };
  console.log(
    `${part}: trade ${right.trades} of ${labeled.length}, field of the resume ${right.resumes} of ${own.length}, of a posting ${right.postings} of ${own.length}`,
  );
  if (process.env.SHOW === part && part !== "c") own.forEach(show);
}

function show(one: TradePosition): void {
  if (one.isSoftware !== undefined && !hasRightTrade(one))
    console.error(`TRADE ${one.title}, ${one.employer}`);
  for (const [source, field] of [
    ["resume", fieldInResume(one)],
    ["posting", fieldOfPosting(one)],
  ] as const)
    if (!hasRightField(one, field))
      console.error(`FIELD of the ${source}: ${one.title}, ${one.employer}: ${field}`);
}

function hasRightTrade(one: TradePosition): boolean {
  const [position] = resumeOf(one).positions;
  return position !== undefined && (position.otherTrade !== true) === one.isSoftware;
}

function hasRightField({ fields }: TradePosition, field: string | undefined): boolean {
  return fields.includes(field ?? "");
}

function fieldInResume(one: TradePosition): string | undefined {
  return fieldsOfResume(resumeOf(one), now).role;
}

function fieldOfPosting({ title, employer, tasks }: TradePosition): string | undefined {
  const text = `${title}\n${employer}\n\nWhat you will do\n${listOf(tasks)}`;
  return fieldsOfJob(readJob(textDocument(text))).role;
}

function resumeOf({ title, employer, tasks }: TradePosition) {
  const text = `Mara Lindqvist\n\nExperience\n${title}, ${employer}, Jan 2019 – Dec 2023\n${listOf(tasks)}\n`;
  return parseResume(textDocument(text), { now });
}

function listOf(tasks: readonly string[]): string {
  return tasks.map((task) => `- ${task}`).join("\n");
}
