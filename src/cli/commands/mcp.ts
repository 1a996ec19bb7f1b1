import { type Command, Option } from "../commander.ts";
import { type AnalyzingFlags, addAnalyzing } from "../options.ts";

export interface McpFlags extends AnalyzingFlags {
  readonly root: readonly string[];
  readonly blind?: boolean;
}

/** `skilltally mcp --root FOLDER`. */
export function addMcp(program: Command): void {
  const command = program
    .command("mcp")
    .description("serve assistants over standard input and output (Model Context Protocol)")
    .addOption(
      new Option("--root <folder>", "a folder whose files may be read; may be repeated")
        .argParser((folder: string, folders: readonly string[]) => [...folders, folder])
        .default([], "none"),
    )
    .option("--blind", "hide whose resume it is: no name, contact details, school");
  addAnalyzing(command)
    .addHelpText(
      "after",
      `
Tools: analyze_resume, rank_resumes, find_skills, compare_profiles, explain_score. Without --root they take texts only.
The provider of an assistant may see whatever the assistant is told; skilltally itself sends nothing anywhere.

Examples:
  $ skilltally mcp --root ~/resumes
  $ skilltally mcp --root ~/resumes --root ~/postings --blind --timeout 10

Ends when standard input does. Exit codes: 0 fine, 2 wrong usage or a folder that cannot be read.`,
    )
    .action(async (flags: McpFlags) => {
      const { runMcp } = await import("./run-mcp.ts");
      await runMcp(flags);
    });
}
