import type { Position, Resume } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { monthSpan } from "../../text/months.ts";
import type { Demand } from "../demands/plan.ts";
import { oneLine } from "../evidence.ts";
import { lastMonthOf } from "../proof/field-months.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { mayBeSoftware } from "./trade-advice.ts";

/**
 * The employer of the latest position that shows the skill or one that speaks for it, otherwise of the latest
 * position. Undefined for a skill that only a project shows, since the project may be from another time.
 */
export function employerFor(demand: Demand, { resume, speakers }: ResumeView): string | undefined {
  const { names, firstBySkill } = employersOf(resume);
  const speaking = speakers.get(demand) ?? [];
  const first = speaking.reduce(
    (least, { use }) => Math.min(least, firstBySkill.get(use.skill) ?? least),
    names.length,
  );
  const isOfProject = speaking.some(
    ({ use, relation }) => relation === "named" && use.proof === "project",
  );
  if (first === names.length && isOfProject) return undefined;
  return names[first === names.length ? 0 : first];
}

interface Employers {
  /** The employers of positions in software, the latest first; undefined if one is too long to be a name. */
  readonly names: readonly (string | undefined)[];
  /** For each skill, the index of the first of these positions that shows it. */
  readonly firstBySkill: ReadonlyMap<string, number>;
}

/**
 * Cached, since one resume is scored against many postings, and each missing requirement asks for an
 * employer.
 */
const employersOf = memoize((resume: Resume): Employers => {
  const employed = recent(resume).flatMap(({ employer, from, to }) =>
    employer === undefined ? [] : [{ employer, from, to }],
  );
  const firstBySkill = new Map<string, number>();
  for (const { skill, mentions } of resume.skills) {
    const first = employed.findIndex((place) => coverOf(mentions).meets(place));
    const before = firstBySkill.get(skill) ?? first;
    if (first !== -1) firstBySkill.set(skill, Math.min(first, before));
  }
  return {
    names: employed.map(({ employer: { text } }) =>
      text.length > longestEmployer ? undefined : oneLine(text),
    ),
    firstBySkill,
  };
});

/**
 * The positions in software, the latest first and those without dates last. Leaves out positions that ended
 * long before the latest one, whose bullets nobody rewrites.
 */
function recent(resume: Resume): readonly Position[] {
  const now = lastMonthOf(resume);
  const ended = resume.positions
    .filter(mayBeSoftware)
    .map((position) => ({ position, last: monthSpan(position, now)?.last ?? 0 }))
    .sort((a, b) => b.last - a.last);
  const least = (ended[0]?.last ?? 0) - mostMonthsBefore;
  return ended.filter(({ last }) => last === 0 || last >= least).map(({ position }) => position);
}

const mostMonthsBefore = 96;

/** Longer names were misread more often than not. */
const longestEmployer = 60;
