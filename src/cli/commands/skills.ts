import type { Command } from "../commander.ts";
import { addOutput, addReading, type OutputFlags, type ReadFlags } from "../options.ts";

export interface SkillsFlags extends ReadFlags, OutputFlags<"text" | "markdown" | "csv" | "json"> {
  readonly explain?: boolean;
}

/** `skilltally skills FILE`. */
export function addSkills(program: Command): void {
  const command = program
    .command("skills")
    .description("list the skills that a document names")
    .argument("<file>", "any text: a resume, a posting; - for standard input")
    .option("--explain", "show every occurrence of an ambiguous word, kept or refused, and why");
  addReading(addOutput(command, ["text", "markdown", "csv", "json"]))
    .addHelpText(
      "after",
      `
Examples:
  $ skilltally skills posting.txt
  $ skilltally skills resume.pdf --explain
  $ echo "We go to market with Go" | skilltally skills - --explain

Exit codes: 0 fine, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (path: string, flags: SkillsFlags) => {
      const { runSkills } = await import("./run-skills.ts");
      await runSkills(path, flags);
    });
}
