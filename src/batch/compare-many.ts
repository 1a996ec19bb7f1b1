import type { Compared, Comparison } from "../analyze/compare.ts";
import { checkCompared } from "../analyze/here.ts";
import { withOwnChecks } from "../analyze/own-findings.ts";
import { runTask } from "../analyze/run-task.ts";
import {
  type BatchOptions,
  forEachResume,
  type Made,
  type NamedSource,
} from "./for-each-resume.ts";

/** A resume and what it is compared with, which is asked for when its turn comes. */
export interface ComparedSource extends NamedSource {
  readonly targets: () => Promise<readonly Compared[]>;
}

/**
 * Like `analyzeMany`, but reads each resume once and scores it against any number of targets, where it was
 * read: a long resume takes as long to score as to read, and neither may stop the caller.
 *
 * @throws AnalyzeError `ABORTED`, `SOURCE_INVALID`, `OPTION_INVALID`.
 */
export function compareMany(
  sources: Iterable<ComparedSource> | AsyncIterable<ComparedSource>,
  options: BatchOptions,
): AsyncGenerator<Made<Comparison>, void, undefined> {
  return forEachResume(sources, options, async (checked) => {
    await checkCompared(undefined, checked);
    return async (source, own, { targets }) => {
      const sent = [source, ...(await targets())];
      const { analysis, matches } = await runTask<Comparison>("compareResume", sent, own);
      return { analysis: withOwnChecks(analysis, own), matches };
    };
  });
}
