import type { BigIntStats } from "node:fs";
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError, fileWords } from "./cli-error.ts";
import { explainOutput } from "./files.ts";

let count = 0;

/**
 * Writes a file whole or not at all: what stood there is replaced when all of the new text is on the disk. What is no plain file (a pipe, a
 * device) is written to as it is.
 *
 * @throws CliError where it cannot be written; nothing is left behind then.
 */
export async function saveText(path: string, text: string): Promise<void> {
  try {
    const before = await stat(path).catch(() => undefined);
    const isPlain = before === undefined || before.isFile();
    // Standard output stands there, and the file that it leads to is open already.
    if (!isPlain || path.startsWith("/dev/")) return await writeTo(path, text);
    // The file that a link leads to is replaced, not the link.
    const place = before === undefined ? path : await realpath(path);
    await replace(place, text, before?.mode);
  } catch (error) {
    throw new CliError(`${path}: ${explainOutput(error)}`, error);
  }
}

async function replace(place: string, text: string, mode: number | undefined): Promise<void> {
  count++;
  // Short, since the name of the file itself may be as long as names can be.
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
    // A file that may be written in a folder that may not.
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
 * Refuses a place for results that is one of the files that are read, by whatever name or link: it would be overwritten.
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

/** What tells one file from all others, whatever it is called; undefined for what is no plain file. */
async function identityOf(path: string): Promise<string | undefined> {
  const info: BigIntStats | undefined = await stat(path, { bigint: true }).catch(() => undefined);
  return info?.isFile() ? `${info.dev}:${info.ino}` : undefined;
}
