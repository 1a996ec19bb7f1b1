import type { BigIntStats } from "node:fs";
import { constants } from "node:fs";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { AnalyzeError } from "../../errors.ts";
import { explain } from "../files.ts";
import { ToolError } from "./tool-error.ts";

/** The folders below which files may be read. */
export interface Roots {
  /**
   * The real path of a file or folder; `path` is absolute or relative to the first root.
   *
   * @throws ToolError `NO_ROOT`, `OUTSIDE_ROOTS` (whether or not the path exists), `FILE_UNREADABLE`.
   */
  find(path: string): Promise<string>;
  /**
   * The bytes of the file at a path, at most `maxBytes`.
   *
   * @throws the same errors as `find`, and AnalyzeError `TOO_LARGE`.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
}

/**
 * Opens folders as roots. Their links are resolved once.
 *
 * @throws Error of the system for a folder that does not exist.
 */
export async function openRoots(folders: readonly string[]): Promise<Roots> {
  const roots = await Promise.all(folders.map((folder) => realpath(folder)));
  const named = [...new Set([...folders.map((folder) => resolve(folder)), ...roots])];
  const find = async (path: string): Promise<string> => {
    const [first] = roots;
    if (first === undefined) throw new ToolError("NO_ROOT", noRoot);
    const wanted = resolve(first, path);
    // Checked before the disk is accessed, so that nobody learns what exists outside of the roots.
    if (!isBelow(wanted, named)) throw outside();
    const real = await realpath(wanted).catch((error: unknown) => {
      throw unreadable(error);
    });
    if (!isBelow(real, roots)) throw outside();
    return real;
  };
  return { find, read: async (path, maxBytes) => readAt(await find(path), roots, maxBytes) };
}

const noRoot =
  "This server may read no files; give the text itself, or start it with --root <folder>";

function outside(): ToolError {
  return new ToolError(
    "OUTSIDE_ROOTS",
    "The path lies outside of the folders that this server may read; give a path below them, or the text itself",
  );
}

function unreadable(error: unknown): ToolError {
  return new ToolError("FILE_UNREADABLE", `The file: ${explain(error)}`, error);
}

function isBelow(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => {
    const way = relative(root, path);
    return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
  });
}

/**
 * Does not wait for devices or pipes, and does not follow a link that was created after the path was
 * resolved.
 */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

async function readAt(
  real: string,
  roots: readonly string[],
  maxBytes: number,
): Promise<Uint8Array> {
  const file = await open(real, flags).catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    const info = await file.stat({ bigint: true });
    if (!info.isFile())
      throw new ToolError("FILE_UNREADABLE", "The path is not a regular file; name a document");
    await refuseMoved(real, roots, info);
    if (info.size > BigInt(maxBytes))
      throw new AnalyzeError("TOO_LARGE", {
        what: "bytes",
        size: Number(info.size),
        limit: maxBytes,
      });
    return await readAll(file, Number(info.size));
  } finally {
    await file.close();
  }
}

/**
 * Checks that the opened file is the one now at the path, and that the path still lies below a root: one of
 * its folders may have been replaced with a link in between.
 */
async function refuseMoved(
  real: string,
  roots: readonly string[],
  info: BigIntStats,
): Promise<void> {
  const [again, now] = await Promise.all([
    realpath(real).catch(() => ""),
    stat(real, { bigint: true }).catch(() => undefined),
  ]);
  if (!isBelow(again, roots) || now?.ino !== info.ino || now.dev !== info.dev) throw outside();
}

/** At most as many bytes as the file had when its size was checked, in case it grows meanwhile. */
async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}
