import { constants, createReadStream } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Format } from "../document/document.ts";
import { CliError } from "./cli-error.ts";

/** The bytes of a file, or of standard input for "-". */
export async function loadBytes(path: string): Promise<Uint8Array> {
  if (path === "-") return loadInput();
  try {
    const info = await stat(path);
    // A named pipe is waited for without end; what a shell puts in place of <(command) stands in /dev.
    if (!(info.isFile() || info.isDirectory() || path.startsWith("/dev/")))
      throw new CliError(`${path}: is not a regular file`);
    if (info.size > MOST_BYTES) throw new CliError(`${path}: ${tooLarge}`);
    return info.isFile() || info.isDirectory()
      ? new Uint8Array(await readFile(path))
      : await loadDevice(path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: ${explain(error)}`, error);
  }
}

/** No document, profile or lexicon is larger; a device may have no end. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_DEVICE_BYTES = 64 * 1024 * 1024;
const tooLarge = "is too large to be read; name another file";

async function loadDevice(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path, { end: MOST_DEVICE_BYTES })) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
  }
  if (length > MOST_DEVICE_BYTES) throw new CliError(`${path}: ${tooLarge}`);
  return Buffer.concat(chunks);
}

/** The text of a file of ours (a lexicon, a profile). */
export async function loadText(path: string): Promise<string> {
  return new TextDecoder().decode(await loadBytes(path));
}

/** Finds out before the work, rather than after it, that the result cannot be written to `path`. */
export async function checkOutput(path: string): Promise<void> {
  if (await namesFolder(path)) throw new CliError(`${path}: is a folder; name a file in it`);
  try {
    await access((await exists(path)) ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw new CliError(`${path}: ${explainOutput(error)}`, error);
  }
}

/** Whether a path is meant as a folder: it is one, or is written like one that is to be made. */
export async function namesFolder(path: string): Promise<boolean> {
  return /[/\\]$/.test(path) || (await isFolder(path));
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(ifMissing))?.isDirectory() ?? false;
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(ifMissing)) !== undefined;
}

/** A file that does not exist or may not be looked at counts as absent. */
function ifMissing(): undefined {
  return undefined;
}

/** Markdown is text like any other: only the name tells. */
export function formatOf(path: string): { readonly format?: Format } {
  return /\.(?:md|markdown)$/i.test(path) ? { format: "markdown" } : {};
}

async function loadInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file; check the path",
  ENOTDIR: "no such file; check the path",
  EISDIR: "is a folder; name a file",
  EEXIST: "is a file; name a folder",
  EACCES: "no permission; check who may read or write it",
  EPERM: "no permission; check who may read or write it",
  EROFS: "the disk is read-only; choose another place",
  ENOSPC: "the disk is full; choose another place",
  ENAMETOOLONG: "the name is too long for the disk; choose a shorter one",
  EMFILE: "too many files are open; close some, or lower --threads",
};

/** Why a file cannot be opened, and what to do. */
export function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `cannot be opened (${code || "unknown reason"})`;
}

/** The same for a file that is to be written. */
export function explainOutput(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const isMissing = code === "ENOENT" || code === "ENOTDIR";
  return isMissing ? "its folder does not exist; make it first" : explain(error);
}
