// Whether results that follow one another in a file were made in the same way.
import { isDeepStrictEqual } from "node:util";
import type { Analysis } from "../analyze/analysis.ts";
import type { AnalyzeOptions } from "../analyze/options.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { CliError } from "./cli-error.ts";

interface Run {
  readonly options: AnalyzeOptions;
  readonly target: Job | KeywordProfile | undefined;
  /** The day that was asked for. */
  readonly now: string | undefined;
}

/**
 * @throws CliError when the first analysis in the file was made with a different posting, lexicon, day or
 * version than this run.
 */
export async function checkSame(
  path: string,
  first: Analysis,
  { options, target, now }: Run,
): Promise<void> {
  const [{ builtinLexicon }, { version }] = await Promise.all([
    import("../skills/lexicon/builtin.ts"),
    import("../analyze/version.ts"),
  ]);
  const { field, lexicon = builtinLexicon() } = options;
  const job = target !== undefined && "requirements" in target ? target : undefined;
  const isSame =
    first.versions.skilltally === version &&
    first.versions.lexicon === lexicon.hash &&
    (now === undefined || now === first.asOf) &&
    first.job?.document.text === job?.document.text &&
    isSameProfile(first, job === undefined ? target : undefined) &&
    (field === undefined || (await isSameField(first, field, lexicon))) &&
    (first.match === undefined) === (target === undefined && field === undefined);
  if (isSame) return;
  throw new CliError(
    `${path}: was made with another posting, field, lexicon, day or version; start over without --resume`,
  );
}

/** Whether an analysis was compared with this profile of many postings, if there is one. */
function isSameProfile({ field }: Analysis, profile: Job | KeywordProfile | undefined): boolean {
  if (profile === undefined || !("documents" in profile)) return true;
  const isNamed = field?.name === profile.name && field?.id === undefined;
  return isNamed && field?.postings === profile.documents;
}

/** Whether the resume of an analysis would have the same field now: "auto" chooses one for each resume. */
async function isSameField(
  { resume, asOf, field }: Analysis,
  asked: string,
  lexicon: Lexicon,
): Promise<boolean> {
  const [{ chooseField }, { plainlyRead }, { checkResume }] = await Promise.all([
    import("../analyze/field.ts"),
    import("../text/plain-form.ts"),
    import("../resume/resume-shape.ts"),
  ]);
  try {
    // The line may have been changed by hand.
    checkResume(resume);
    const chosen = chooseField(plainlyRead(resume).facts, asked, lexicon, asOf);
    return isDeepStrictEqual(chosen.field, field);
  } catch {
    return false;
  }
}
