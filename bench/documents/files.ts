import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLines } from "../../.ci/json-lines.ts";

/** A file of a folder. */
export interface File {
  /** Relative to the folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files in `folder` and its subfolders whose names end in `end`, by path. */
export function filesOf(folder: string, end: string): readonly File[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .toSorted()
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }));
}

interface FileLabel {
  readonly file?: string;
  readonly part?: string;
}

/**
 * `filesOf`, without those that `labels.jsonl` beside the folder keeps closed (part c), whose content must
 * not be looked at.
 */
export function openFilesOf(folder: string, end: string): readonly File[] {
  const path = join(folder, "..", "labels.jsonl");
  const labels = existsSync(path) ? jsonLines<FileLabel>(path) : [];
  const closed = new Set(labels.filter(({ part }) => part === "c").map(({ file }) => file));
  return filesOf(folder, end).filter((file) => !closed.has(file.path));
}
