import type { Command } from "../commander.ts";
import { addDay, addOutput, addReading, type OutputFlags, type ReadFlags } from "../options.ts";

export interface RedactFlags extends ReadFlags, OutputFlags<"text" | "json"> {
  readonly now?: string;
}

/** `skilltally redact FILE`. */
export function addRedact(program: Command): void {
  const command = program
    .command("redact")
    .description("print a resume without what identifies the person, for a blind review")
    .argument("<file>", "a resume; - for standard input");
  addReading(addDay(addOutput(command, ["text", "json"])))
    .addHelpText(
      "after",
      `
Replaces the name, contact details, links, addresses, schools and personal data such as the date of birth with [name], [email] and so on; employers stay.
The redacted text gets the same score as the resume. What could not be decided stays in and is listed on standard error; check it.

Examples:
  $ skilltally redact resume.pdf --output blind.txt
  $ skilltally redact resume.docx --format json

Exit codes: 0 fine, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (path: string, flags: RedactFlags) => {
      const { runRedact } = await import("./run-redact.ts");
      await runRedact(path, flags);
    });
}
