import type { Analysis } from "../analyze/analysis.ts";
import { wholeOfAll } from "../score/demands/share-out.ts";
import type { Deduction, Match, Suggestion } from "../score/match.ts";
import { cleanLine } from "./clean.ts";
import { clip, padEnd, padStart } from "./columns.ts";
import { deductedOf, deductionWords } from "./deductions.ts";
import { placesOf } from "./evidence-places.ts";
import { thingsToDo } from "./first-things.ts";
import { countOf, type KeywordRow, keywordRows } from "./keyword-rows.ts";
import {
  factsOf,
  levelNamer,
  marks,
  pointsOf,
  requirementStatuses,
  requirementStatusOf,
} from "./labels.ts";
import { sentenceOf } from "./quotes.ts";
import { indented, type Page, type Paragraph, paragraph, titleLines } from "./text-page.ts";
import { words } from "./words.ts";

/** How many suggestions are shown: what to do first, not everything that could be done. */
const maxSuggestions = 5;

/**
 * How many requirements of one status are shown: nearly always all for a posting, and the first ones for a
 * field.
 */
const maxRows = 40;
const maxRowsOfField = 12;

/** A narrower page has no room for the counts. */
const leastForCounts = 64;

/**
 * What to do first; one table of the requirements (missing, partly met, met, each heaviest first); and the
 * deductions.
 */
export function matchParts(analysis: Analysis, match: Match, page: Page): readonly Paragraph[] {
  return [todo(match.suggestions, page), table(analysis, page), takenOff(match, page)];
}

function takenOff({ deductions }: Match, page: Page): Paragraph {
  if (deductions.length === 0) return [];
  const { yellow } = page.colors;
  return [
    ...titleLines(words.takenOff, page),
    ...deductions.flatMap((deduction) =>
      paragraph(takenWords(deduction, page), { width: page.width - 9 }).map((line, i) =>
        i === 0 ? `  ${yellow(padStart(deductedOf(deduction), 5))}  ${line}` : `         ${line}`,
      ),
    ),
  ];
}

function takenWords(deduction: Deduction, { explain }: Page): string {
  const said = deductionWords(deduction);
  return explain === true ? `${said} ${words.calculated(deduction.because)}` : said;
}

function todo(suggestions: readonly Suggestion[], page: Page): Paragraph {
  if (suggestions.length === 0) return [];
  const { colors, width } = page;
  return [
    ...titleLines(words.firstThings, page),
    ...thingsToDo(suggestions, maxSuggestions).flatMap((thing) =>
      thing.flatMap(({ gain, said }, at) => {
        // Without a mark, advice that adds nothing would read as part of the advice above it.
        const mark = gain === "" && at === 0 ? "–" : gain;
        return paragraph(said, { width: width - 9 }).map((line, i) =>
          i === 0 ? `  ${colors.green(mark.padStart(5))}  ${line}` : `         ${line}`,
        );
      }),
    ),
  ];
}

function table(analysis: Analysis, page: Page): Paragraph {
  const rows = keywordRows(analysis);
  if (rows.length === 0) return [];
  const { dim } = page.colors;
  const most = analysis.job === undefined ? maxRowsOfField : maxRows;
  const writeRow = rowWriter(analysis, page);
  const head = columns(page, [
    "",
    words.narrow.asked,
    words.narrow.inPosting,
    words.narrow.inResume,
    words.narrow.points,
  ]);
  return [
    ...titleLines(words.keywords, page),
    ...indented(
      words.pointsNote(wholeOfAll(rows.map(({ contribution }) => contribution))),
      2,
      page,
    ).map(dim),
    dim(head),
    ...requirementStatuses.toReversed().flatMap((requirementStatus) => {
      const own = rows.filter(
        ({ contribution }) => requirementStatusOf(contribution) === requirementStatus,
      );
      const left = own.length - most;
      return [
        ...own.slice(0, most).flatMap(writeRow),
        ...(left > 0 ? [dim(`    ${words.andMoreOfLessWeight(left)}`)] : []),
      ];
    }),
  ];
}

function rowWriter(analysis: Analysis, page: Page): (row: KeywordRow) => Paragraph {
  const levelName = levelNamer(analysis);
  const { colors } = page;
  const quoted = new Set<string>();
  return (row) => {
    const { name } = row.contribution;
    const requirementStatus = requirementStatusOf(row.contribution);
    const { green, yellow, red } = colors;
    const paint = { met: green, named: yellow, partial: yellow, missing: red }[requirementStatus];
    const asked = analysis.job === undefined ? "" : String(row.asked.length || "");
    const level = levelName(row.contribution);
    const line = columns(page, [name, level, asked, countOf(row), pointsOf(row.contribution)]);
    const quote = newQuote(row, analysis, quoted);
    const proof = [proofWords(row, analysis), ...(quote === undefined ? [] : [`“${quote}”`])];
    return [
      `  ${paint(marks[requirementStatus])} ${line.slice(4)}`,
      ...proof
        .filter((words) => words !== "")
        .flatMap((words) => indented(words, 4, page).map(colors.dim)),
      ...(page.explain === true ? indented(row.contribution.because, 4, page).map(colors.dim) : []),
    ];
  };
}

/** The sentence that shows it best, unless it was already quoted. A title needs none: its place says it. */
function newQuote(
  { contribution: { evidence, kind } }: KeywordRow,
  { resume }: Analysis,
  quoted: Set<string>,
): string | undefined {
  const [best] = kind === "title" ? [] : evidence;
  const sentence = best && sentenceOf(best, resume);
  if (sentence === undefined || quoted.has(sentence)) return undefined;
  quoted.add(sentence);
  return sentence;
}

/** A row as wide as the page: name, level, counts if there is room, points; indented by four columns. */
function columns({ width }: Page, cells: readonly string[]): string {
  const [name = "", level = "", inPosting = "", inResume = "", points = ""] = cells;
  const counts = width < leastForCounts ? "" : padStart(inPosting, 9) + padStart(inResume, 8);
  // The widest, "110.0 of 110.0", fills its column and would touch the count before it.
  const rest = `${padStart(level, 11)}${counts} ${padStart(points, 13)}`;
  const room = width - 4 - rest.length;
  return `    ${padEnd(clip(cleanLine(name), room), room)}${rest}`;
}

/**
 * "Backend Engineer, 2019–2021 · 2 y of 3 y · only listed": where, for how long, and why the credit is less.
 */
function proofWords(row: KeywordRow, { resume }: Analysis): string {
  const place = placesOf(row.contribution.evidence, resume)[0]?.name ?? "";
  return factsOf(row, place).join(" · ");
}
