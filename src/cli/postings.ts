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

/** Whether `--job` names more than one posting, or what may hold more: several files, a folder, a pattern. */
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
 * The postings at these paths, each read once. One that cannot be read is said on standard error, and the rest goes on.
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
