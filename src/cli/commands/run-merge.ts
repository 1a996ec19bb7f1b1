import { mergeProfiles } from "../../keywords/merge.ts";
import type { KeywordProfile } from "../../keywords/profile.ts";
import { writeJson } from "../../report/json.ts";
import { CliError, named } from "../cli-error.ts";
import { writeResult } from "../output.ts";
import { checkOutputs } from "../outputs.ts";
import { loadProfile } from "../settings.ts";
import type { MergeFlags } from "./merge.ts";

export async function runMerge(paths: readonly string[], { output }: MergeFlags): Promise<void> {
  await checkOutputs([output], paths);
  let sum: KeywordProfile | undefined;
  // One after another, so that only two of a thousand profiles are in memory at a time.
  for (const path of paths) {
    const profile = await loadProfile(path);
    const before = sum;
    const added = async () => (before === undefined ? profile : mergeProfiles(before, profile));
    sum = await named(path, added());
  }
  if (sum === undefined) throw new CliError("merge takes the files of one profile or more");
  const whole = sum;
  await writeResult(output, () => `${writeJson(whole, 2)}\n`);
}
