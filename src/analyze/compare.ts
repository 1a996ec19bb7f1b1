import { throwIfAborted } from "../document/aborted.ts";
import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { type Plan, planMatch } from "../score/demands/plan.ts";
import type { Match } from "../score/match.ts";
import { scorePlan } from "../score/score.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import { memoize } from "../text/memoize.ts";
import { plainlyRead } from "../text/plain-form.ts";
import type { Analysis } from "./analysis.ts";
import { analyzeAlone } from "./analyze-alone.ts";
import { chooseField } from "./field.ts";
import { documentFrom } from "./here.ts";
import type { TaskOptions } from "./task.ts";

/** What a resume is compared with: a posting, a profile of many, or a built-in field. */
export type Compared = Job | KeywordProfile | { readonly field: string };

/** The analysis of a resume that is compared with nothing, and its match with each of several targets. */
export interface Comparison {
  readonly analysis: Analysis;
  readonly matches: readonly Match[];
}

/**
 * Reads a resume once, in this thread, and scores it against each target. The scores are those of
 * `analyzeResume`.
 */
export async function compareHere(
  source: Source | Document,
  targets: readonly Compared[],
  options: TaskOptions,
): Promise<Comparison> {
  const document = await documentFrom(source, options);
  throwIfAborted(options.signal);
  const { lexicon = builtinLexicon(), now } = options;
  const analysis = analyzeAlone(document, options);
  const { resume } = analysis;
  const jobOf = (target: Compared) =>
    "field" in target
      ? chooseField(plainlyRead(resume).facts, target.field, lexicon, now).jobs
      : target;
  return {
    analysis,
    matches: targets.map((target) => scorePlan(resume, planFor(jobOf(target), options))),
  };
}

/** Kept for the next resume, since a batch compares all of them with the same targets and weights. */
function planFor(target: Job | KeywordProfile, { lexicon, weights }: TaskOptions): Plan {
  const last = lastPlan(target);
  const key = JSON.stringify([lexicon?.hash, weights]);
  if (last.plan === undefined || last.key !== key) {
    last.plan = planMatch(target, { lexicon, weights });
    last.key = key;
  }
  return last.plan;
}

const lastPlan = memoize((_: Job | KeywordProfile): { key?: string; plan?: Plan } => ({}));
