import { type VerifyFormat, verifyFormats } from "../../verify/formats.ts";
import { type Command, InvalidArgumentError, Option } from "../commander.ts";
import {
  type AnalyzingFlags,
  addAnalyzing,
  addCache,
  addOutput,
  type OutputFlags,
} from "../options.ts";

export interface VerifyFlags extends AnalyzingFlags, OutputFlags<VerifyFormat> {
  readonly baseline?: string;
  readonly update?: boolean;
  /** The resumes for which to write a new table. */
  readonly init?: string;
  readonly report: readonly ExtraReport[];
}

/** An additional report of the same run. */
export interface ExtraReport {
  readonly format: VerifyFormat;
  readonly path: string;
}

/** `skilltally verify [FILE]`. */
export function addVerify(program: Command): void {
  const command = program
    .command("verify")
    .description("check resumes against a table of expectations and a baseline")
    .argument("[table]", "the table, YAML or JSON (default: skilltally.verify.yml)")
    .option(
      "--baseline <file>",
      "the earlier results (default: the table's name with .baseline.json)",
    )
    .option("--update", "write the baseline from the current results")
    .option("--init <resumes>", "write a table for a folder of resumes, a pattern or a file")
    .addOption(
      new Option("--report <format=file>", "also write a report to a file; may be repeated")
        .argParser(addReport)
        .default([], "none"),
    );
  addOutput(command, ["text", ...verifyFormats.filter((format) => format !== "text")]);
  addCache(addAnalyzing(command))
    .addHelpText(
      "after",
      `
The table, docs/ci.md:
  now: 2026-11-20
  cases:
    - resume: resumes/ada.pdf
      job: postings/backend.md
      minScore: 70
      skills: [PostgreSQL, Kafka]

Examples:
  $ skilltally verify --init resumes/
  $ skilltally verify
  $ skilltally verify --update
  $ skilltally verify resumes.yml --format github --report junit=junit.xml --report sarif=resumes.sarif

Exit codes: 0 fine, 1 an expectation is not met or something is worse than before, 2 something could not be verified.`,
    )
    .action(async (file: string | undefined, flags: VerifyFlags) => {
      // Loaded here, so that --help and errors of usage do not wait for it.
      if (flags.init !== undefined) {
        const { initVerify } = await import("./verify-init.ts");
        return initVerify(flags.init, file, flags);
      }
      const { runVerify } = await import("./run-verify.ts");
      await runVerify(file, flags);
    });
}

function addReport(text: string, list: readonly ExtraReport[]): readonly ExtraReport[] {
  const [, name, path = ""] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  const format = verifyFormats.find((one) => one === name);
  if (format !== undefined) return [...list, { format, path }];
  throw new InvalidArgumentError(
    `Expected a format and a file, such as junit=junit.xml; formats are ${verifyFormats.join(", ")}.`,
  );
}
