import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Job } from "../../job/job.ts";
import type { Resume } from "../../resume/resume.ts";
import { skillLists } from "../../resume/skill-lists.ts";
import { firstIndex } from "../../text/first-index.ts";
import { memoize } from "../../text/memoize.ts";
import { eachWord } from "../../words/letters.ts";

/**
 * A list is the posting's own if more skills than `chance` are in the posting's order, and this share of all
 * that it names: two people would not order that many alike. Eight could be a coincidence, since people who
 * name a stack begin with its languages and end with its clouds. The more there are, the less of the list is
 * the person's own, and nothing from `certain` on: one name more must not turn a good score into none.
 */
const chance = 8;
const certain = 12;
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

/**
 * The parts of a resume's lists that are the posting's own list of keywords. Ascending. O(mentions × log).
 */
export function findKeywordLists(resume: Resume, job: Job): readonly Span[] {
  const ranks = ranksOf(job);
  const count = new Set(ranks.values()).size;
  if (count <= chance) return [];
  return listsOf(resume).flatMap((list) => {
    const asked = new Map<number, Span>();
    for (const mention of list.mentions) {
      const rank = ranks.get(mention.skill);
      if (rank !== undefined && !asked.has(rank)) asked.set(rank, mention);
    }
    const inOrder = longestRise([...asked.keys()]);
    const isOrdered =
      inOrder > chance && inOrder >= minShare * count && inOrder >= minInOrder * asked.size;
    return isOrdered && !isBesideWork(list, resume) ? copiedPart(list, asked, inOrder) : [];
  });
}

/** The end of a list, as much of it as was copied. */
function copiedPart(
  list: Span,
  asked: ReadonlyMap<number, Span>,
  inOrder: number,
): readonly Span[] {
  const share = (inOrder - chance) / (certain - chance);
  if (share >= 1) return [list];
  const first = [...asked.values()][Math.ceil(asked.size * (1 - share))];
  return first === undefined ? [] : [{ from: first.from, to: list.to }];
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
