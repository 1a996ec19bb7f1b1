import type { Command } from "../commander.ts";

export interface MergeFlags {
  readonly output?: string;
}

/** `skilltally merge PROFILES… -o profile.json`. */
export function addMerge(program: Command): void {
  program
    .command("merge")
    .description("add up profiles that were counted separately")
    .argument("<profiles...>", "files that skilltally profile has written")
    .option("-o, --output <file>", "write the profile there instead of printing it")
    .addHelpText(
      "after",
      `
Counts are added exactly, in any order. Profiles of different lexicons, kinds or periods are refused, and nothing is written.

Examples:
  $ skilltally merge 1.json 2.json --output jobs.json
  $ skilltally merge shards/*.json --output jobs.json

Exit codes: 0 fine, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (args: readonly string[], flags: MergeFlags) => {
      const { runMerge } = await import("./run-merge.ts");
      await runMerge(args, flags);
    });
}
