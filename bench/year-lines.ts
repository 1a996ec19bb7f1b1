// Measures the months that single lines of postings ask for: npm run bench -- year-lines   (SHOW=learn lists
// the errors in that part)
// The lines are invented and marked in fixtures/gold/years.tsv; its README.md explains the marks. The errors
// of "closed" are never listed.
import { readFileSync } from "node:fs";
import type { Span } from "../src/document/document.ts";
import { textDocument } from "../src/document/plain.ts";
import { overlap } from "../src/document/spans.ts";
import { readJob } from "../src/job/parse.ts";
import { placeMarks } from "./gold/marks.ts";
import { Share } from "./gold/share.ts";

interface Mark extends Span {
  /** Whether it is about the occupation as a whole. */
  readonly isTotal: boolean;
  readonly isAsked: boolean;
  readonly months: number | undefined;
}

const mark = /\{([a-z]*)(\d*)[=:]([^}]*)\}/g;

function marksOf(marked: string): readonly Mark[] {
  return placeMarks(marked, mark).map(({ found: [, kind = "", digits], from, to }) => ({
    isTotal: kind.includes("y"),
    isAsked: kind !== "m",
    months: digits ? Number(digits) : undefined,
    from,
    to,
  }));
}

const rows = readFileSync("fixtures/gold/years.tsv", "utf8").trim().split("\n");
for (const part of ["learn", "closed"]) {
  const right = {
    "total months": new Share(),
    "months of a name": new Share(),
    "no months of a name": new Share(),
    "names found": new Share(),
  };
  for (const row of rows.filter((one) => one.startsWith(`${part}\t`))) {
    const marked = row.slice(part.length + 1);
    const text = marked.replace(mark, "$3");
    const { minMonths, requirements } = readJob(textDocument(text));
    const count = (name: keyof typeof right, isRight: boolean, ...answers: unknown[]): void => {
      right[name].count(isRight);
      if (!isRight && process.env.SHOW === part && part !== "closed")
        console.error(name, ...answers, "|", text);
    };
    const marks = marksOf(marked);
    const totals = marks.flatMap(({ isTotal, months }) => (isTotal ? (months ?? []) : []));
    const total = totals.length === 0 ? undefined : Math.max(...totals);
    count("total months", (minMonths ?? 0) === (total ?? 0), minMonths, "expected", total);
    for (const one of marks.filter(({ isTotal }) => !isTotal)) {
      const words = text.slice(one.from, one.to);
      const found = requirements.filter(({ spans }) => spans.some((span) => overlap(span, one)));
      if (one.isAsked) count("names found", found.length > 0, words);
      if (found.length === 0) continue;
      const months = found.find((requirement) => requirement.minMonths !== undefined)?.minMonths;
      const name = one.months === undefined ? "no months of a name" : "months of a name";
      count(name, months === one.months, words, months, "expected", one.months);
    }
  }
  for (const [name, share] of Object.entries(right)) console.log(`${part}, ${name}: ${share}`);
}
