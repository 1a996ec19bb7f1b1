import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "./cli-error.ts";
import { explain } from "./files.ts";

/** The files found in a folder. */
export interface FolderContents {
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly closed: readonly string[];
  /** How many symbolic links led to files or folders. */
  readonly followed: number;
  /**
   * How many symbolic links were not followed: they lead nowhere, to something that was already read, or
   * exceed the limits.
   */
  readonly left: number;
}

/** A link may lead to a whole disk, so no more links and linked folders than this are followed. */
const maxLinks = 10_000;
const maxLinkedFolders = 10_000;

/** Which files to look for. */
export interface Wanted {
  readonly isWanted: (path: string) => boolean;
  /** Whether a folder at this path may contain wanted files. */
  readonly mayHold: (path: string) => boolean;
}

interface Walk extends Wanted {
  readonly files: string[];
  readonly closed: string[];
  /**
   * Links found so far. They are followed after the folder itself, so that files within it keep their own
   * paths.
   */
  readonly links: string[];
  /** The identity of each folder seen, and of each file once there are links to follow. */
  readonly seen: Set<string>;
  linkedFolders: number;
}

/**
 * The wanted files below a folder, sorted by name, without those that are left out. With `followsLinks`,
 * files behind symbolic links come last. Each folder and file is read only once, however many links lead to
 * it, so that cycles end.
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
  // The list grows during this loop, because folders behind links may contain links.
  for (const path of links) {
    if (followed + left < maxLinks && (await follow(path, walk))) followed++;
    else left++;
  }
  return { files, closed, followed, left };
}

/** Hidden files, what Word writes beside an open document ("~$resume.docx"), and packages. */
const leftOut = /^(?:\.|~\$|node_modules$)/;

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  const here = await identityOf(folder === "" ? "." : folder);
  if (here !== undefined) walk.seen.add(here.id);
  const entries = await list(folder).catch(() => undefined);
  if (entries === undefined) {
    walk.closed.push(folder);
    return;
  }
  for (const entry of entries) {
    if (leftOut.test(entry.name)) continue;
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

/** Walks a folder unless it was walked before. Folders behind links share one limit. */
async function walkBelow(path: string, walk: Walk): Promise<void> {
  if (walk.linkedFolders > 0) {
    const there = await identityOf(path);
    if (there === undefined || walk.seen.has(there.id)) return;
    if (walk.linkedFolders++ >= maxLinkedFolders) return;
  }
  await walkFolder(path, walk);
}

/** Follows a link; returns false if it leads to nothing new. */
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

/** The file or folder at a path, following links; undefined if there is none. */
async function identityOf(path: string): Promise<Identity | undefined> {
  const info = await stat(path, { bigint: true }).catch(() => undefined);
  if (info === undefined) return undefined;
  return { id: `${info.dev}:${info.ino}`, isFolder: info.isDirectory(), isFile: info.isFile() };
}

/** The entries of a folder, by name. */
export async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CliError(`${folder}: ${explain(error)}`, error);
  }
}
