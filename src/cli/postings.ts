import type { ReadOptions } from "../analyze/options.ts";
import type { Job } from "../job/job.ts";
import { CliError, describe } from "./cli-error.ts";
import { findInputs, loadNamed } from "./inputs.ts";
import type { TargetFlags } from "./options.ts";
import { say } from "./say.ts";
import { loadJob, twoTargets } from "./settings.ts";

/** A posting that was read. */
export interface NamedPosting {
  readonly name: string;
  readonly job: Job;
}

/**
 * The paths of the postings if `--job` names several, or something that may contain several: more than one
 * file, a folder, a pattern. Undefined otherwise.
 */
export async function findPostings({
  job,
  field,
}: TargetFlags): Promise<readonly string[] | undefined> {
  if (job.length === 0) return undefined;
  const { paths, isMany } = await findInputs(job);
  if (!isMany) return undefined;
  if (field !== undefined) throw new CliError(twoTargets);
  return paths;
}

/**
 * Reads each posting at these paths once. One that cannot be read is reported on standard error, and the
 * others continue.
 *
 * @throws CliError when none can be read.
 */
export async function loadPostings(
  paths: readonly string[],
  options: ReadOptions,
): Promise<readonly NamedPosting[]> {
  const read = await Promise.allSettled(paths.map((path) => loadJob(path, options, loadNamed)));
  const postings: NamedPosting[] = [];
  for (const [i, result] of read.entries()) {
    const name = paths[i] ?? "";
    if (result.status === "fulfilled") postings.push({ name, job: result.value });
    else {
      const { reason } = result;
      if (!(reason instanceof Error)) throw reason;
      say(describe(reason));
      process.exitCode = 2;
    }
  }
  if (postings.length === 0) throw new CliError("no posting could be read; name others with --job");
  return postings;
}
