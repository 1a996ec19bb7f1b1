import { createHash, randomUUID } from "node:crypto";
import { open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { isDocument } from "../analyze/source.ts";
import { version } from "../analyze/version.ts";
import type { Document, Format } from "../document/document.ts";
import { checkDocument } from "../document/document-shape.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { fileWords } from "./cli-error.ts";
import { formatOf, loadText, makeFolder } from "./files.ts";

/** Documents that have been read, kept in a folder between runs. */
export interface DocumentCache {
  /** The document that these bytes gave earlier; undefined if they are new. */
  find(path: string, bytes: Uint8Array): Promise<Document | undefined>;
  /** Keeps the document of a file that `find` did not know; `name` is the file's name in messages. */
  keep(name: string, document: Document): Promise<void>;
  /** Removes the least recently used entries if the folder exceeds its limits. */
  close(): Promise<void>;
}

interface Bounds {
  readonly bytes: number;
  readonly entries: number;
}

/** The most that the folder may hold when a run ends. */
const most: Bounds = { bytes: 512 * 1024 * 1024, entries: 20_000 };

/** Larger files are not ours: within the limit on text, no document comes near this size. */
const maxEntryBytes = 64 * 1024 * 1024;

/** A draft this old was left behind by a run that was killed. */
const staleMs = 3_600_000;

/** The version of the entries' format. Entries of other versions are not read. */
const formVersion = 1;

const entryName = /^[0-9a-f]{64}\.json$/;
const draftName = /^[0-9a-f]{64}\.[0-9a-f-]{36}\.tmp$/;

/**
 * Opens the folder at `path` and creates it if it is missing. The name of an entry is a hash of the bytes,
 * their declared format, the lexicon and the version, so that an entry is never out of date. An entry begins
 * with a checksum, and is first written to a draft that is then renamed, so that concurrent runs do not
 * interfere and a partial file is never read. Entries contain the text of resumes, so only their owner may
 * read them (0600, in a folder of 0700).
 *
 * @throws CliError if the folder cannot be created or is a file.
 */
export async function openDocumentCache(
  path: string,
  lexicon: Lexicon = builtinLexicon(),
  bounds: Bounds = most,
): Promise<DocumentCache> {
  await makeFolder(path, 0o700);
  const pending = new Map<string, string>();
  let isWritten = false;
  return {
    async find(file, bytes) {
      const key = keyOf(bytes, formatOf(file).format, lexicon);
      const document = await load(join(path, `${key}.json`));
      if (document === undefined) pending.set(fileWords(file), key);
      return document;
    },
    async keep(name, document) {
      const key = pending.get(name);
      if (key === undefined) return;
      pending.delete(name);
      isWritten = true;
      await save(path, key, JSON.stringify(document));
    },
    close: async () => {
      if (isWritten) await prune(path, bounds);
    },
  };
}

function keyOf(bytes: Uint8Array, format: Format | undefined, lexicon: Lexicon): string {
  const about = JSON.stringify([formVersion, version, lexicon.hash, format ?? ""]);
  return createHash("sha256").update(`${about}\n`).update(bytes).digest("hex");
}

/**
 * The document of an entry. Undefined if the entry is missing, truncated or altered; it is then written
 * again.
 */
async function load(path: string): Promise<Document | undefined> {
  const info = await stat(path).catch(missing);
  if (!info?.isFile() || info.size > maxEntryBytes) return undefined;
  const text = await loadText(path).catch(missing);
  if (text === undefined) return undefined;
  const end = text.indexOf("\n");
  const json = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== checksum(json)) return undefined;
  // Marks the entry as recently used, so that it is removed late. If the folder is not writable, nothing
  // changes.
  const now = new Date();
  await utimes(path, now, now).catch(missing);
  return documentOf(json);
}

/**
 * The document in a JSON text, if it is a valid one. An entry with a correct checksum may still come from
 * another program.
 */
function documentOf(json: string): Document | undefined {
  try {
    const document: unknown = JSON.parse(json);
    if (!isDocument(document)) return undefined;
    checkDocument(document);
    return document;
  } catch {
    return undefined;
  }
}

/** If the folder is full or not writable, only the entry is lost, never the result. */
async function save(folder: string, key: string, json: string): Promise<void> {
  const draft = join(folder, `${key}.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(`${checksum(json)}\n${json}`);
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, `${key}.json`));
  } catch {
    await rm(draft, { force: true }).catch(missing);
  }
}

function checksum(json: string): string {
  return createHash("sha256").update(json).digest("hex");
}

/**
 * Removes old entries. Other runs may do so at the same time, so an entry that is already gone is no error.
 * Files that are not ours stay.
 */
async function prune(folder: string, bounds: Bounds): Promise<void> {
  const entries = await entriesOf(folder);
  let [bytes, count] = [0, 0];
  for (const entry of entries.toSorted((a, b) => b.used - a.used)) {
    bytes += entry.bytes;
    count++;
    if (bytes > bounds.bytes || count > bounds.entries)
      await rm(entry.path, { force: true }).catch(missing);
  }
}

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly used: number;
}

/** The entries of the cache. Also removes drafts that were never finished. */
async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const name of (await readdir(folder).catch(missing)) ?? []) {
    const path = join(folder, name);
    const info = await stat(path).catch(missing);
    if (info === undefined) continue;
    if (entryName.test(name)) entries.push({ path, bytes: info.size, used: info.mtimeMs });
    else if (draftName.test(name) && Date.now() - info.mtimeMs > staleMs)
      await rm(path, { force: true }).catch(missing);
  }
  return entries;
}

function missing(): undefined {
  return undefined;
}
