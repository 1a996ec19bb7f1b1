import { throwIfAborted } from "../document/aborted.ts";
import type { Document } from "../document/document.ts";
import { textDocument } from "../document/plain.ts";
import { profileKeywords as count } from "../keywords/count.ts";
import { mergeProfiles } from "../keywords/merge.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { type AnalyzeOptions, checkOptions } from "./options.ts";
import { checkText } from "./source.ts";
import { isIsolated, isolated } from "./task.ts";

export interface ProfileOptions extends AnalyzeOptions {
  /** Counts apart for each level ("senior") or title ("backend developer") of the postings as well. */
  readonly groupBy?: "level" | "title";
}

type Documents = Iterable<Document | string> | AsyncIterable<Document | string>;

/**
 * In how many of `documents` (postings, or resumes) each skill stands, and how often in all. Documents are read one after
 * another and none is kept: memory grows with the number of keywords only. Order does not matter. About 1 ms for 5 KB.
 *
 * @throws AnalyzeError `TIMEOUT`, `MEMORY_LIMIT`, `ABORTED`, `SOURCE_INVALID`, `OPTION_INVALID`, and what `documents` throws.
 */
export async function profileKeywords(
  documents: Documents,
  options: ProfileOptions = {},
): Promise<KeywordProfile> {
  const checked = checkOptions(options);
  if (!isIsolated(checked)) return profileHere(documents, checked);
  let whole = await profileHere([], checked);
  for await (const batch of batches(documents)) {
    whole = mergeProfiles(whole, await isolated("profileKeywords", [batch], checked));
  }
  return whole;
}

/** `profileKeywords` in this thread. */
export async function profileHere(
  documents: Documents,
  options: ProfileOptions,
): Promise<KeywordProfile> {
  const { lexicon, groupBy } = options;
  return count(untilAborted(documents, options.signal), {
    ...(lexicon !== undefined && { lexicon }),
    ...(groupBy !== undefined && { readGroup: await groupReader(groupBy, options) }),
  });
}

async function* untilAborted(
  documents: Documents,
  signal: AbortSignal | undefined,
): AsyncIterable<Document | string> {
  for await (const document of documents) {
    throwIfAborted(signal);
    checkText(document);
    yield document;
  }
}

/** What a posting's group is called. */
async function groupReader(
  groupBy: "level" | "title",
  { lexicon }: ProfileOptions,
): Promise<(source: Document | string) => string | undefined> {
  const { readJob } = await import("../job/parse.ts");
  return (source) => {
    const document = typeof source === "string" ? textDocument(source) : source;
    const job = readJob(document, lexicon === undefined ? {} : { lexicon });
    return groupBy === "level" ? job.level : job.title?.text.toLowerCase();
  };
}

/** How many documents are sent to a worker or a process at once: enough that sending costs little. */
const BATCH = 200;

async function* batches(documents: Documents): AsyncIterable<readonly (Document | string)[]> {
  let batch: (Document | string)[] = [];
  for await (const document of documents) {
    checkText(document);
    batch.push(document);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
