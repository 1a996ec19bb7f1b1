import type { ProfileOptions } from "../../analyze/profile-keywords.ts";
import type { Period } from "../../keywords/profile.ts";
import { type Command, InvalidArgumentError, Option } from "../commander.ts";
import { addReading, parseCount, type ReadFlags } from "../options.ts";

export interface ProfileFlags
  extends ReadFlags,
    Pick<ProfileOptions, "kind" | "groupBy" | "period" | "name" | "source"> {
  readonly output?: string;
  readonly threads?: number;
  readonly column?: string;
  readonly title?: string;
  readonly pairs?: boolean;
  readonly keepCopies?: boolean;
  readonly shard?: Shard;
}

/** One of several parts into which the documents are split. */
export interface Shard {
  /** Counted from 0. */
  readonly index: number;
  readonly count: number;
}

/** `skilltally profile FILES… -o profile.json`. */
export function addProfile(program: Command): void {
  const command = program
    .command("profile")
    .description("count how many documents name each skill, ask for it or claim it")
    .argument(
      "<files...>",
      "postings, or resumes: files and folders, tables (.jsonl, .csv, .tsv); - for standard input, with --column of JSON Lines",
    )
    .option("-o, --output <file>", "write the profile there instead of printing it")
    .addOption(
      new Option(
        "--kind <kind>",
        "also count what postings ask for, or what resumes claim (default: only what they name, which is ten times as fast)",
      ).choices(["postings", "resumes"]),
    )
    .addOption(
      new Option(
        "--group-by <what>",
        "also count each level, title or field of the postings separately, or each field of resumes",
      ).choices(["level", "title", "field"]),
    )
    .option("--pairs", "also count which skills are asked for, or claimed, together")
    .option("--column <name>", "of tables: the column with the text (default: text)")
    .option("--title <name>", "of tables: the column with the title, put before the text")
    .option("--keep-copies", "also count texts that are nearly the same as another")
    .option(
      "--shard <i/n>",
      "count the i-th of n parts only; skilltally merge adds them",
      parseShard,
    )
    .option("--period <period>", "when they were written: 2024, or 2024-01/2024-06", parsePeriod)
    .option("--name <words>", 'what they have in common, for reports: "Java engineers"')
    .option("--source <words>", 'where they come from, for reports: "our applicants"')
    .option("--threads <count>", "how many documents at once (default: one per core)", parseCount);
  addReading(command)
    .addHelpText(
      "after",
      `
A profile is JSON: counts, and nothing of the texts (docs/keyword-mapper.md). Files that cannot be read are skipped and reported.

Examples:
  $ skilltally profile postings/ --kind postings --group-by field --output jobs.json
  $ skilltally profile postings.csv --column description --title title --output jobs.json
  $ skilltally profile resumes/ --kind resumes --output resumes.json
  $ skilltally compare jobs.json resumes.json
  $ skilltally analyze resume.pdf --field jobs.json

Exit codes: 0 fine, 2 wrong usage or something that cannot be read.`,
    )
    .action(async (args: readonly string[], flags: ProfileFlags) => {
      const { runProfile } = await import("./run-profile.ts");
      await runProfile(args, flags);
    });
}

function parseShard(text: string): Shard {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const [index, count] = [Number(part) - 1, Number(of)];
  if (!(index >= 0 && index < count)) {
    throw new InvalidArgumentError("Expected a part and the number of parts, such as 2/8.");
  }
  return { index, count };
}

function parsePeriod(text: string): Period {
  const [from = "", to = from] = text.split("/");
  return { from, to };
}
