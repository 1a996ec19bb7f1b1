import type { BigIntStats } from "node:fs";
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError, fileWords } from "./cli-error.ts";
import { explainOutput } from "./files.ts";

let count = 0;

/**
 * Writes a file completely or not at all: an existing file is replaced only when the new text is fully on
 * disk. Anything other than a regular file (a pipe, a device) is written to directly.
 *
 * @throws CliError if it cannot be written; nothing is left behind then.
 */
export async function saveText(path: string, text: string): Promise<void> {
  try {
    const before = await stat(path).catch(() => undefined);
    const isPlain = before === undefined || before.isFile();
    // This may be standard output, whose file is already open.
    if (!isPlain || path.startsWith("/dev/")) return await writeTo(path, text);
    // Replaces the file that a link leads to, not the link.
    const place = before === undefined ? path : await realpath(path);
    await replace(place, text, before?.mode);
  } catch (error) {
    throw new CliError(`${path}: ${explainOutput(error)}`, error);
  }
}

async function replace(place: string, text: string, mode: number | undefined): Promise<void> {
  count++;
  // Short, because the name of the file itself may already have the maximum length.
  const draft = join(dirname(place), `.skilltally-${process.pid}-${count}.tmp`);
  try {
    await writeTo(draft, text, "wx");
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    const isClosedFolder = ["EACCES", "EPERM"].includes(
      (error as NodeJS.ErrnoException).code ?? "",
    );
    // The file is writable, but its folder is not.
    if (mode === undefined || !isClosedFolder) throw error;
    await writeTo(place, text);
  }
}

async function writeTo(path: string, text: string, flags = "w"): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/**
 * Refuses to write results to one of the input files, by whatever name or link, since it would be
 * overwritten.
 *
 * @throws CliError
 */
export async function refuseInputs(
  output: string,
  inputs: readonly (string | undefined)[],
): Promise<void> {
  const place = await identityOf(output);
  if (place === undefined) return;
  for (const input of inputs) {
    if (input === undefined || input === "-") continue;
    if ((await identityOf(input)) === place) {
      throw new CliError(
        `${output}: is ${basename(input) === basename(output) ? "a file that is read" : `the same file as ${fileWords(input)}, which is read`}; name another file with --output`,
      );
    }
  }
}

/** Identifies a file, whatever its name; undefined if it is not a regular file. */
async function identityOf(path: string): Promise<string | undefined> {
  const info: BigIntStats | undefined = await stat(path, { bigint: true }).catch(() => undefined);
  return info?.isFile() ? `${info.dev}:${info.ino}` : undefined;
}
