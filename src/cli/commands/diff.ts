import type { Command } from "../commander.ts";
import {
  type AnalyzingFlags,
  addAnalyzing,
  addOutput,
  addTarget,
  type OutputFlags,
  type TargetFlags,
} from "../options.ts";

export interface DiffFlags
  extends AnalyzingFlags,
    TargetFlags,
    OutputFlags<"text" | "markdown" | "json"> {}

/** `skilltally diff OLD NEW --job JOB`. */
export function addDiff(program: Command): void {
  const command = program
    .command("diff")
    .description("show what a new version of a resume gained and lost")
    .argument("<old>", "the resume as it was")
    .argument("<new>", "the resume as it is now");
  addTarget(command, true);
  addOutput(command, ["text", "markdown", "json"]);
  addAnalyzing(command)
    .addHelpText(
      "after",
      `
Examples:
  $ skilltally diff old.pdf new.pdf --job posting.txt
  $ skilltally diff old.pdf new.pdf --field backend --format markdown
  $ skilltally diff old.pdf new.pdf

Exit codes: 0 fine, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { runDiff } = await import("./run-diff.ts");
      await runDiff(before, after, flags);
    });
}
