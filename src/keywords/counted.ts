import type { KeywordCount, KeywordProfile } from "./profile.ts";

/**
 * How many documents count for a keyword: postings that ask for it, resumes that claim it; in other
 * collections, documents that contain it.
 */
export function countedDocuments(
  count: KeywordCount | undefined,
  kind: KeywordProfile["kind"],
): number {
  if (count === undefined) return 0;
  if (kind === "resumes") return count.claims ?? 0;
  if (kind === undefined) return count.documents;
  const { required, preferred, mentioned } = count.asks ?? {
    required: 0,
    preferred: 0,
    mentioned: 0,
  };
  return required + preferred + mentioned;
}

/** How many documents of a profile count for a keyword; 0 if the profile does not have it. */
export function documentsOf({ keywords, kind }: KeywordProfile, keyword: string): number {
  return countedDocuments(Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined, kind);
}
