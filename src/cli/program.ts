import { version } from "../analyze/version.ts";
import { asError } from "../errors.ts";
import { cleanLine } from "../report/clean.ts";
import { describe, isDebugging } from "./cli-error.ts";
import { Command, CommanderError } from "./commander.ts";
import { addAnalyze } from "./commands/analyze.ts";
import { addCompare } from "./commands/compare.ts";
import { addDiff } from "./commands/diff.ts";
import { addLexicon } from "./commands/lexicon.ts";
import { addMcp } from "./commands/mcp.ts";
import { addMerge } from "./commands/merge.ts";
import { addProfile } from "./commands/profile.ts";
import { addRank } from "./commands/rank.ts";
import { addRedact } from "./commands/redact.ts";
import { addSkills } from "./commands/skills.ts";
import { addText } from "./commands/text.ts";
import { addVerify } from "./commands/verify.ts";
import { addConfig, applyConfig } from "./config.ts";
import { refuseEmpty } from "./refuse-empty.ts";
import { say, sayStack } from "./say.ts";

/** Wrong usage, or a file that cannot be read. */
const EXIT_USAGE = 2;

/** Runs the command with these arguments and returns its exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    process.exitCode = 0;
    await makeProgram().parseAsync(args, { from: "user" });
    return Number(process.exitCode);
  } catch (error) {
    return report(error);
  }
}

const examples = `
Examples:
  $ skilltally analyze resume.pdf --job posting.txt
  $ skilltally analyze resume.pdf --field auto --format html --output report.html
  $ skilltally rank resumes/ --job posting.txt

Each command's --help has more. All of it: docs/cli.md in the package, and docs/faq.md for questions.`;

/** As the value of --output. Results are also written there if no output is named. */
const standardOutput = "-";

/** The command with all its subcommands. */
export function makeProgram(): Command {
  const program = new Command("skilltally")
    .description(
      "Tells how a developer's resume compares with job descriptions. Nothing leaves this machine.",
    )
    .version(version)
    .addHelpText("after", examples)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .hook("preAction", async (_, command) => {
      refuseEmpty(command);
      await applyConfig(command);
      if (command.getOptionValue("output") === standardOutput) {
        command.setOptionValue("output", undefined);
      }
    });
  for (const add of [
    addAnalyze,
    addVerify,
    addRank,
    addDiff,
    addProfile,
    addMerge,
    addCompare,
    addText,
    addRedact,
    addSkills,
    addLexicon,
    addMcp,
  ]) {
    add(program);
  }
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    if (command.commands.length > 0) continue;
    if (command.options.length > 0) addConfig(command);
    command.option("--debug", "show where an error came from");
  }
  return program;
}

/** Reports what went wrong and returns the exit code. */
function report(error: unknown): number {
  // Commander has already printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  const known = asError(error);
  if (isDebugging) sayStack(known);
  else say(describe(known));
  return EXIT_USAGE;
}

/** Turns Commander's message about wrong usage into one line that also says what to do. */
function oneLine(text: string): string {
  const words = cleanLine(text.replace(/^error: /, "").trim());
  const [, option, value, problem = ""] = refusedValue.exec(words) ?? [];
  const message =
    option === undefined
      ? words
      : `${option} ${value}: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
  const [, file] = unknownFile.exec(message) ?? [];
  const next =
    file === undefined
      ? "run with --help for usage"
      : `to read a file, run skilltally analyze ${file}`;
  return `skilltally: ${message.replace(/\.$/, "")}; ${next}\n`;
}

/** Commander's message about a file name given in place of a command. */
const unknownFile = /^unknown command '([^']*[./\\][^']*)'$/;

/**
 * Commander's message about an invalid value: "option '-f, --format <format>' argument 'pdf' is invalid.
 * Allowed choices are text, html."
 */
const refusedValue = /^option '(?:-\w, )?(--[\w-]+)[^']*' argument '(.*)' is invalid\. (.*?)\.?$/;
