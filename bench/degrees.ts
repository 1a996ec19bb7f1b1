// Measures the degrees read from real resumes against people's labels: npm run bench -- degrees [FOLDER]
// (SHOW=a or SHOW=b lists the errors in that part)
// FOLDER (default ../shared/data/resumes-dev) contains labels.jsonl and files/, which belong to the people
// they are about and are not part of the project. Part c is closed: its errors are never listed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Degree } from "../src/resume/resume.ts";
import { lettersOf } from "./gold/letters.ts";
import { Shares } from "./gold/share.ts";

interface LabeledDegree {
  readonly level: string;
  readonly field: string | null;
  readonly school: string | null;
  readonly end: string | null;
  readonly optional?: boolean;
}

interface Labeled {
  readonly part: "a" | "b" | "c";
  readonly file: string;
  readonly degrees: readonly LabeledDegree[];
}

const folder = process.argv[2] ?? "../shared/data/resumes-dev";
const shown = process.env.SHOW;

async function degreesOf(file: string): Promise<readonly Degree[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, "files", file)));
  const document = await readDocument(bytes, { isolation: "none" });
  return parseResume(document, { now: "2026-11-20" }).degrees;
}

/** Pairs each labeled degree with one of its level that was read, by school and year if there are several. */
function compare({ part, degrees }: Labeled, read: readonly Degree[], shares: Shares): void {
  const left = [...read];
  for (const label of degrees.filter(({ optional }) => optional !== true)) {
    const count = (name: string, isRight: boolean, got?: string): void => {
      if (!shares.count(name, isRight) && shown === part && part !== "c")
        console.error(name, JSON.stringify(label), "≠", JSON.stringify(got));
    };
    const ofLevel = left.filter(({ level }) => level === label.level);
    const found =
      ofLevel.find(({ school }) => isAlike(school?.text, label.school)) ??
      ofLevel.find(({ end }) => end?.slice(0, 4) === label.end?.slice(0, 4)) ??
      ofLevel[0];
    count("level", found !== undefined, read.map(({ level }) => level).join());
    if (found === undefined) continue;
    left.splice(left.indexOf(found), 1);
    const { school, field } = found;
    if (label.school !== null) count("school", isAlike(school?.text, label.school), school?.text);
    if (label.field !== null) count("field", isAlike(field?.text, label.field), field?.text);
  }
}

/** The share of the longer name that the shorter one must cover: a town after a school is not a mistake. */
const leastShare = 0.6;

function isAlike(read: string | undefined, label: string | null): boolean {
  const [shorter = "", longer = ""] = [lettersOf(read), lettersOf(label)].sort(
    (a, b) => a.length - b.length,
  );
  return shorter !== "" && longer.includes(shorter) && shorter.length >= leastShare * longer.length;
}

for (const part of ["a", "b", "c"] as const) {
  const shares = new Shares();
  for (const resume of jsonLines<Labeled>(join(folder, "labels.jsonl")))
    if (resume.part === part) compare(resume, await degreesOf(resume.file), shares);
  console.log(`Part ${part}:`);
  shares.print();
}
