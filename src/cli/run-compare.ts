import { builtinProfile } from "../keywords/builtin-profile.ts";
import { compareProfiles } from "../keywords/compare.ts";
import type { KeywordGap, KeywordProfile } from "../keywords/profile.ts";
import { renderGapPage } from "../report/gap-page.ts";
import { writeJson } from "../report/json.ts";
import { percent } from "../report/labels.ts";
import type { RenderOptions } from "../report/render.ts";
import { renderTable, type Table } from "../report/table.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { CliError, named } from "./cli-error.ts";
import type { CompareFlags } from "./compare.ts";
import { checkOutput } from "./files.ts";
import { writeResult } from "./output.ts";
import { refuseInputs } from "./save.ts";
import { loadLexicon, loadProfile } from "./settings.ts";

/** What a person reads of it; programs get all. */
const MOST_ROWS = 40;

export async function runCompare(args: readonly string[], flags: CompareFlags): Promise<void> {
  const { output, format, verdict } = flags;
  if (output !== undefined) {
    await checkOutput(output);
    await refuseInputs(output, [...args, flags.field, flags.lexicon]);
  }
  const lexicon = flags.lexicon === undefined ? undefined : await loadLexicon(flags.lexicon);
  const [jobs, resumes] = await loadProfiles(args, flags.field, lexicon);
  const options = lexicon === undefined ? {} : { lexicon };
  const compared = async () => compareProfiles(jobs, resumes, options);
  const all = await named(args.at(-1) ?? "the profiles", compared());
  const isForPeople = format !== "csv" && format !== "json";
  const gaps = all
    .filter((gap) => verdict === undefined || gap.verdict === verdict)
    .slice(0, flags.limit ?? (isForPeople ? MOST_ROWS : undefined));
  const title = `${jobs.documents} postings, ${resumes.documents} resumes`;
  await writeResult(output, (place) => render(gaps, format, title, place));
}

async function loadProfiles(
  args: readonly string[],
  field: string | undefined,
  lexicon: Lexicon | undefined,
): Promise<readonly [KeywordProfile, KeywordProfile]> {
  const [first, second, third] = args;
  if (field !== undefined && second === undefined) {
    const builtin = await named(
      field,
      Promise.resolve().then(() => builtinProfile(field, lexicon)),
    );
    return [builtin.jobs, first === undefined ? builtin.resumes : await loadProfile(first)];
  }
  if (first === undefined || second === undefined || third !== undefined || field !== undefined) {
    throw new CliError(
      "compare takes two profiles, of postings and of resumes, or --field <name> in place of the first",
    );
  }
  return [await loadProfile(first), await loadProfile(second)];
}

function render(
  gaps: readonly KeywordGap[],
  format: CompareFlags["format"],
  title: string,
  place: RenderOptions,
): string {
  if (format === "json") return `${writeJson(gaps, 2)}\n`;
  if (format === "html") return renderGapPage(gaps, title);
  if (format === "csv") return renderTable(numbers(gaps), format, place);
  const intro = format === "text" ? `${title}\n\n` : `**${title}**\n\n`;
  return intro + renderTable(words(gaps), format, place);
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
