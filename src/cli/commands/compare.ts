import type { SupplyKind } from "../../keywords/builtin-profile.ts";
import { type Command, Option } from "../commander.ts";
import { addOutput, type OutputFlags, parseCount } from "../options.ts";

export interface CompareFlags extends OutputFlags<"text" | "markdown" | "html" | "csv" | "json"> {
  readonly field?: string;
  readonly lexicon?: string;
  readonly verdict?: string;
  readonly limit?: number;
  readonly resumes?: SupplyKind;
  readonly trend?: boolean;
}

const verdicts = ["in-demand", "table-stakes", "over-supplied", "rare"];

/** `skilltally compare jobs.json resumes.json`. */
export function addCompare(program: Command): void {
  const command = program
    .command("compare")
    .description("compare how often postings ask for each skill and resumes show it")
    .argument(
      "[profiles...]",
      "two files that skilltally profile has written: of postings and of resumes, or with --trend of an earlier and a later period",
    )
    .option(
      "--field <name>",
      "compare a built-in field's postings, and its resumes unless a profile is named",
    )
    .addOption(
      new Option(
        "--resumes <kind>",
        "with --field: which built-in resumes, those published by their owners (the default) or those of a research data set",
      ).choices(["published", "research"]),
    )
    .option("--trend", "what rises and falls from the first profile's period to the second's")
    .option("--lexicon <file>", "the changes to the lexicon that the profiles were counted with")
    .addOption(
      new Option("--verdict <verdict>", "only keywords with this verdict").choices(verdicts),
    )
    .option(
      "--limit <count>",
      "only the first keywords (default: 40 as text, Markdown and HTML)",
      parseCount,
    );
  addOutput(command, ["text", "markdown", "html", "csv", "json"])
    .addHelpText(
      "after",
      `
Examples:
  $ skilltally compare jobs.json resumes.json
  $ skilltally compare jobs.json resumes.json --verdict in-demand --format csv
  $ skilltally compare --field backend --format html --output gap.html
  $ skilltally compare --trend jobs-2023.json jobs-2024.json

Exit codes: 0 fine, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (args: readonly string[], flags: CompareFlags) => {
      const { runCompare } = await import("./run-compare.ts");
      await runCompare(args, flags);
    });
}
