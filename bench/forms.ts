// Measures whether a work history is read the same in the forms that copying, pasting and other programs give
// it: npm run bench -- forms [SET …] or npm run bench -- forms FOLDER [PART]
// Prints the share of the positions read from the original that are read with the same title, employer and
// dates in each form, and no others. A FOLDER has resumes of any format; if labels are beside it
// (../labels.jsonl), PART takes only the files of that part. Changes of text are compared with the text of
// the file, which is one of the forms ("text"), and files with the file.
// The first set was written for this benchmark. Nobody looks at the errors of its part "closed", of the
// careers kept apart, or of part c. SHOW=FORM lists the differences of one form in the other sets.
import { existsSync } from "node:fs";
import { jsonLines } from "../.ci/json-lines.ts";
import { filesOfPart } from "./documents/files.ts";
import { otherForms } from "./forms/other-forms.ts";
import {
  positionsOf,
  type Reading,
  readForm,
  type Same,
  sameOf,
  tellDifferences,
} from "./forms/reading.ts";
import { type Career, countPositions, totalsOf } from "./gold/careers.ts";

interface Form extends Career {
  readonly part: string;
}

/** A resume as it is. */
interface Original {
  readonly name: string;
  readonly source: string | Uint8Array;
}

const all = jsonLines<Form>("fixtures/gold/forms.jsonl");
const sets: Readonly<Record<string, readonly Career[]>> = {
  open: all.filter(({ part }) => part === "open"),
  closed: all.filter(({ part }) => part === "closed"),
  // Every fourth career, to save time.
  learn: jsonLines<Career>("fixtures/gold/careers/learn.jsonl").filter((_, i) => i % 4 === 0),
  apart: jsonLines<Career>("fixtures/gold/careers/apart.jsonl"),
};
const closed: ReadonlySet<string> = new Set(["closed", "apart", "c"]);

const formats = ["docx", "html", "json", "md", "odt", "pdf", "resume.txt"];

const given = process.argv.slice(2);
const [folder, part] = given;
const rows = new Map<string, string[]>();
if (folder !== undefined && existsSync(folder)) {
  await measure(part ?? "files", resumesOf(folder, part));
} else {
  for (const [name, careers] of Object.entries(sets)) {
    if (given.length > 0 && !given.includes(name)) continue;
    const readings = await measure(
      name,
      careers.map(({ name, text }) => ({ name, source: text })),
    );
    if (name !== "open" && name !== "closed") continue;
    const counted = careers.map(({ positions }, i) =>
      countPositions(readings[i]?.positions ?? [], positions),
    );
    console.log(`${name}, as it is: ${totalsOf(counted)}`);
  }
}
for (const [form, shares] of rows) console.log(`${form}: ${shares.join(", ")}`);

/** The resumes in a folder and its subfolders. */
function resumesOf(folder: string, part: string | undefined): readonly Original[] {
  return formats
    .flatMap((format) => filesOfPart(folder, `.${format}`, part))
    .map(({ path, bytes }) => ({ name: path, source: bytes }));
}

/** Adds the share of each form to `rows`, and returns the readings of the originals. */
async function measure(set: string, originals: readonly Original[]): Promise<readonly Reading[]> {
  const sums = new Map<string, Same>();
  const readings: Reading[] = [];
  for (const { name, source } of originals) {
    const reading = await readForm(source);
    readings.push(reading);
    for await (const { form, first, own } of otherForms(reading)) {
      const [a, b] = [positionsOf(first), positionsOf(own)];
      const { same, of } = sameOf(a, b);
      const sum = sums.get(form) ?? { same: 0, of: 0 };
      sums.set(form, { same: sum.same + same, of: sum.of + of });
      if (same < of && isShown(form) && !closed.has(set)) tellDifferences(`${form}: ${name}`, a, b);
    }
  }
  const shares = [...sums].map(([form, { same, of }]) => [form, of === 0 ? 1 : same / of] as const);
  const mean = shares.reduce((sum, [, share]) => sum + share, 0) / shares.length;
  for (const [form, share] of [...shares, ["all", mean] as const])
    rows.set(form, [...(rows.get(form) ?? []), `${set} ${(100 * share).toFixed(1)} %`]);
  return readings;
}

function isShown(form: string): boolean {
  return process.env.SHOW === form || process.env.SHOW === "all";
}
