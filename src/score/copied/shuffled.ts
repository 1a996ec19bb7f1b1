import type { Document, Span } from "../../document/document.ts";
import type { Resume } from "../../resume/resume.ts";
import { keptFor } from "../../text/kept.ts";
import { longWordsOf } from "./words.ts";

/**
 * Of so many longer words in a row that belong to no skill, so many stand somewhere in the posting: they are its words in another order. Of 35,000 pairs of a resume and
 * a posting that know nothing of each other none shares more than 25.
 */
const inRow = 32;
const ofPosting = 29;

const hashesOf = keptFor(
  (posting: Document): ReadonlySet<number> => new Set(longWordsOf(posting).map(({ hash }) => hash)),
);

/**
 * The parts of a resume that hold hardly a word but the posting's, in whatever order. Ascending; parts that overlap are joined. O(words of the resume).
 */
export function findShuffled(
  resume: Resume,
  posting: Document,
  isSkillAt: (at: number) => boolean,
): readonly Span[] {
  const known = hashesOf(posting);
  const words = proseOf(resume, isSkillAt);
  const isKnown = words.map(({ hash }) => known.has(hash));
  const parts: { from: number; to: number }[] = [];
  let count = 0;
  for (const [i, { to }] of words.entries()) {
    count += Number(isKnown[i]) - Number(isKnown[i - inRow] ?? false);
    const from = words[i - inRow + 1]?.from;
    if (from === undefined || count < ofPosting) continue;
    const last = parts.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else parts.push({ from, to });
  }
  return parts;
}

/** The longer words of a resume that belong to no skill. One resume is compared with many postings. */
const kept = new WeakMap<Resume, ReturnType<typeof longWordsOf>>();

function proseOf(
  resume: Resume,
  isSkillAt: (at: number) => boolean,
): ReturnType<typeof longWordsOf> {
  const found =
    kept.get(resume) ?? longWordsOf(resume.document).filter(({ from }) => !isSkillAt(from));
  kept.set(resume, found);
  return found;
}
