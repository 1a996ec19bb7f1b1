import { join } from "node:path";
import type { Analysis } from "../analyze/analysis.ts";
import type { AnalyzeOptions } from "../analyze/options.ts";
import type { BatchResult } from "../batch/analyze-many.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { cleanLine } from "../report/clean.ts";
import { csvRow, sheetOf } from "../report/csv.ts";
import { type ReportFormat, renderReport } from "../report/render.ts";
import { letters, regExp } from "../words/letters.ts";
import { CliError } from "./cli-error.ts";
import type { AnalyzeFlags } from "./commands/analyze.ts";
import { checkOutput, exists, makeFolder, namesFolder } from "./files.ts";
import { type EarlierResult, isOurs, jsonLine, readEarlier } from "./json-lines.ts";
import { lock } from "./lock.ts";
import { print, printText, terminal } from "./output.ts";
import type { InputGuard } from "./outputs.ts";
import { checkSame } from "./same-run.ts";
import { type OpenFile, openDraft, openInPlace, saveText } from "./save.ts";

/** Where the results of several resumes are written, one after another. */
export interface Reports {
  /** Options that an earlier run used and this one must use, too. */
  readonly options: Pick<AnalyzeOptions, "now">;
  /** Whether an earlier run has already written this resume's result. */
  isDone(name: string): boolean;
  write(result: BatchResult): Promise<void>;
  /**
   * Whether failing to write one result loses only that one, as in a folder. In a single file it would also
   * lose those after it.
   */
  readonly costsOne?: boolean;
  /** Advice for a run that is stopped, after how far it came. */
  readonly goOn: string;
  /** Without `isComplete`, a file for all results stays as it was before, unless `--resume` can go on with it. */
  close(isComplete: boolean): Promise<void>;
}

/** What the results are made from. */
export interface ReportRun {
  /** Of everything that is read. */
  readonly guard: InputGuard;
  readonly options: AnalyzeOptions;
  readonly target: Job | KeywordProfile | undefined;
  /** Receives the results that an earlier run has written. */
  recall(result: EarlierResult): void;
}

/** How reports are written, for formats with one report for each resume. */
interface ReportFlags {
  readonly format: ReportFormat;
  readonly explain?: boolean;
}

const nothingBefore: Pick<Reports, "options" | "isDone" | "goOn"> = {
  options: {},
  isDone: () => false,
  goOn: "",
};

/**
 * Opens what `--output` and `--format` name: a folder with a file for each resume, one file for all, or
 * standard output.
 *
 * @throws CliError for a place that cannot be written to, and for formats that hold only one resume.
 */
export async function openReports(flags: AnalyzeFlags, run: ReportRun): Promise<Reports> {
  const { output, format } = flags;
  const isFolder = output !== undefined && (await namesFolder(output));
  if (format !== "jsonl" && isFolder) return openFolder(output, { ...flags, format }, run);
  if (output !== undefined) {
    await checkOutput(output);
    await run.guard(output);
  }
  if (format === "jsonl") return openJsonLines(flags, run);
  if (!isSequential(format)) {
    throw new CliError(
      `--format ${format} is for one resume; for several, name a folder with --output reports/${others[format] ?? ""}`,
    );
  }
  if (output === undefined)
    return { ...nothingBefore, ...sequence(printed, { ...flags, format }, true) };
  const file = await openDraft(output);
  return {
    ...nothingBefore,
    goOn: "; nothing was written",
    ...sequence(file, { ...flags, format }, false),
  };
}

/** Whether several reports of this format can follow one another. */
function isSequential(format: ReportFormat): boolean {
  return format === "text" || format === "markdown" || format === "csv";
}

/** For formats of one resume: the alternative for several. */
const others: Readonly<Partial<Record<ReportFormat, string>>> = {
  json: ", or take --format jsonl",
  junit: ", or take skilltally verify",
  sarif: ", or take skilltally verify",
};

type Sink = Pick<Reports, "write" | "close">;

const printed: OpenFile = {
  append: printText,
  finish: async () => undefined,
  discard: async () => undefined,
};

function sequence(file: OpenFile, { format, explain }: ReportFlags, isPrinted: boolean): Sink {
  let count = 0;
  return {
    async write({ name, analysis }) {
      if (analysis === undefined) return;
      const isFirst = count++ === 0;
      await file.append(part({ name, analysis, format, explain, isFirst, isPrinted }));
    },
    close: (isComplete) => (isComplete ? file.finish() : file.discard()),
  };
}

