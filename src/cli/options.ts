import type { Isolation } from "../analyze/options.ts";
import type { WeightOverrides } from "../score/weights.ts";
import { type Command, InvalidArgumentError, Option } from "./commander.ts";
import type { Target } from "./settings.ts";

/** What the resumes are compared with. */
export interface TargetFlags {
  /** Postings: files, folders, patterns, "-". */
  readonly job: readonly string[];
  readonly field?: string;
}

/** The first posting, or the field. For commands that accept only one. */
export function onlyTarget({ job: [job], field }: TargetFlags): Target {
  return { job, field };
}

/** How documents are read. */
export interface ReadFlags {
  readonly lexicon?: string;
  readonly timeout: number;
  readonly isolation: Isolation;
  readonly passwordFile?: string;
  /** False to use none. */
  readonly config?: string | boolean;
}

/** How analyses are made. */
export interface AnalyzingFlags extends ReadFlags {
  readonly now?: string;
  readonly threads?: number;
  /** A module with the user's own checks. */
  readonly checks?: string;
  /** A folder in which documents are kept after reading. */
  readonly cache?: string;
  /** Only set by the config file. */
  readonly weights?: WeightOverrides;
}

/** The conditions for exit code 1. */
export interface ThresholdFlags {
  readonly minScore?: number;
  readonly failOn: readonly string[];
  readonly require: readonly string[];
}

/** Where the result is written, and in which format. */
export interface OutputFlags<Format extends string> {
  readonly format: Format;
  readonly output?: string;
}

/** The flags of a command that compares resumes with whatever the user names. */
export interface ComparingFlags<Format extends string>
  extends AnalyzingFlags,
    TargetFlags,
    ThresholdFlags,
    OutputFlags<Format> {}

export function addComparing<Format extends string>(
  command: Command,
  formats: readonly [Format, ...Format[]],
): Command {
  addTarget(command);
  addOutput(command, formats);
  return addThresholds(addCache(addAnalyzing(command)));
}

/** `isOne`: for a command that compares with one posting only. */
export function addTarget(command: Command, isOne = false): Command {
  const posting = "the posting, in any supported format; - for standard input";
  return command
    .addOption(
      new Option(
        "-j, --job <file>",
        isOne ? posting : `${posting}; repeat it, or name a folder, for several`,
      )
        .argParser((path: string, before: readonly string[]) => [...before, path])
        .default([], "none"),
    )
    .option(
      "--field <name>",
      "instead of a posting: a field such as java, auto for the resume's own, or a profile's file, also one of its groups (jobs.json#java)",
    );
}

export function addReading(command: Command): Command {
  return command
    .option("--lexicon <file>", "YAML with changes to the built-in lexicon")
    .option("--timeout <seconds>", "give up on a document after this long", parseSeconds, 30)
    .addOption(
      new Option(
        "--isolation <kind>",
        "where documents are read: in processes, which can crash without harm; for files that you trust, in worker threads or in the command itself",
      )
        .choices(["process", "worker", "none"])
        .default("process"),
    )
    .option(
      "--password-file <file>",
      "the password of encrypted PDFs, in a file's first line (default: $SKILLTALLY_PASSWORD)",
    );
}

export function addDay(command: Command): Command {
  return command.option(
    "--now <day>",
    'the day on which "present" ends, such as 2026-11-20 (default: today)',
  );
}

export function addAnalyzing(command: Command): Command {
  return addReading(addDay(command))
    .option("--threads <count>", "how many documents at once (default: one per core)", parseCount)
    .option("--checks <file>", "a module that exports a list of checks of your own");
}

export function addCache(command: Command): Command {
  return command.option(
    "--cache <folder>",
    "keep the text of each resume in this folder, so that it need not be read again; as private as the resumes",
  );
}

function addThresholds(command: Command): Command {
  return command
    .option("--min-score <points>", "exit with 1 when a score is lower, or missing", parsePoints)
    .addOption(
      listOption(
        "--fail-on <finding>",
        "exit with 1 on a finding: error, warning or note and above, or its code",
      ),
    )
    .addOption(
      listOption("--require <skill>", "exit with 1 when a resume does not show the skill"),
    );
}

/** An option that may be repeated, or given once with commas. */
function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(addToList).default([], "none");
}

export function addOutput<Format extends string>(
  command: Command,
  formats: readonly [Format, ...Format[]],
): Command {
  return command
    .addOption(
      new Option("-f, --format <format>", "how to write the result")
        .choices(formats)
        .default(formats[0]),
    )
    .option("-o, --output <file>", "write the result there instead of printing it");
}

function parsePoints(text: string): number {
  const points = Number(text);
  if (text.trim() === "" || !(points >= 0 && points <= 100)) {
    throw new InvalidArgumentError("Expected a number from 0 to 100.");
  }
  return points;
}

export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new InvalidArgumentError("Expected a whole number above 0.");
  }
  return count;
}

/** One day. */
const longestSeconds = 86_400;

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= longestSeconds)) {
    throw new InvalidArgumentError(
      `Expected a number of seconds above 0, up to ${longestSeconds}.`,
    );
  }
  return seconds;
}

function addToList(text: string, list: readonly string[]): readonly string[] {
  const items = text.split(",").map((item) => item.trim());
  return [...list, ...items.filter((item) => item !== "")];
}
