import { createReadStream } from "node:fs";
import { truncate } from "node:fs/promises";
import type { Analysis } from "../analyze/analysis.ts";
import type { BatchResult } from "../batch/analyze-many.ts";
import { AnalyzeError } from "../errors.ts";
import { writeJson } from "../report/json.ts";
import { describe } from "./cli-error.ts";

/** One resume's result as a line of JSON: its name, then its analysis or its error. */
export function jsonLine({ name, analysis, error }: BatchResult): string {
  if (error === undefined) return `${writeJson({ name, analysis })}\n`;
  const code = error instanceof AnalyzeError ? error.code : "UNREADABLE";
  return `${writeJson({ name, error: { code, message: describe(error) } })}\n`;
}

/** What an earlier run has left in its file. */
export interface Earlier {
  /** Of every resume that has its line. */
  readonly names: ReadonlySet<string>;
  /** The first analysis. */
  readonly first?: Analysis;
}

const NEWLINE = 10;

/** The name stands first in a line; no file system has longer paths. */
const NAME_BYTES = 64 * 1024;
const lineName = /^\{"name":("(?:[^"\\]|\\.)*")/;

/**
 * Reads what an earlier run has left at `path`, and cuts off a last line that it did not finish. Only one line is held at a
 * time. Lines that are not ours have no name and are left alone.
 */
export async function readEarlier(path: string): Promise<Earlier> {
  const names = new Set<string>();
  let first: Analysis | undefined;
  let line: Buffer[] = [];
  let lineBytes = 0;
  let at = 0;
  let end = 0;
  const take = (piece: Buffer) => {
    // Behind the name only the first analysis is of interest.
    if (first === undefined || lineBytes < NAME_BYTES) line.push(piece);
    lineBytes += piece.length;
  };
  for await (const data of createReadStream(path)) {
    const chunk = data as Buffer;
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, to));
      const text = Buffer.concat(line).toString();
      const name = lineName.exec(text)?.[1];
      if (name !== undefined) names.add(String(JSON.parse(name)));
      first ??= readAnalysis(text);
      [line, lineBytes] = [[], 0];
      from = to + 1;
      end = at + from;
    }
    take(chunk.subarray(from));
    at += chunk.length;
  }
  if (end < at) await truncate(path, end);
  return { names, ...(first !== undefined && { first }) };
}

function readAnalysis(line: string): Analysis | undefined {
  try {
    const { analysis }: { readonly analysis?: Analysis } = JSON.parse(line);
    return analysis;
  } catch {
    // A line that something else wrote is no analysis of ours.
    return undefined;
  }
}
