import { type BuiltinProfile, builtinProfile } from "../../keywords/builtin-profile.ts";
import { compareProfiles } from "../../keywords/compare.ts";
import { comparePeriods } from "../../keywords/trend.ts";
import { renderGaps, renderTrends, sizeWords } from "../../report/gap-table.ts";
import { renderGapPage } from "../../report/html/gap-page.ts";
import { words } from "../../report/words.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { CliError, named } from "../cli-error.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { say } from "../say.ts";
import { loadLexicon, loadProfile, profilePlace } from "../settings.ts";
import type { CompareFlags } from "./compare.ts";

/** As many as a person would read. Formats for programs contain all. */
const maxRows = 40;

export async function runCompare(args: readonly string[], flags: CompareFlags): Promise<void> {
  const { output, format, verdict } = flags;
  const read = args.map((place) => profilePlace(place).path);
  await checkOutputs([output], [...read, ...inputsOf(flags)]);
  const lexicon = flags.lexicon === undefined ? undefined : await loadLexicon(flags.lexicon);
  const options = lexicon === undefined ? {} : { lexicon };
  if (flags.trend === true) return runTrend(args, flags, options);
  const { jobs, resumes, because } = await loadProfiles(args, flags, lexicon);
  const compared = async () => compareProfiles(jobs, resumes, options);
  const all = await named(args.at(-1) ?? "the profiles", compared());
  const wanted = all.filter((gap) => verdict === undefined || gap.verdict === verdict);
  const gaps = wanted.slice(0, limitOf(flags));
  if (because !== undefined) say(because);
  const title = words.profiles.both(sizeWords(jobs, "postings"), sizeWords(resumes, "resumes"));
  await writeResult(output, (place) =>
    format === "html" ? renderGapPage(wanted, gaps, title) : renderGaps(gaps, format, title, place),
  );
}

type LexiconOptions = { readonly lexicon?: Lexicon };

/** Shows what rises and falls between two profiles. */
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
  const title = words.profiles.inTurn(
    sizeWords(earlier, "documents"),
    sizeWords(later, "documents"),
  );
  await writeResult(output, (place) => renderTrends(trends, format, title, place));
}

function limitOf({ limit, format }: CompareFlags): number | undefined {
  const isForPeople = format !== "csv" && format !== "json";
  return limit ?? (isForPeople ? maxRows : undefined);
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
