// What a command writes never replaces a file that it reads.
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { CliError, fileWords } from "./cli-error.ts";
import { checkOutput } from "./files.ts";
import type { AnalyzingFlags, TargetFlags } from "./options.ts";
import { profilePlace } from "./settings.ts";

/** The files that the flags name, apart from the resumes. */
export function inputsOf(
  flags: Partial<TargetFlags & AnalyzingFlags>,
): readonly (string | undefined)[] {
  const { job = [], field = "", lexicon, passwordFile, checks, config } = flags;
  const configFile = typeof config === "string" ? config : undefined;
  return [...job, profilePlace(field).path, lexicon, passwordFile, checks, configFile];
}

/**
 * Checks before the work, not after it, that each of these places can be written to, that no two of them are
 * the same, and that none is a file that is read. Those that are undefined are not looked at.
 *
 * @throws CliError
 */
export async function checkOutputs(
  outputs: readonly (string | undefined)[],
  inputs: readonly (string | undefined)[],
): Promise<void> {
  const guard = guardInputs(inputs);
  const taken = new Set<string>();
  for (const path of outputs) {
    if (path === undefined) continue;
    await checkOutput(path);
    await guard(path);
    const place = resolve(path);
    if (taken.has(place) && !place.startsWith("/dev/"))
      throw new CliError(`${path}: is the place of two results; name another file for one of them`);
    taken.add(place);
  }
}

/** Refuses a place if writing there would replace one of the files that are read. */
export type InputGuard = (output: string) => Promise<void>;

/** The guard of these files, by whatever name or link an output leads to them. */
export function guardInputs(inputs: readonly (string | undefined)[]): InputGuard {
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  return async (output) => {
    const place = await identityOf(output);
    if (place === undefined) return;
    known ??= identitiesOf(inputs);
    const input = (await known).get(place);
    if (input === undefined) return;
    throw new CliError(
      `${output}: is ${basename(input) === basename(output) ? "a file that is read" : `the same file as ${fileWords(input)}, which is read`}; name another file with --output`,
    );
  };
}

/** One after another, since there may be many. */
async function identitiesOf(
  inputs: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const input of inputs) {
    if (input === undefined || input === "-") continue;
    const identity = await identityOf(input);
    if (identity !== undefined) known.set(identity, input);
  }
  return known;
}

/** Identifies a file, whatever its name; undefined if it is not a regular file. */
async function identityOf(path: string): Promise<string | undefined> {
  const info = await stat(path, { bigint: true }).catch(() => undefined);
  return info?.isFile() ? `${info.dev}:${info.ino}` : undefined;
}
