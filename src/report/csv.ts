import type { Analysis } from "../analyze/analysis.ts";
import type { Deduction } from "../score/match.ts";
import { cleanLine } from "./clean.ts";
import { deductionWords } from "./deductions.ts";
import { placeOf } from "./labels.ts";
import { quoteOf } from "./quotes.ts";

/** A cell of a table; undefined is an empty one. */
export type Cell = string | number | undefined;

/**
 * A row of CSV (RFC 4180) with its line break. Text is put in quotes, on one line, and cannot be a formula in a spreadsheet: what
 * begins like one gets an apostrophe in front.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/**
 * What begins a formula in Excel, LibreOffice or Google Sheets, also behind white space and in full width.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\s'"]*[=+\-@＝＋－＠|%]/u;

function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  // A tab or a line break at the beginning would make a formula too; as a space it does not hide one.
  const line = cleanLine(cell);
  const safe = formula.test(line) || /^[\t\r\n]/.test(cell) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A row of an analysis; `header` names the cells. */
interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The requirements as CSV, heaviest first; without a job the skills of the resume. The first row names the columns. */
export function renderCsv(analysis: Analysis): string {
  const { header, rows } = sheetOf(analysis);
  return [header, ...rows].map(csvRow).join("");
}

/** The same as cells, for a sheet of several analyses. */
export function sheetOf(analysis: Analysis): Sheet {
  return analysis.match === undefined ? skillSheet(analysis) : requirementSheet(analysis);
}

function requirementSheet({ match, resume }: Analysis): Sheet {
  return {
    header: [
      "requirement",
      "kind",
      "category",
      "level",
      "status",
      "points",
      "weight",
      "credit",
      "literal",
      "quote",
      "place",
      "because",
    ],
    rows: [
      ...(match?.contributions ?? []).map((contribution) => {
        const { name, kind, category, level, status, points, weight, credit } = contribution;
        const [proof] = contribution.evidence;
        return [
          name,
          kind,
          category,
          level,
          status,
          points,
          weight,
          credit,
          contribution.literal ? "yes" : "no",
          proof && quoteOf(proof, resume),
          proof && placeOf(proof),
          contribution.because,
        ];
      }),
      ...(match?.deductions ?? []).map((deduction) => deductionRow(deduction)),
    ],
  };
}

/** What is taken off stands in a row of its own, so that the points of all rows add up to the score. */
function deductionRow(deduction: Deduction): readonly Cell[] {
  const { points, because } = deduction;
  const none = undefined;
  return [
    deductionWords(deduction),
    "deduction",
    none,
    none,
    none,
    points,
    none,
    none,
    none,
    none,
    none,
    because,
  ];
}

function skillSheet({ resume }: Analysis): Sheet {
  return {
    header: [
      "skill",
      "category",
      "proof",
      "months",
      "first used",
      "last used",
      "mentions",
      "implied by",
    ],
    rows: resume.skills.map(
      ({ name, category, proof, months, firstUsed, lastUsed, mentions, impliedBy }) => [
        name,
        category,
        proof,
        months,
        firstUsed,
        lastUsed,
        impliedBy === undefined ? mentions.length : 0,
        impliedBy,
      ],
    ),
  };
}