interface Part {
  readonly name: string;
  readonly analysis: Analysis;
  readonly format: ReportFormat;
  readonly explain: boolean | undefined;
  readonly isFirst: boolean;
  readonly isPrinted: boolean;
}

/** One of several reports in a row, with its resume's name as a heading. */
function part({ name, analysis, format, explain, isFirst, isPrinted }: Part): string {
  if (format === "csv") {
    const { header, rows } = sheetOf(analysis);
    const lines = [...(isFirst ? [["file", ...header]] : []), ...rows.map((row) => [name, ...row])];
    return lines.map(csvRow).join("");
  }
  const report = renderReport(analysis, format, { ...(isPrinted && terminal()), explain });
  const title =
    format === "markdown"
      ? `\`${cleanLine(name).replaceAll("`", "'")}\`\n\n`
      : `== ${cleanLine(name)} ==\n\n`;
  return `${isFirst ? "" : "\n"}${title}${report}`;
}

async function openJsonLines(
  { output, resume, now }: AnalyzeFlags,
  run: ReportRun,
): Promise<Reports> {
  if (output === undefined) {
    return {
      ...nothingBefore,
      write: (result) => print(jsonLine(result)),
      close: async () => undefined,
    };
  }
  const unlock = await lock(output);
  try {
    return await openLocked(
      output,
      resume === true && (await exists(output)),
      { ...run, now },
      unlock,
    );
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openLocked(
  output: string,
  isResumed: boolean,
  run: ReportRun & { readonly now: string | undefined },
  unlock: () => Promise<void>,
): Promise<Reports> {
  const { names, first } = isResumed
    ? await readEarlier(output, run.recall)
    : { names: new Set<string>() };
  if (first !== undefined) await checkSame(output, first, run);
  // What was written stays when the run is stopped.
  const file = await openInPlace(output, isResumed ? "a" : "w");
  return {
    goOn: "; the same command with --resume goes on",
    options: first === undefined ? {} : { now: first.asOf },
    isDone: (name) => names.has(name),
    // An error that is not the resume's fault is not recorded, so that the next run tries again.
    write: async (result) => (isOurs(result) ? undefined : file.append(jsonLine(result))),
    async close() {
      await file.finish();
      await unlock();
    },
  };
}

const endings: Readonly<Record<ReportFormat, string>> = {
  text: ".txt",
  markdown: ".md",
  html: ".html",
  json: ".json",
  csv: ".csv",
  junit: ".xml",
  sarif: ".sarif",
  "json-resume": ".json",
};

async function openFolder(
  folder: string,
  { format, explain }: ReportFlags,
  { guard }: ReportRun,
): Promise<Reports> {
  await makeFolder(folder);
  const nameFor = fileNames(endings[format]);
  return {
    ...nothingBefore,
    costsOne: true,
    async write({ name, analysis }) {
      if (analysis === undefined) return;
      const file = join(folder, nameFor(name));
      await guard(file);
      await saveText(file, renderReport(analysis, format, { file: name, explain }));
    },
    close: async () => undefined,
  };
}

/**
 * The longest file name that most file systems allow, in bytes, less room for a number that tells equal names
 * apart.
 */
const longestName = 200;

/**
 * Makes file names from the paths of resumes: "people/ada.pdf" gives "people-ada.pdf.txt". The names are
 * distinct even on a file system that ignores case.
 */
export function fileNames(ending: string): (path: string) => string {
  const taken = new Set<string>();
  return (path) => {
    const base = baseOf(path, longestName - ending.length);
    for (let count = 1; ; count++) {
      const name = `${base}${count > 1 ? `-${count}` : ""}${ending}`;
      const key = name.normalize("NFC").toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}

const unsafeInPath = regExp.gu`[^${letters}\d._-]+`;

/** The last part of a path, which is the most telling, without characters that file names may not contain. */
function baseOf(path: string, bytes: number): string {
  const plain = path.replace(unsafeInPath, "-").replace(/^[-.]+/, "");
  let base = plain === "" ? "resume" : plain;
  while (Buffer.byteLength(base) > bytes) base = Array.from(base).slice(1).join("");
  return base;
}
