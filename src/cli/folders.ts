import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "./cli-error.ts";
import { explain } from "./files.ts";

/** What a folder holds. */
export interface FolderContents {
  readonly files: readonly string[];
  /** Folders that may not be read. */
  readonly closed: readonly string[];
  /** Symbolic links that led to files. */
  readonly followed: number;
  /** Symbolic links that lead nowhere, to what is read already, or beyond the bounds. */
  readonly left: number;
}

/** A link may lead to a whole disk, so no more folders and files than this are followed. */
const maxLinks = 10_000;
const maxLinkedFolders = 10_000;

/** What of a folder is looked for. */
export interface Wanted {
  readonly isWanted: (path: string) => boolean;
  /** Whether a folder at this path may hold what is wanted. */
  readonly mayHold: (path: string) => boolean;
}

interface Walk extends Wanted {
  readonly files: string[];
  readonly closed: string[];
  /** Links found on the way. They are followed once the folder itself is done, so that its own files keep their own names. */
  readonly links: string[];
  /** The identity of each folder, and of each file once there is a link to follow. */
  readonly seen: Set<string>;
  linkedFolders: number;
}

/**
 * The wanted files below a folder, by name; hidden ones and node_modules are left out. Symbolic links come last, when `followsLinks`: each
 * folder and file is taken once, however many links lead there, so that a circle ends.
 */
export async function filesBelow(
  folder: string,
  wanted: Wanted,
  followsLinks: boolean,
): Promise<FolderContents> {
  const walk: Walk = {
    ...wanted,
    files: [],
    closed: [],
    links: [],
    seen: new Set(),
    linkedFolders: 0,
  };
  await walkFolder(folder, walk);
  const { files, closed, links } = walk;
  if (!followsLinks || links.length === 0) return { files, closed, followed: 0, left: 0 };
  for (const path of files) walk.seen.add((await identityOf(path))?.id ?? path);
  let [followed, left] = [0, 0];
  // Grows while it is gone through: folders behind links hold links.
  for (const path of links) {
    if (followed + left < maxLinks && (await follow(path, walk))) followed++;
    else left++;
  }
  return { files, closed, followed, left };
}

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  const here = await identityOf(folder === "" ? "." : folder);
  if (here !== undefined) walk.seen.add(here.id);
  const entries = await list(folder).catch(() => undefined);
  if (entries === undefined) {
    walk.closed.push(folder);
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    await walkEntry(entry, folder === "" ? entry.name : join(folder, entry.name), walk);
  }
}

async function walkEntry(entry: Dirent, path: string, walk: Walk): Promise<void> {
  const isWanted = walk.isWanted(path);
  if (entry.isSymbolicLink()) {
    if (isWanted || walk.mayHold(path)) walk.links.push(path);
  } else if (entry.isFile() && isWanted) walk.files.push(path);
  else if (entry.isDirectory() && walk.mayHold(path)) await walkBelow(path, walk);
}

/** Folders behind a link have a bound in common; those that were walked are not walked again. */
async function walkBelow(path: string, walk: Walk): Promise<void> {
  if (walk.linkedFolders > 0) {
    const there = await identityOf(path);
    if (there === undefined || walk.seen.has(there.id)) return;
    if (walk.linkedFolders++ >= maxLinkedFolders) return;
  }
  await walkFolder(path, walk);
}

/** Takes what a link leads to; false when that is nothing new. */
async function follow(path: string, walk: Walk): Promise<boolean> {
  const there = await identityOf(path);
  if (there === undefined || walk.seen.has(there.id)) return false;
  if (!there.isFolder) {
    if (!(there.isFile && walk.isWanted(path))) return false;
    walk.seen.add(there.id);
    walk.files.push(path);
    return true;
  }
  if (walk.linkedFolders++ >= maxLinkedFolders) return false;
  const before = walk.files.length;
  await walkFolder(path, walk);
  for (const file of walk.files.splice(before)) {
    const own = await identityOf(file);
    if (own === undefined || walk.seen.has(own.id)) continue;
    walk.seen.add(own.id);
    walk.files.push(file);
  }
  return true;
}

interface Identity {
  readonly id: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
}

/** What stands at a path, where a link leads; undefined where that is nothing. */
async function identityOf(path: string): Promise<Identity | undefined> {
  const info = await stat(path, { bigint: true }).catch(() => undefined);
  if (info === undefined) return undefined;
  return { id: `${info.dev}:${info.ino}`, isFolder: info.isDirectory(), isFile: info.isFile() };
}

/** What stands in a folder, by name. */
export async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CliError(`${folder}: ${explain(error)}`, error);
  }
}
