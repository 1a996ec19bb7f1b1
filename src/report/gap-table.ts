import type { KeywordGap, KeywordProfile, Share } from "../keywords/profile.ts";
import type { KeywordTrend } from "../keywords/trend.ts";
import { writeJson } from "./json.ts";
import { percent, periodWords } from "./labels.ts";
import type { RenderOptions } from "./render-options.ts";
import { renderTable, type Table, type TableFormat } from "./table.ts";
import { words } from "./words.ts";

/**
 * Keywords with their demand and supply, in the given order: a table under `title` for people, or all numbers
 * as CSV or JSON.
 */
export function renderGaps(
  gaps: readonly KeywordGap[],
  format: TableFormat | "json",
  title: string,
  options: RenderOptions,
): string {
  if (format === "json") return `${writeJson(gaps, 2)}\n`;
  if (format === "csv") return renderTable(gapNumbers(gaps), format, options);
  return heading(title, format) + renderTable(gapWords(gaps), format, options);
}

/** Keywords with their shares in two periods, in the same formats. */
export function renderTrends(
  trends: readonly KeywordTrend[],
  format: TableFormat | "json",
  title: string,
  options: RenderOptions,
): string {
  if (format === "json") return `${writeJson(trends, 2)}\n`;
  if (format === "csv") return renderTable(trendNumbers(trends), format, options);
  return heading(title, format) + renderTable(trendWords(trends), format, options);
}

/**
 * "59 postings for Java engineers (2024–2025, Hacker News)"; `what` names the documents if the profile does
 * not.
 */
export function sizeWords(
  { documents, name, kind, period, source }: KeywordProfile,
  what: "postings" | "resumes" | "documents",
): string {
  const count = words.profiles.count(documents, kind ?? what);
  const whose = name === undefined ? count : words.profiles.whose(count, name, what === "resumes");
  const about = [...(period === undefined ? [] : [periodWords(period)]), source ?? []].flat();
  return about.length === 0 ? whose : `${whose} (${about.join(", ")})`;
}

function heading(title: string, format: "text" | "markdown"): string {
  return format === "text" ? `${title}\n\n` : `**${title}**\n\n`;
}

function gapWords(gaps: readonly KeywordGap[]): Table {
  const { keyword, postings, resumes, verdict } = words.profiles.columns;
  return {
    columns: [keyword, postings, resumes, verdict],
    rows: gaps.map((gap) => [gap.name, barred(gap.demand), barred(gap.supply), gap.verdict]),
  };
}

function trendWords(trends: readonly KeywordTrend[]): Table {
  const { keyword, before, now, change } = words.profiles.columns;
  return {
    columns: [keyword, before, now, change],
    rows: trends.map((trend) => [
      trend.name,
      barred(trend.earlier),
      barred(trend.later),
      trend.change,
    ]),
  };
}

/** A share with a block for each tenth. */
function barred({ share }: Share): string {
  return `${percent(share)} ${"█".repeat(Math.round(10 * share))}`;
}

// Programs read these columns by name, so the names are the same in any language.

function gapNumbers(gaps: readonly KeywordGap[]): Table {
  return {
    columns: ["keyword", "name", ...intervalOf("demand"), ...intervalOf("supply"), "verdict"],
    rows: gaps.map(({ keyword, name, demand, supply, verdict }) => [
      keyword,
      name,
      ...numbersOf(demand),
      ...numbersOf(supply),
      verdict,
    ]),
  };
}

function trendNumbers(trends: readonly KeywordTrend[]): Table {
  return {
    columns: ["keyword", "name", ...intervalOf("before"), ...intervalOf("now"), "change"],
    rows: trends.map(({ keyword, name, earlier, later, change }) => [
      keyword,
      name,
      ...numbersOf(earlier),
      ...numbersOf(later),
      change,
    ]),
  };
}

function intervalOf(column: string): readonly string[] {
  return [column, `${column} low`, `${column} high`];
}

function numbersOf({ share, low, high }: Share): readonly number[] {
  return [share, low, high];
}
