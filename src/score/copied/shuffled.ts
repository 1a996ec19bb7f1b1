import type { Document, Span } from "../../document/document.ts";
import type { Resume } from "../../resume/resume.ts";
import { keptFor } from "../../text/kept.ts";
import { longWordsOf } from "./words.ts";

/**
 * If of `inRow` successive longer words that belong to no skill at least `ofPosting` occur anywhere in the
 * posting, they are its words in another order. Of 35,000 unrelated pairs of a resume and a posting, none
 * shares more than 25.
 */
const inRow = 32;
const ofPosting = 29;

const hashesOf = keptFor(
  (posting: Document): ReadonlySet<number> => new Set(longWordsOf(posting).map(({ hash }) => hash)),
);

/**
 * The parts of a resume that consist almost entirely of the posting's words, in any order. Ascending;
 * overlapping parts are joined. O(words of the resume).
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

/**
 * The longer words of a resume that belong to no skill. Cached, since one resume is compared with many
 * postings.
 */
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
