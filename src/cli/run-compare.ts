import { type BuiltinProfile, builtinProfile } from "../keywords/builtin-profile.ts";
import { compareProfiles } from "../keywords/compare.ts";
import type { KeywordGap, KeywordProfile } from "../keywords/profile.ts";
import { comparePeriods, type KeywordTrend } from "../keywords/trend.ts";
import { renderGapPage } from "../report/html/gap-page.ts";
import { writeJson } from "../report/json.ts";
import { percent, periodWords } from "../report/labels.ts";
import type { RenderOptions } from "../report/render.ts";
import { renderTable, type Table } from "../report/table.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { CliError, named } from "./cli-error.ts";
import type { CompareFlags } from "./compare.ts";
import { checkOutput } from "./files.ts";
import { writeResult } from "./output.ts";
import { refuseInputs } from "./save.ts";
import { say } from "./say.ts";
import { loadLexicon, loadProfile, profilePlace } from "./settings.ts";

/** What a person reads of it; programs get all. */
const MOST_ROWS = 40;

export async function runCompare(args: readonly string[], flags: CompareFlags): Promise<void> {
  const { output, format, verdict } = flags;
  if (output !== undefined) {
    await checkOutput(output);
    const read = args.map((place) => profilePlace(place).path);
    await refuseInputs(output, [...read, flags.field, flags.lexicon]);
  }
  const lexicon = flags.lexicon === undefined ? undefined : await loadLexicon(flags.lexicon);
  const options = lexicon === undefined ? {} : { lexicon };
  if (flags.trend === true) return runTrend(args, flags, options);
  const { jobs, resumes, because } = await loadProfiles(args, flags, lexicon);
  const compared = async () => compareProfiles(jobs, resumes, options);
  const all = await named(args.at(-1) ?? "the profiles", compared());
  const wanted = all.filter((gap) => verdict === undefined || gap.verdict === verdict);
  const gaps = wanted.slice(0, limitOf(flags));
  if (because !== undefined) say(because);
  const title = `${sizeWords(jobs, "postings")}, ${sizeWords(resumes, "resumes")}`;
  await writeResult(output, (place) =>
    format === "html" ? renderGapPage(wanted, gaps, title) : render(gaps, format, title, place),
  );
}

type LexiconOptions = { readonly lexicon?: Lexicon };

/** What rises and falls between two profiles. */
async function runTrend(
  args: readonly string[],
  flags: CompareFlags,
  options: LexiconOptions,
): Promise<void> {
  const { output, format, verdict, field } = flags;
  const [first, second, third] = args;
  if (first === undefined || second === undefined || third !== undefined || field !== undefined)
    throw new CliError("--trend takes two profiles, of an earlier and of a later period");
  if (format === "html" || verdict !== undefined)
    throw new CliError("--trend has no verdicts and no page; take text, markdown, csv or json");
  const [earlier, later] = [await loadProfile(first), await loadProfile(second)];
  const compared = async () => comparePeriods(earlier, later, options);
  const trends = (await named(second, compared())).slice(0, limitOf(flags));
  const title = `${sizeWords(earlier, "documents")}, then ${sizeWords(later, "documents")}`;
  await writeResult(output, (place) => {
    if (format === "json") return `${writeJson(trends, 2)}\n`;
    if (format === "csv") return renderTable(trendNumbers(trends), format, place);
    return heading(title, format) + renderTable(trendWords(trends), format, place);
  });
}

function limitOf({ limit, format }: CompareFlags): number | undefined {
  const isForPeople = format !== "csv" && format !== "json";
  return limit ?? (isForPeople ? MOST_ROWS : undefined);
}

/** "59 postings for Java engineers, 2024–2025, Hacker News". */
function sizeWords(
  { documents, name, kind, period, source }: KeywordProfile,
  what: string,
): string {
  const words = kind ?? what;
  const count = `${documents.toLocaleString("en-US")} ${documents === 1 ? words.replace(/s$/, "") : words}`;
  const whose =
    name === undefined ? count : `${count} ${what === "resumes" ? "of" : "for"} ${name}`;
  const about = [...(period === undefined ? [] : [periodWords(period)]), source ?? []].flat();
  return about.length === 0 ? whose : `${whose} (${about.join(", ")})`;
}

async function loadProfiles(
  args: readonly string[],
  { field, resumes }: CompareFlags,
  lexicon: Lexicon | undefined,
): Promise<Pick<BuiltinProfile, "jobs" | "resumes" | "because">> {
  const [first, second, third] = args;
  if (field !== undefined && second === undefined) {
    const builtin = await named(
      field,
      Promise.resolve().then(() => builtinProfile(field, lexicon, resumes && { resumes })),
    );
    return first === undefined ? builtin : { ...builtin, resumes: await loadProfile(first) };
  }
  if (first === undefined || second === undefined || third !== undefined || field !== undefined) {
    throw new CliError(
      "compare takes two profiles, of postings and of resumes, or --field <name> in place of the first",
    );
  }
  return { jobs: await loadProfile(first), resumes: await loadProfile(second) };
}

function render(
  gaps: readonly KeywordGap[],
  format: Exclude<CompareFlags["format"], "html">,
  title: string,
  place: RenderOptions,
): string {
  if (format === "json") return `${writeJson(gaps, 2)}\n`;
  if (format === "csv") return renderTable(numbers(gaps), format, place);
  return heading(title, format) + renderTable(words(gaps), format, place);
}

function heading(title: string, format: CompareFlags["format"]): string {
  return format === "text" ? `${title}\n\n` : `**${title}**\n\n`;
}

function trendWords(trends: readonly KeywordTrend[]): Table {
  return {
    columns: ["keyword", "before", "now", "change"],
    rows: trends.map(({ name, earlier, later, change }) => [
      name,
      `${percent(earlier.share)} ${bar(earlier.share)}`,
      `${percent(later.share)} ${bar(later.share)}`,
      change,
    ]),
  };
}

function trendNumbers(trends: readonly KeywordTrend[]): Table {
  return {
    columns: [
      "keyword",
      "name",
      "before",
      "before low",
      "before high",
      "now",
      "now low",
      "now high",
      "change",
    ],
    rows: trends.map(({ keyword, name, earlier, later, change }) => [
      keyword,
      name,
      earlier.share,
      earlier.low,
      earlier.high,
      later.share,
      later.low,
      later.high,
      change,
    ]),
  };
}

function words(gaps: readonly KeywordGap[]): Table {
  return {
    columns: ["keyword", "postings", "resumes", "verdict"],
    rows: gaps.map(({ name, demand, supply, verdict }) => [
      name,
      `${percent(demand.share)} ${bar(demand.share)}`,
      `${percent(supply.share)} ${bar(supply.share)}`,
      verdict,
    ]),
  };
}

/** A block for each tenth. */
function bar(share: number): string {
  return "█".repeat(Math.round(10 * share));
}

function numbers(gaps: readonly KeywordGap[]): Table {
  return {
    columns: [
      "keyword",
      "name",
      "demand",
      "demand low",
      "demand high",
      "supply",
      "supply low",
      "supply high",
      "verdict",
    ],
    rows: gaps.map(({ keyword, name, demand, supply, verdict }) => [
      keyword,
      name,
      demand.share,
      demand.low,
      demand.high,
      supply.share,
      supply.low,
      supply.high,
      verdict,
    ]),
  };
}
