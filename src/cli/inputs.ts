import { CliError } from "./cli-error.ts";
import { exists, isFolder, loadBytes } from "./files.ts";
import { type FolderContents, filesBelow, list, type Wanted } from "./folders.ts";
import { isPattern, patternDepth, patternRoot, readPattern } from "./patterns.ts";
import { say } from "./say.ts";

/** The files that a command will read. */
export interface Inputs {
  /**
   * In the order in which they were given; those of a folder or pattern by name. "-" is standard input. A
   * path may not exist.
   */
  readonly paths: readonly string[];
  /** Whether the arguments may stand for several files: more than one path, a folder, or a pattern. */
  readonly isMany: boolean;
}

/**
 * The files of a folder that are read. JSON files are only read if named, since our own results are JSON,
 * too. Old Word files, RTF and Pages become errors, since somebody's resume must not go missing.
 */
const documents = /\.(?:pdf|docx?|odt|rtf|pages|html?|md|markdown|te?xt)$/i;

/**
 * The files that `args` name: files, folders (all documents below them), patterns ("resumes/*.pdf") that the
 * shell has not expanded, and "-". Paths that do not exist, are empty or cannot be read are kept, so that
 * each becomes an error of its own (`loadNamed`) and does not stop the others. Symbolic links in a folder are
 * followed, which is reported on standard error, unless `followsLinks` is false.
 *
 * @throws CliError when the only argument is a folder or pattern without files.
 */
export async function findInputs(
  args: readonly string[],
  { followsLinks }: { readonly followsLinks: boolean } = { followsLinks: true },
): Promise<Inputs> {
  const paths: string[] = [];
  let isMany = args.length > 1;
  for (const arg of args) {
    const found = await expand(arg, followsLinks);
    if (found !== undefined) sayLinks(arg, found);
    const all = [...(found?.files ?? []), ...(found?.closed ?? [])];
    if (found?.files.length === 0 && args.length === 1) await loadNamed(all[0] ?? arg);
    isMany ||= found !== undefined;
    paths.push(...(all.length > 0 ? all : [arg]));
  }
  if (paths.filter((path) => path === "-").length > 1) {
    throw new CliError("standard input can be read only once; use - only once");
  }
  return { paths, isMany };
}

/** The bytes of one of these inputs. Throws a CliError that explains why a path stands for no file. */
export async function loadNamed(path: string): Promise<Uint8Array> {
  if (path === "-") return loadBytes(path);
  if (await isFolder(path)) {
    await list(path);
    throw new CliError(`${path}: contains no PDF, DOCX, ODT, HTML, Markdown or text file`);
  }
  if (isPattern(path) && !(await exists(path))) {
    throw new CliError(`${path}: matches no file; check the pattern`);
  }
  return loadBytes(path);
}

/** The files of a folder or pattern; undefined for any other argument. */
async function expand(arg: string, followsLinks: boolean): Promise<FolderContents | undefined> {
  if (arg === "-") return undefined;
  if (await isFolder(arg)) return filesBelow(arg, anyDocument, followsLinks);
  if (!isPattern(arg) || (await exists(arg))) return undefined;
  return filesBelow(patternRoot(arg), matchesOf(arg), followsLinks);
}

const anyDocument: Wanted = { isWanted: (path) => documents.test(path), mayHold: () => true };

function matchesOf(pattern: string): Wanted {
  const matches = readPattern(pattern);
  const depth = patternDepth(pattern);
  return {
    isWanted: (path) => matches.test(slashed(path)),
    mayHold: (path) => slashed(path).split("/").length < depth,
  };
}

function sayLinks(arg: string, { followed, left }: FolderContents): void {
  if (followed + left === 0) return;
  const parts = [
    ...(followed === 0 ? [] : [`${linksOf(followed)} ${followed === 1 ? "was" : "were"} followed`]),
    ...(left === 0
      ? []
      : [
          `${followed === 0 ? linksOf(left) : left} led to nothing that is read, or to what is read already`,
        ]),
  ];
  say(`${arg}: ${parts.join("; ")}`);
}

function linksOf(count: number): string {
  return count === 1 ? "1 symbolic link" : `${count} symbolic links`;
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
