import type { Document, Span } from "../../document/document.ts";
import type { Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { longWordsOf, skillLookup } from "./words.ts";

/**
 * If of `inRow` successive longer words that belong to no skill at least `ofPosting` occur anywhere in the
 * posting, they are its words in another order. Of 35,000 unrelated pairs of a resume and a posting, none
 * shares more than 25.
 */
const inRow = 32;
const ofPosting = 29;

const hashesOf = memoize(
  (posting: Document): ReadonlySet<number> => new Set(longWordsOf(posting).map(({ hash }) => hash)),
);

/**
 * The longer words of a resume that belong to no skill. Cached, since one resume is compared with many
 * postings.
 */
const proseOf = memoize((resume: Resume): ReturnType<typeof longWordsOf> => {
  const isSkillAt = skillLookup(resume);
  return longWordsOf(resume.document).filter(({ from }) => !isSkillAt(from));
});

/**
 * The runs of words of a resume that consist almost entirely of the posting's words, in any order. Ascending;
 * they may overlap. O(words of the resume).
 */
export function findShuffled(resume: Resume, posting: Document): readonly Span[] {
  const known = hashesOf(posting);
  const words = proseOf(resume);
  const isKnown = words.map(({ hash }) => known.has(hash));
  const parts: Span[] = [];
  let count = 0;
  for (const [i, { to }] of words.entries()) {
    count += Number(isKnown[i]) - Number(isKnown[i - inRow] ?? false);
    const from = words[i - inRow + 1]?.from;
    if (from !== undefined && count >= ofPosting) parts.push({ from, to });
  }
  return parts;
}
