import { createReadStream } from "node:fs";
import { truncate } from "node:fs/promises";
import type { Analysis } from "../analyze/analysis.ts";
import type { BatchResult } from "../batch/analyze-many.ts";
import { AnalyzeError } from "../errors.ts";
import { writeJson } from "../report/json.ts";
import { CliError, describe } from "./cli-error.ts";

/** One resume's result as a line of JSON: its name, then its analysis or its error. */
export function jsonLine({ name, analysis, error }: BatchResult): string {
  if (error === undefined) return `${writeJson({ name, analysis })}\n`;
  const code =
    error instanceof AnalyzeError
      ? error.code
      : error instanceof CliError
        ? "UNREADABLE"
        : "INTERNAL";
  return `${writeJson({ name, error: { code, message: describe(error) } })}\n`;
}

/**
 * Whether an error is not the resume's fault: an error of skilltally itself, or a process that was killed
 * from outside or could not be started.
 */
export function isOurs({ error }: BatchResult): boolean {
  if (error instanceof AnalyzeError)
    return error.code === "CRASHED" || error.code === "OPTION_INVALID";
  return error !== undefined && !(error instanceof CliError);
}

/** One resume's result as its line holds it. */
export interface EarlierResult {
  readonly name: string;
  /** Absent for a resume that could not be read. */
  readonly analysis?: Analysis;
  readonly error?: { readonly message: string };
}

/** The results of an earlier run, read from its file. */
export interface Earlier {
  /** The names of all resumes that have a line. */
  readonly names: ReadonlySet<string>;
  /** The first analysis in the file. */
  readonly first?: Analysis;
}

const NEWLINE = 10;

const opening = '{"name":"';
const keys: readonly string[] = [',"analysis":{', ',"error":{'];
const beginning = /^\{"name":"(?:[^"\\]|\\.)*","(?:analysis|error)":\{/;
const cutBeginning = /^\{"name":"(?:[^"\\]|\\.)*(?:\\?$|"(.*)$)/s;

/**
 * Reads the results of an earlier run at `path`, passes each to `take`, and cuts off an unfinished last line.
 * Holds only one line at a time.
 *
 * @throws CliError for a file with a line that is not ours. Such a file is not changed.
 */
export async function readEarlier(
  path: string,
  take: (result: EarlierResult) => void,
): Promise<Earlier> {
  const names = new Set<string>();
  let first: Analysis | undefined;
  let line: Buffer[] = [];
  let at = 0;
  let end = 0;
  let lines = 0;
  for await (const data of createReadStream(path)) {
    const chunk = data as Buffer;
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      line.push(chunk.subarray(from, to));
      lines++;
      const result = readLine(Buffer.concat(line).toString()) ?? refuse(path, lines);
      names.add(result.name);
      first ??= result.analysis;
      take(result);
      line = [];
      from = to + 1;
      end = at + from;
    }
    line.push(chunk.subarray(from));
    at += chunk.length;
  }
  if (end < at) {
    if (!mayBeOurs(Buffer.concat(line).toString())) refuse(path, lines + 1);
    await truncate(path, end);
  }
  return { names, ...(first !== undefined && { first }) };
}

/** Whether a truncated line could have become one of ours. */
function mayBeOurs(line: string): boolean {
  if (beginning.test(line) || opening.startsWith(line)) return true;
  const cut = cutBeginning.exec(line);
  return cut !== null && keys.some((key) => key.startsWith(cut[1] ?? ""));
}

function refuse(path: string, line: number): never {
  throw new CliError(
    `${path}: line ${line} is not a result of this command; name another file with --output`,
  );
}

/** The result in a line; undefined if the line is not ours. */
function readLine(line: string): EarlierResult | undefined {
  if (!beginning.test(line)) return undefined;
  const { name, analysis, error } = parse(line) ?? {};
  if (typeof name !== "string") return undefined;
  if (isAnalysis(analysis)) return { name, analysis };
  return isError(error) ? { name, error } : undefined;
}

function isError(value: unknown): value is { readonly message: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "message" in value &&
    typeof value.message === "string"
  );
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Its parts are enough to recognize an analysis. */
function isAnalysis(value: unknown): value is Analysis {
  const parts = ["versions", "resume", "findings"];
  return typeof value === "object" && value !== null && parts.every((part) => part in value);
}
