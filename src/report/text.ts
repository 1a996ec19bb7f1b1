import type { Analysis } from "../analyze/analysis.ts";
import type { Match } from "../score/match.ts";
import type { ScoreBand } from "../score/weights.ts";
import { createColors } from "./colors.ts";
import { conditionWords } from "./conditions.ts";
import { sentencesOf, tallyOf, titleOf, unreadOf, unreadTitle, versionsOf } from "./labels.ts";
import { passedWords } from "./parser-cards.ts";
import { oneDecimal } from "./points.ts";
import type { RenderOptions } from "./render-options.ts";
import { gapParts } from "./text-gaps.ts";
import { matchParts } from "./text-match.ts";
import { indented, type Page, type Paragraph, paragraph, titleLines } from "./text-page.ts";
import { resumeParts } from "./text-resume.ts";
import { words } from "./words.ts";

/**
 * The report for a terminal: the score, what to do first, what is met and by what, what is missing, the
 * findings. Without a job: what was read of the resume.
 */
export function renderText(analysis: Analysis, options: RenderOptions = {}): string {
  const { width = 80, color = false, explain = false } = options;
  const page: Page = {
    colors: createColors(color),
    width: Math.max(40, Math.min(width, 120)),
    explain,
  };
  const { match, resume } = analysis;
  const parts = [
    heading(analysis, page),
    conditions(analysis, page),
    ...(match === undefined ? resumeParts(resume, page) : matchParts(analysis, match, page)),
    ...gapParts(analysis, page),
    unread(analysis, page),
    findings(analysis, page),
    paragraph(versionsOf(analysis), page).map((line) => page.colors.dim(line)),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function heading(analysis: Analysis, page: Page): Paragraph {
  const { bold, dim } = page.colors;
  const { match } = analysis;
  const title = paragraph(titleOf(analysis), page).map((line) => bold(line));
  if (match === undefined) return title;
  if (match.score === null) {
    return [
      ...title,
      "",
      ...paragraph(`${words.noScore}: ${match.because ?? words.unknownReason}`, page),
    ];
  }
  const bar = drawBar(match, Math.min(30, page.width - 24), page);
  return [
    ...title,
    "",
    `${bar}  ${bold(oneDecimal(match.score))} of 100 points`,
    ...paragraph(tallyOf(match), page).map((line) => dim(line)),
  ];
}

/** What no point depends on, but people are turned down by. */
function conditions({ job }: Analysis, page: Page): Paragraph {
  const told = conditionWords(job);
  return told === undefined ? [] : paragraph(words.notScored(told), page);
}

const bandColors: Readonly<Record<ScoreBand, "green" | "yellow" | "red">> = {
  strong: "green",
  good: "green",
  partial: "yellow",
  weak: "red",
  unrelated: "red",
};

function drawBar({ score, band }: Match, columns: number, { colors }: Page): string {
  const full = Math.round(((score ?? 0) / 100) * columns);
  const paint = colors[bandColors[band ?? "unrelated"]];
  return paint("█".repeat(full)) + colors.dim("░".repeat(columns - full));
}

/**
 * The lines of the posting that ask for something but yielded no requirement. They are shown, since dropping
 * them silently would be the worst answer.
 */
function unread(analysis: Analysis, page: Page): Paragraph {
  const { lines, more } = unreadOf(analysis);
  if (lines.length === 0) return [];
  const rest = more === 0 ? [] : [page.colors.dim(`  and ${more} more`)];
  return [
    ...titleLines(unreadTitle, page),
    ...lines.flatMap((line) => indented(line, 2, page)),
    ...rest,
  ];
}

/** The findings, and the aspects in which a parser finds nothing wrong. */
function findings(analysis: Analysis, page: Page): Paragraph {
  const { colors, width } = page;
  const paints = { error: colors.red, warning: colors.yellow, note: colors.cyan } as const;
  const passed = passedWords(analysis);
  const lines = [
    ...analysis.findings.flatMap((finding) => {
      const { severity } = finding;
      return paragraph(sentencesOf(finding), { width: width - 11 }).map(
        (line, i) => `  ${i === 0 ? paints[severity](severity.padEnd(7)) : " ".repeat(7)}  ${line}`,
      );
    }),
    ...(passed === "" ? [] : indented(passed, 2, page).map((line) => colors.dim(line))),
  ];
  return lines.length === 0 ? [] : [...titleLines(words.parser, page), ...lines];
}
