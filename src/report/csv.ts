import type { Analysis } from "../analyze/analysis.ts";
import type { Deduction } from "../score/match.ts";
import { cleanLine } from "./clean.ts";
import { deductionWords } from "./deductions.ts";
import { placeOf } from "./labels.ts";
import { quoteOf } from "./quotes.ts";

/** A table cell; undefined is an empty one. */
export type Cell = string | number | undefined;

/**
 * A row of CSV (RFC 4180) with its line break. Text is quoted, on one line, and cannot act as a formula in a
 * spreadsheet: anything that begins like a formula is prefixed with an apostrophe.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/**
 * The beginning of a formula in Excel, LibreOffice or Google Sheets, also after white space and in full-width
 * characters. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\s'"]*[=+\-@＝＋－＠|%]/u;

function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  // A tab or line break at the beginning would also start a formula. Replaced by a space, it would not be
  // recognized by `formula`.
  const line = cleanLine(cell);
  const safe = formula.test(line) || /^[\t\r\n]/.test(cell) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The rows of an analysis; `header` names the cells. */
interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The requirements as CSV, heaviest first; if there is no job, the skills of the resume. The first row has
 * the names of the columns.
 */
export function renderCsv(analysis: Analysis): string {
  const { header, rows } = sheetOf(analysis);
  return [header, ...rows].map(csvRow).join("");
}

/** The same as cells, for a table of several analyses. */
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

/** Each deduction is a row of its own, so that the points of all rows add up to the score. */
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
