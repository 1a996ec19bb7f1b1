import type { ReadOptions } from "../analyze/options.ts";
import { mapInOrder } from "../batch/in-order.ts";
import { asError } from "../errors.ts";
import { threads as allThreads } from "../isolate/run-isolated.ts";
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
  { threads = allThreads, ...options }: ReadOptions & { readonly threads?: number | undefined },
): Promise<readonly NamedPosting[]> {
  const read = (path: string) =>
    loadJob(path, options, loadNamed).then((job) => ({ name: path, job }), asError);
  const postings: NamedPosting[] = [];
  for await (const posting of mapInOrder(paths, threads, read)) {
    if (!(posting instanceof Error)) postings.push(posting);
    else {
      say(describe(posting));
      process.exitCode = 2;
    }
  }
  if (postings.length === 0) throw new CliError("no posting could be read; name others with --job");
  return postings;
}
