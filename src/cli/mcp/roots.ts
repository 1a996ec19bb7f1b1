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
   * The real place of a path, which is absolute or relative to a root.
   *
   * @throws ToolError `NO_ROOT`, `OUTSIDE_ROOTS` (whether or not something is there), `FILE_UNREADABLE`.
   */
  find(path: string): Promise<string>;
  /**
   * The bytes of the file at a path, at most `maxBytes`.
   *
   * @throws the same, and AnalyzeError `TOO_LARGE`.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
}

/**
 * Opens folders as roots, their links resolved once.
 *
 * @throws Error of the system for a folder that is not there.
 */
export async function openRoots(folders: readonly string[]): Promise<Roots> {
  const roots = await Promise.all(folders.map((folder) => realpath(folder)));
  const named = [...new Set([...folders.map((folder) => resolve(folder)), ...roots])];
  const find = async (path: string): Promise<string> => {
    const [first] = roots;
    if (first === undefined) throw new ToolError("NO_ROOT", noRoot);
    const wanted = resolve(first, path);
    // Before the disk is asked, so that nobody learns what lies outside.
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

/** No device or pipe is waited for, and no link is followed that was put there after the path was resolved. */
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

/** What was opened must be what stands at the path now that it is open: a folder on the way may have become a link in between. */
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

/** As many bytes as the file had when it was measured, should it grow meanwhile. */
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
