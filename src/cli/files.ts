import { constants, createReadStream, rmSync } from "node:fs";
import { access, type FileHandle, mkdir, open, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Format } from "../document/document.ts";
import { CliError, fileWords } from "./cli-error.ts";

/** The bytes of a file, or of standard input for "-". */
export async function loadBytes(path: string): Promise<Uint8Array> {
  if (path === "-") return collect(process.stdin, fileWords(path));
  try {
    // Process substitution, <(command), gives a path in /dev, whose output must be waited for.
    return path.startsWith("/dev/") && !(await stat(path)).isFile()
      ? await collect(createReadStream(path, { end: maxStreamedBytes }), path)
      : await loadFile(path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: ${explain(error)}`, error);
  }
}

/** No document, profile or lexicon is larger, and a device may never end. */
const maxBytes = 256 * 1024 * 1024;
const maxStreamedBytes = 64 * 1024 * 1024;
const tooLarge = "is too large to be read; name another file";

/** Never blocks: a named pipe may have no end, and neither do some system files (/proc/kmsg). */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function loadFile(path: string): Promise<Uint8Array> {
  const file = await open(path, flags);
  try {
    const info = await file.stat();
    if (!(info.isFile() || info.isDirectory()))
      throw new CliError(`${path}: is not a regular file; name one`);
    if (info.size > maxBytes) throw new CliError(`${path}: ${tooLarge}`);
    const bytes = await readWhole(file, info.size);
    if (bytes === undefined) throw new CliError(`${path}: ${tooLarge}`);
    return bytes;
  } finally {
    await file.close();
  }
}

/**
 * All bytes of a file of about `size`, which may grow or report no size; undefined if there are more than
 * `maxBytes`.
 */
async function readWhole(file: FileHandle, size: number): Promise<Uint8Array | undefined> {
  // One byte more than expected, to detect the end.
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  while (length <= maxBytes) {
    if (length === bytes.length) {
      const longer = new Uint8Array(2 * length + 4096);
      longer.set(bytes);
      bytes = longer;
    }
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return undefined;
}

async function collect(stream: AsyncIterable<unknown>, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > maxStreamedBytes) throw new CliError(`${path}: ${tooLarge}`);
  }
  return Buffer.concat(chunks);
}

/** The text of one of our own files (a lexicon, a profile). */
export async function loadText(path: string): Promise<string> {
  return new TextDecoder().decode(await loadBytes(path));
}

/** Checks before the work, not after it, whether the result can be written to `path`. */
export async function checkOutput(path: string): Promise<void> {
  if (await namesFolder(path)) throw new CliError(`${path}: is a folder; name a file in it`);
  try {
    await access((await exists(path)) ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw new CliError(`${path}: ${explainOutput(error)}`, error);
  }
}

/** Whether a path is meant as a folder: it is one, or ends in a slash like one that is yet to be created. */
export async function namesFolder(path: string): Promise<boolean> {
  return /[/\\]$/.test(path) || (await isFolder(path));
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(ifMissing))?.isDirectory() ?? false;
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(ifMissing))?.isFile() ?? false;
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(ifMissing)) !== undefined;
}

/**
 * Creates a folder and its parents. Node's `recursive` option retries endlessly where the file system refuses
 * new folders (/proc).
 *
 * @throws CliError
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(resolve(path));
  if (!(await exists(parent))) await makeFolder(parent, mode);
  try {
    await mkdir(path, mode);
  } catch (error) {
    // Another run may have created it meanwhile.
    if (!(await isFolder(path))) throw new CliError(`${path}: ${explainOutput(error)}`, error);
  }
}

/** Removes a file if the program ends before the returned function is called. */
export function removeAtExit(path: string): () => void {
  const remove = () => rmSync(path, { force: true });
  process.once("exit", remove);
  return () => {
    process.off("exit", remove);
  };
}

/** A file that does not exist or is not accessible counts as absent. */
function ifMissing(): undefined {
  return undefined;
}

/** Markdown looks like any other text, so only the name reveals it. */
export function formatOf(path: string): { readonly format?: Format } {
  return /\.(?:md|markdown)$/i.test(path) ? { format: "markdown" } : {};
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file; check the path",
  ERR_INVALID_ARG_VALUE: "no such file; check the path",
  ENOTDIR: "no such file; check the path",
  EISDIR: "is a folder; name a file",
  EEXIST: "is a file; name a folder",
  ELOOP: "is a symbolic link that leads to itself; name the file that it should lead to",
  EAGAIN: "gives nothing without waiting; name another file",
  EACCES: "no permission; check who may read or write it",
  EPERM: "no permission; check who may read or write it",
  EROFS: "the disk is read-only; choose another place",
  ENOSPC: "the disk is full; choose another place",
  ENAMETOOLONG: "the name is too long for the disk; choose a shorter one",
  EMFILE: "too many files are open; close some, or raise the limit (ulimit -n)",
};

/** Why a file cannot be opened, and what to do. */
export function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" && isAddress(error))
    return "is an address, and nothing is fetched; save the page, and name the file";
  return reasons[code] ?? `cannot be opened (${code || "unknown reason"})`;
}

/** Whether the path that failed to open is a web address. */
function isAddress(error: unknown): boolean {
  const path = error instanceof Error && "path" in error ? String(error.path) : "";
  return /^https?:\//i.test(path);
}

/** Like `explain`, for a file that is to be written. */
export function explainOutput(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const isMissing = code === "ENOENT" || code === "ENOTDIR";
  return isMissing ? "its folder does not exist; make it first" : explain(error);
}
