import type { Command } from "../commander.ts";
import { addComparing, type ComparingFlags } from "../options.ts";

export type RankFlags = ComparingFlags<(typeof rankFormats)[number]>;

export const rankFormats = ["text", "markdown", "html", "csv", "json"] as const;

/** `skilltally rank RESUMES… --job JOB`. */
export function addRank(program: Command): void {
  const command = program
    .command("rank")
    .description("order resumes by how well they meet a posting, several postings or a field")
    .argument("<resumes...>", "files and folders; - for standard input");
  addComparing(command, rankFormats)
    .addHelpText(
      "after",
      `
Equal scores share a rank; resumes without a score come last, without a rank. The order is an aid to reading, not a decision.

Examples:
  $ skilltally rank resumes/ --job posting.txt
  $ skilltally rank resumes/ --job postings/
  $ skilltally rank *.pdf --field devops --format csv --output ranking.csv

Exit codes: 0 fine, 1 a resume is below a threshold, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (args: readonly string[], flags: RankFlags) => {
      const [{ findInputs }, { findPostings }, { runRank }] = await Promise.all([
        import("../inputs.ts"),
        import("../postings.ts"),
        import("./run-rank.ts"),
      ]);
      await runRank(await findInputs(args), flags, await findPostings(flags));
    });
}
