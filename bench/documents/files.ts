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

/** The labels beside a folder, in `labels.jsonl`; none if there is no such file. */
function labelsOf(folder: string): readonly FileLabel[] {
  const path = join(folder, "..", "labels.jsonl");
  return existsSync(path) ? jsonLines<FileLabel>(path) : [];
}

/** `filesOf` a part of the labels beside the folder; without a part, `openFilesOf`. */
export function filesOfPart(
  folder: string,
  end: string,
  part: string | undefined,
): readonly File[] {
  if (part === undefined) return openFilesOf(folder, end);
  const own = new Set(labelsOf(folder).flatMap((one) => (one.part === part ? [one.file] : [])));
  return filesOf(folder, end).filter(({ path }) => own.has(path));
}

/**
 * `filesOf`, without those that `labels.jsonl` beside the folder keeps closed (part c), whose content must
 * not be looked at.
 */
export function openFilesOf(folder: string, end: string): readonly File[] {
  const closed = new Set(
    labelsOf(folder)
      .filter(({ part }) => part === "c")
      .map(({ file }) => file),
  );
  return filesOf(folder, end).filter((file) => !closed.has(file.path));
}
