import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnalyzeOptions, ReadOptions } from "../analyze/options.ts";
import { type OwnCheck, problemOfChecks } from "../checks/own-checks.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { CliError, named } from "./cli-error.ts";
import type { DocumentCache } from "./document-cache.ts";
import { exists, formatOf, isFile, loadBytes, loadText } from "./files.ts";
import type { AnalyzingFlags, ReadFlags } from "./options.ts";
import { say } from "./say.ts";

/** The library's options for reading documents. */
export async function readSettings(flags: ReadFlags): Promise<ReadOptions> {
  const { isolation, lexicon, timeout } = flags;
  const password = await loadPassword(flags);
  return {
    isolation,
    timeoutMs: timeout * 1000,
    ...(password !== undefined && { password }),
    ...(lexicon !== undefined && { lexicon: await loadLexicon(lexicon) }),
  };
}

/**
 * Taken from a file or the environment, never from the command line, which every user of the machine can see.
 */
async function loadPassword({ passwordFile }: ReadFlags): Promise<string | undefined> {
  if (passwordFile === undefined) return process.env.SKILLTALLY_PASSWORD || undefined;
  const [line = ""] = (await loadText(passwordFile)).split(/\r?\n/, 1);
  if (line === "")
    throw new CliError(`${passwordFile}: its first line is empty; write the password there`);
  return line;
}

/** The library's options for analyses. */
export async function analyzeSettings(flags: AnalyzingFlags): Promise<AnalyzeOptions> {
  const { now, weights, checks } = flags;
  return {
    ...(await readSettings(flags)),
    ...(checks !== undefined && { checks: await loadChecks(checks) }),
    ...(now !== undefined && { now }),
    ...(weights !== undefined && { weights }),
  };
}

/** The checks that a module of the user's own exports. Runs that module. */
async function loadChecks(path: string): Promise<readonly OwnCheck[]> {
  let found: unknown;
  // Importing a named pipe would wait forever.
  if ((await exists(path)) && !(await isFile(path)))
    throw new CliError(`${path}: is not a regular file; name one`);
  try {
    const module: { readonly checks?: unknown } = await import(pathToFileURL(resolve(path)).href);
    found = module.checks;
  } catch (error) {
    const why = (await exists(path))
      ? "cannot be run; see --debug"
      : "no such file; check the path";
    throw new CliError(`${path}: ${why}`, error);
  }
  const problem = problemOfChecks(found);
  if (problem !== undefined) throw new CliError(`${path}: its export "checks" ${problem}`);
  // `problemOfChecks` accepts nothing but a list of checks.
  return found as readonly OwnCheck[];
}

/**
 * The folder in which documents are kept, if one is named. Documents opened with a password are never kept.
 */
export async function loadCache(
  { cache }: Pick<AnalyzingFlags, "cache">,
  { password, lexicon }: ReadOptions,
): Promise<DocumentCache | undefined> {
  if (cache === undefined) return undefined;
  if (password !== undefined) {
    say("documents are not kept when a password is set, so --cache does nothing");
    return undefined;
  }
  const { openDocumentCache } = await import("./document-cache.ts");
  return openDocumentCache(cache, lexicon);
}

/** The built-in lexicon with the changes of a file. */
export async function loadLexicon(path: string): Promise<Lexicon> {
  const text = await loadText(path);
  const [{ builtinLexicon }, { parseLexicon }] = await Promise.all([
    import("../skills/lexicon/builtin.ts"),
    import("../skills/lexicon/parse-lexicon.ts"),
  ]);
  return named(path, parseLexicon(text, builtinLexicon()));
}

/** The file of a posting, or a field. */
export interface Target {
  readonly job?: string | undefined;
  readonly field?: string | undefined;
}

export const twoTargets = "a resume is compared with --job or with --field; name one of them";

/** Reads a posting, where `options.isolation` says; `load` returns its bytes. */
export async function loadJob(
  path: string,
  options: ReadOptions,
  load: (path: string) => Promise<Uint8Array> = loadBytes,
): Promise<Job> {
  // The password belongs to the resumes.
  const { password: _, ...rest } = options;
  const read = { ...rest, ...formatOf(path) };
  const bytes = await load(path);
  const [{ checkOptions }, { runTask }] = await Promise.all([
    import("../analyze/options.ts"),
    import("../analyze/run-task.ts"),
  ]);
  return named(path, runTask<Job>("parseJob", [bytes], checkOptions(read)));
}

/** What resumes are compared with; neither of the two if nothing is named. */
export interface LoadedTarget {
  /** A built-in field. Each resume is compared with it separately, in its own languages. */
  readonly field?: string;
  /** What all resumes share. */
  readonly target: Job | KeywordProfile | undefined;
}

/** @throws CliError if both are named, for an unknown field, and for a file that cannot be read. */
export function loadFieldOrTarget(target: Target, options: ReadOptions): Promise<LoadedTarget> {
  return loadTarget(target, options);
}

/** Also accepts the fields in `others`, by default the one that each resume chooses. */
async function loadTarget(
  { job, field }: Target,
  options: ReadOptions,
  others?: readonly string[],
): Promise<LoadedTarget> {
  if (job !== undefined && field !== undefined) throw new CliError(twoTargets);
  if (job !== undefined) return { target: await loadJob(job, options) };
  if (field === undefined) return { target: undefined };
  if (isProfile(field)) return { target: await loadProfile(field) };
  const { checkField } = await import("../analyze/check-field.ts");
  await named(
    field,
    Promise.resolve().then(() => checkField(field, others)),
  );
  return { field, target: undefined };
}

/** For resumes that are compared with each other, and so with one field. */
export async function loadOneFieldOrTarget(
  target: Target,
  options: ReadOptions,
): Promise<LoadedTarget> {
  if (target.field === "auto") {
    throw new CliError(
      "--field auto chooses a field for each resume; name one field for all of them",
    );
  }
  return loadTarget(target, options, []);
}

/** Whether the field is the file of a profile, or a group of one. */
export function isProfile(field: string): boolean {
  return profilePlace(field).path.endsWith(".json");
}

/** A profile that `skilltally profile` has written, or one of its groups: "jobs.json#java". */
export async function loadProfile(place: string): Promise<KeywordProfile> {
  const { path, group } = profilePlace(place);
  const text = await loadText(path);
  const { parseProfile } = await import("../keywords/parse-profile.ts");
  const profile = await named(
    path,
    Promise.resolve().then(() => parseProfile(parseJson(path, text))),
  );
  return group === undefined ? profile : groupOf(profile, group, path);
}

/** Splits the place of a profile into its file and its group, if one is named. */
export function profilePlace(place: string): { readonly path: string; readonly group?: string } {
  const [, path, group] = /^(.*\.json)#(.+)$/i.exec(place) ?? [];
  return path === undefined || group === undefined ? { path: place } : { path, group };
}

function groupOf(profile: KeywordProfile, name: string, path: string): KeywordProfile {
  const { groups = {}, pairs: _, copies: __, ...about } = profile;
  const counts = Object.hasOwn(groups, name) ? groups[name] : undefined;
  if (counts === undefined) {
    const known = Object.keys(groups).slice(0, 30).join(", ");
    throw new CliError(
      `${path}: has no group "${name}"; ${known === "" ? "it has none" : `it has ${known}`}`,
    );
  }
  return { ...about, name: about.name === undefined ? name : `${about.name}, ${name}`, ...counts };
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(
      `${path}: is not valid JSON; name a file that skilltally profile wrote`,
      error,
    );
  }
}
