import { type ReportFormat, reportFormats } from "../../report/render.ts";
import { CliError } from "../cli-error.ts";
import type { Command } from "../commander.ts";
import type { Inputs } from "../inputs.ts";
import { addComparing, type ComparingFlags } from "../options.ts";
import { rankFormats } from "./rank.ts";

/** The formats of a single report, and JSON Lines for any number of reports. */
export type AnalyzeFormat = ReportFormat | "jsonl";

export interface AnalyzeFlags extends ComparingFlags<AnalyzeFormat> {
  readonly resume?: boolean;
  readonly explain?: boolean;
}

/** Several postings: prints one table of all resumes and postings, like rank. */
async function runSeveral(
  inputs: Inputs,
  { format, resume, explain, ...flags }: AnalyzeFlags,
  postings: readonly string[],
): Promise<void> {
  const known = rankFormats.find((one) => one === format);
  const flag = resume === true ? "--resume" : explain === true ? "--explain" : undefined;
  if (known === undefined || flag !== undefined) {
    const what = flag ?? `--format ${format}`;
    throw new CliError(
      `${what} is for one posting; with several name one of the formats ${rankFormats.join(", ")}`,
    );
  }
  const { runRank } = await import("./run-rank.ts");
  await runRank(inputs, { ...flags, format: known }, postings);
}

/** `skilltally analyze RESUMES… --job JOB`. */
export function addAnalyze(program: Command): void {
  const command = program
    .command("analyze")
    .description("compare resumes with a posting or a field, or list what they show")
    .argument(
      "<resumes...>",
      "PDF, DOCX, ODT, HTML, Markdown, text, JSON Resume; folders; - for standard input",
    );
  const formats = reportFormats.filter((format) => format !== "text");
  addComparing(command, ["text", ...formats, "jsonl"])
    .option("--explain", "in text: say of each requirement how its points are calculated")
    .option("--resume", "with JSON Lines in --output: continue where an earlier run stopped")
    .addHelpText(
      "after",
      `
Examples:
  $ skilltally analyze resume.pdf --job posting.txt
  $ skilltally analyze resume.pdf --field backend
  $ skilltally analyze resume.pdf --job postings/
  $ skilltally analyze resume.docx --job posting.html --format html --output report.html
  $ skilltally analyze resume.pdf --job posting.txt --min-score 70 --fail-on error --require PostgreSQL
  $ skilltally analyze resumes/ --job posting.txt --format jsonl --output results.jsonl --resume
  $ skilltally analyze resumes/ --job posting.txt --format html --output reports/

Exit codes: 0 fine, 1 below a threshold, 2 wrong usage or a file that cannot be read.`,
    )
    .action(async (args: readonly string[], flags: AnalyzeFlags) => {
      // Loaded here, so that --help and errors of usage do not wait for it.
      const [{ findInputs }, { findPostings }] = await Promise.all([
        import("../inputs.ts"),
        import("../postings.ts"),
      ]);
      const inputs = await findInputs(args);
      const postings = await findPostings(flags);
      if (postings !== undefined) return runSeveral(inputs, flags, postings);
      const { runAnalyze } = await import("./run-analyze.ts");
      await runAnalyze(inputs, flags);
    });
}
