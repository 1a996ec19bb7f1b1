import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "./cli-error.ts";
import { exists, explain, isFolder, loadBytes } from "./files.ts";
import { isPattern, patternRoot, readPattern } from "./patterns.ts";

/** The files that a command is to read. */
export interface Inputs {
  /** In the order they were named; those of a folder or pattern by name. "-" is standard input. A path may not exist. */
  readonly paths: readonly string[];
  /** Whether several may come of it: more than one path, a folder, a pattern. */
  readonly isMany: boolean;
}

/** What of a folder is read: JSON only by its name, since our own results are JSON too. */
const documents = /\.(?:pdf|docx|odt|html?|md|markdown|te?xt)$/i;

/**
 * The files that `args` name: files, folders with all documents below them, patterns ("resumes/*.pdf") where the shell has not
 * expanded them, "-". What is not there, holds nothing or may not be read stays in, so that it becomes an error of its own
 * (`loadNamed`) and does not stop the others.
 *
 * @throws CliError when the only folder or pattern comes to nothing.
 */
export async function findInputs(args: readonly string[]): Promise<Inputs> {
  const paths: string[] = [];
  let isMany = args.length > 1;
  for (const arg of args) {
    const found = await expand(arg);
    const all = [...(found?.files ?? []), ...(found?.closed ?? [])];
    if (found?.files.length === 0 && args.length === 1) await loadNamed(all[0] ?? arg);
    isMany ||= found !== undefined;
    paths.push(...(all.length > 0 ? all : [arg]));
  }
  if (paths.filter((path) => path === "-").length > 1) {
    throw new CliError("standard input can be read only once; name - once");
  }
  return { paths, isMany };
}

/** The bytes of one of these inputs; what stands for no file says why. */
export async function loadNamed(path: string): Promise<Uint8Array> {
  if (path === "-") return loadBytes(path);
  if (await isFolder(path)) {
    await list(path);
    throw new CliError(`${path}: holds no PDF, DOCX, ODT, HTML, Markdown or text file`);
  }
  if (isPattern(path) && !(await exists(path))) {
    throw new CliError(`${path}: matches no file; check the pattern`);
  }
  return loadBytes(path);
}

interface Found {
  readonly files: readonly string[];
  /** Folders that may not be read. */
  readonly closed: readonly string[];
}

/** The files of a folder or pattern; undefined for what is neither. */
async function expand(arg: string): Promise<Found | undefined> {
  if (arg === "-") return undefined;
  if (await isFolder(arg)) return filesBelow(arg, (path) => documents.test(path));
  if (!isPattern(arg) || (await exists(arg))) return undefined;
  const pattern = readPattern(arg);
  return filesBelow(patternRoot(arg), (path) => pattern.test(slashed(path)));
}

/** The wanted files below a folder, by name; hidden ones and node_modules are left out. Links are not followed. */
async function filesBelow(folder: string, isWanted: (path: string) => boolean): Promise<Found> {
  const entries = await list(folder).catch(() => undefined);
  if (entries === undefined) return { files: [], closed: [folder] };
  const files: string[] = [];
  const closed: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = folder === "" ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = await filesBelow(path, isWanted);
      files.push(...below.files);
      closed.push(...below.closed);
    } else if (entry.isFile() && isWanted(path)) files.push(path);
  }
  return { files, closed };
}

async function list(folder: string) {
  try {
    const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CliError(`${folder}: ${explain(error)}`, error);
  }
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
