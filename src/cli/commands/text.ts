import type { Command } from "../commander.ts";
import { addOutput, addReading, type OutputFlags, type ReadFlags } from "../options.ts";

export interface TextFlags extends ReadFlags, OutputFlags<"text" | "json"> {
  readonly layout?: boolean;
}

/** `skilltally text FILE`. */
export function addText(program: Command): void {
  const command = program
    .command("text")
    .description("print the text of a document as it is read, in reading order")
    .argument("<file>", "a resume or posting; - for standard input")
    .option("--layout", "put page, region, font size and section in front of each line");
  addReading(addOutput(command, ["text", "json"]))
    .addHelpText(
      "after",
      `
Only what is printed here can be found; where it reads wrong, applicant systems are likely to read it wrong too.

Examples:
  $ skilltally text resume.pdf
  $ skilltally text resume.pdf --layout
  $ skilltally text resume.docx --format json

Exit codes: 0 fine, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (path: string, flags: TextFlags) => {
      const { runText } = await import("./run-text.ts");
      await runText(path, flags);
    });
}
