import process from "node:process";
import { checkOptions } from "../analyze/options.ts";
import { profileKeywords } from "../analyze/profile-keywords.ts";
import { runTask } from "../analyze/run-task.ts";
import { mapInOrder } from "../batch/in-order.ts";
import type { Document } from "../document/document.ts";
import { threads as allThreads } from "../isolate/run-isolated.ts";
import { writeJson } from "../report/json.ts";
import { CliError, describe, named } from "./cli-error.ts";
import { checkOutput, formatOf } from "./files.ts";
import { findInputs, loadNamed } from "./inputs.ts";
import { writeResult } from "./output.ts";
import type { ProfileFlags } from "./profile.ts";
import { startProgress } from "./progress.ts";
import { refuseInputs } from "./save.ts";
import { say } from "./say.ts";
import { readSettings } from "./settings.ts";

export async function runProfile(args: readonly string[], flags: ProfileFlags): Promise<void> {
  const { output, groupBy } = flags;
  if (output !== undefined) await checkOutput(output);
  const { paths } = await findInputs(args);
  if (output !== undefined) await refuseInputs(output, [...paths, flags.lexicon]);
  const { lexicon, ...options } = await readSettings(flags);
  const read = { ...options, ...(lexicon !== undefined && { lexicon }) };
  // Reading can hang and is done in workers; counting takes as long as the text, here, while they read.
  const profile = await profileKeywords(readAll(paths, { ...flags, read }), {
    ...(lexicon !== undefined && { lexicon }),
    ...(groupBy !== undefined && { groupBy }),
  });
  if (profile.documents === 0)
    throw new CliError("no document could be read, so there is no profile");
  await writeResult(output, () => `${writeJson(profile, 2)}\n`);
}

type Reading = Pick<ProfileFlags, "threads"> & {
  readonly read: Awaited<ReturnType<typeof readSettings>>;
};

/** Every document that can be read; of the others it says why not. */
async function* readAll(
  paths: readonly string[],
  { threads = allThreads, read }: Reading,
): AsyncGenerator<Document, void, undefined> {
  const progress = startProgress(paths.length, false);
  for await (const result of mapInOrder(paths, threads, (path) => readOne(path, read))) {
    progress.step();
    if (!(result instanceof Error)) {
      yield result;
      continue;
    }
    progress.clear();
    say(describe(result));
    process.exitCode = 2;
  }
  progress.clear();
}

async function readOne(path: string, read: Reading["read"]): Promise<Document | Error> {
  try {
    const options = checkOptions({ ...read, ...formatOf(path) });
    return await named(path, runTask<Document>("readDocument", [await loadNamed(path)], options));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
