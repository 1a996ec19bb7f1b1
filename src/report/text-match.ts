import type { Analysis } from "../analyze/analysis.ts";
import { shortfall } from "../score/because.ts";
import type { Contribution, Match, Suggestion } from "../score/match.ts";
import { cleanLine } from "./clean.ts";
import { levelNamer, marks, placeOf, pointsOf, quoteOf, statuses, statusNames } from "./labels.ts";
import { gainOf } from "./points.ts";
import { clip, indented, type Page, type Part, paragraph } from "./text-page.ts";

/** How many suggestions are shown: what to do first, not all that could be done. */
const MOST_SUGGESTIONS = 5;

/** How many requirements of one status are shown: of a posting all but in odd cases, of a field of many postings the first. */
const MOST_ROWS = 40;
const MOST_ROWS_OF_FIELD = 12;

/** What to do first, and the requirements by status, heaviest first. */
export function matchParts(analysis: Analysis, match: Match, page: Page): readonly Part[] {
  const levelName = levelNamer(analysis);
  const most = analysis.job === undefined ? MOST_ROWS_OF_FIELD : MOST_ROWS;
  const sections = statuses.map((status) => {
    const own = match.contributions.filter((contribution) => contribution.status === status);
    if (own.length === 0) return [];
    const { bold, dim } = page.colors;
    return [
      `${bold(statusNames[status])} ${dim(`(${own.length})`)}`,
      ...own.slice(0, most).flatMap((one) => row(one, levelName(one), page)),
      ...(own.length > most ? [dim(`    and ${own.length - most} more of less weight`)] : []),
    ];
  });
  return [todo(match.suggestions, page), ...sections];
}

function todo(suggestions: readonly Suggestion[], page: Page): Part {
  if (suggestions.length === 0) return [];
  const { colors, width } = page;
  return [
    colors.bold("What to do first"),
    ...suggestions.slice(0, MOST_SUGGESTIONS).flatMap(({ text, points }) => {
      return paragraph(text, { width: width - 9 }).map((line, i) =>
        i === 0 ? `  ${colors.green(gainOf(points).padStart(5))}  ${line}` : `         ${line}`,
      );
    }),
  ];
}

function row(contribution: Contribution, levelName: string, page: Page): Part {
  const { colors, width } = page;
  const { status, evidence } = contribution;
  const paint = { met: colors.green, partial: colors.yellow, missing: colors.red }[status];
  const points = pointsOf(contribution).padStart(14);
  const level = levelName.padStart(9);
  const room = width - 4 - level.length - points.length - 1;
  const name = clip(cleanLine(contribution.name), room);
  const gap = " ".repeat(room - name.length + 1);
  const head = `  ${paint(marks[status])} ${colors.bold(name)}${gap}${colors.dim(level)}${points}`;
  const [proof] = evidence;
  const quote = proof === undefined ? [] : indented(quoted(proof), 4, page);
  return [head, ...quote.map((line) => colors.dim(line)), ...reason(contribution, page)];
}

/** Only of what is met it is news that it does not earn all its points. */
function reason(contribution: Contribution, page: Page): Part {
  const why = shortfall(contribution.factors);
  if (why === "") return [];
  return indented(contribution.status === "met" ? `not in full: ${why}` : why, 4, page);
}

function quoted(proof: Contribution["evidence"][number]): string {
  const place = placeOf(proof);
  return `“${quoteOf(proof)}”${place === "" ? "" : ` (${place})`}`;
}
