import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Job } from "../../job/job.ts";
import type { Resume } from "../../resume/resume.ts";
import { skillLists } from "../../resume/skill-lists.ts";
import { firstIndex } from "../../text/first-index.ts";
import { memoize } from "../../text/memoize.ts";
import { eachWord } from "../../words/letters.ts";

/**
 * A list is the posting's own if this many skills are in the posting's order, and this share of all that it
 * names: two people would not order that many alike. Eight could be a coincidence, since people who name a
 * stack begin with its languages and end with its clouds.
 */
const minRun = 10;
const minShare = 0.5;

/** At least this share of the listed skills must be in that order. */
const minInOrder = 0.8;

/**
 * A position with this many words outside a list describes what was done, so its list does not count as
 * copied: people who tailor a resume put their technologies in the posting's order.
 */
const tellingWords = 30;

/** For each skill, its rank among the skills of a posting, in the order of their first mentions. */
const ranksOf = memoize((job: Job): ReadonlyMap<string, number> => {
  const first = (spans: readonly Span[]) =>
    spans.reduce((least, { from }) => Math.min(least, from), Infinity);
  const asked = job.requirements
    .filter(({ kind, skills, spans }) => kind === "skill" && skills.length > 0 && spans.length > 0)
    .map(({ skills, spans }) => ({ skills, from: first(spans) }))
    .sort((a, b) => a.from - b.from);
  return new Map(asked.flatMap(({ skills }, rank) => skills.map((skill) => [skill, rank])));
});

/** The lists of a resume that are the posting's own list of keywords. Ascending. O(mentions × log). */
export function findKeywordLists(resume: Resume, job: Job): readonly Span[] {
  const ranks = ranksOf(job);
  const count = new Set(ranks.values()).size;
  if (count < minRun) return [];
  return listsOf(resume).filter((list) => {
    const asked = [...new Set(list.mentions.flatMap(({ skill }) => ranks.get(skill) ?? []))];
    const inOrder = longestRise(asked);
    const isOrdered =
      inOrder >= Math.max(minRun, minShare * count) && inOrder >= minInOrder * asked.length;
    return isOrdered && !isBesideWork(list, resume);
  });
}

/** The lists of the skills that a resume names. Cached, since one resume is compared with many postings. */
const listsOf = memoize(({ document, skills }: Resume) =>
  skillLists(
    document,
    skills.flatMap(({ impliedBy, mentions }) => (impliedBy === undefined ? mentions : [])),
  ),
);

function isBesideWork(list: Span, { positions, document: { text } }: Resume): boolean {
  return positions.some((position) => {
    if (!encloses(position, list)) return false;
    const beside = `${text.slice(position.from, list.from)} ${text.slice(list.to, position.to)}`;
    return (beside.match(eachWord)?.length ?? 0) >= tellingWords;
  });
}

/** The length of the longest rising subsequence. The numbers must be distinct. O(n × log n). */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const one of numbers) {
    const at = firstIndex(ends.length, (i) => (ends[i] ?? one) >= one);
    ends[at] = one;
  }
  return ends.length;
}
