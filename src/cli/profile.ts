import { type Command, Option } from "commander";
import { addReading, parseCount, type ReadFlags } from "./options.ts";

export interface ProfileFlags extends ReadFlags {
  readonly output?: string;
  readonly groupBy?: "level" | "title";
  readonly threads?: number;
}

/** `skilltally profile FILES… -o profile.json`. */
export function addProfile(program: Command): void {
  const command = program
    .command("profile")
    .description("count in how many documents each skill stands")
    .argument("<files...>", "postings, or resumes: files and folders; - for standard input")
    .option("-o, --output <file>", "write the profile there instead of printing it")
    .addOption(
      new Option(
        "--group-by <what>",
        "count each level or title of the postings apart as well",
      ).choices(["level", "title"]),
    )
    .option("--threads <count>", "how many documents at once (default: one a core)", parseCount);
  addReading(command)
    .addHelpText(
      "after",
      `
A profile is JSON: counts, and nothing of the texts (docs/keyword-mapper.md). A file that cannot be read is left out and said.

Examples:
  $ skilltally profile postings/ --output jobs.json --group-by level
  $ skilltally profile resumes/ --output resumes.json
  $ skilltally compare jobs.json resumes.json
  $ skilltally analyze resume.pdf --field jobs.json

Exit codes: 0 fine, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (args: readonly string[], flags: ProfileFlags) => {
      const { runProfile } = await import("./run-profile.ts");
      await runProfile(args, flags);
    });
}
