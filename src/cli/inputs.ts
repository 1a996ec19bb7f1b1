import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "./cli-error.ts";
import { exists, explain, isFolder } from "./files.ts";
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
 * expanded them, "-". A file that is not there stays in, so that it becomes an error of its own.
 *
 * @throws CliError for a folder without documents, a pattern without matches, a folder that may not be read.
 */
export async function findInputs(args: readonly string[]): Promise<Inputs> {
  const paths: string[] = [];
  let isMany = args.length > 1;
  for (const arg of args) {
    const found = await expand(arg);
    if (found === undefined) paths.push(arg);
    else {
      isMany = true;
      paths.push(...found);
    }
  }
  if (paths.filter((path) => path === "-").length > 1) {
    throw new CliError("standard input can be read only once; name - once");
  }
  return { paths, isMany };
}

/** The files of a folder or pattern; undefined for what is neither. */
async function expand(arg: string): Promise<readonly string[] | undefined> {
  if (arg === "-") return undefined;
  if (await isFolder(arg)) {
    const found = (await filesBelow(arg)).filter((path) => documents.test(path));
    if (found.length > 0) return found;
    throw new CliError(`${arg}: holds no PDF, DOCX, ODT, HTML, Markdown or text file`);
  }
  if (!isPattern(arg) || (await exists(arg))) return undefined;
  const pattern = readPattern(arg);
  const found = (await filesBelow(patternRoot(arg))).filter((path) => pattern.test(slashed(path)));
  if (found.length > 0) return found;
  throw new CliError(`${arg}: matches no file; check the pattern`);
}

/** All files below a folder, by name; hidden ones and node_modules are left out. Links are not followed. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const entry of await list(folder)) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = folder === "" ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
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
