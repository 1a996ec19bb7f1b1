import type { Position, Resume } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { keptFor } from "../../text/kept.ts";
import { monthSpan } from "../../text/months.ts";
import type { Demand } from "../demands/plan.ts";
import { oneLine } from "../evidence.ts";
import { lastMonthOf } from "../proof/field-months.ts";
import type { ResumeView } from "../proof/view.ts";
import { mayBeSoftware } from "./trade-advice.ts";

/** The employer of the latest position that shows the skill or one that speaks for it, or else of the latest position; none for what only a project shows, which may be of another time. */
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
  /** Of the positions in software that have one, the latest first; absent for one that is no name. */
  readonly names: readonly (string | undefined)[];
  /** The first of these positions that shows a skill. */
  readonly firstBySkill: ReadonlyMap<string, number>;
}

/** One resume is scored against many postings, and asked for an employer by each requirement that is missing. */
const employersOf = keptFor((resume: Resume): Employers => {
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

/** The positions in software, the latest first and those without dates last; none that ended long before the latest did, where nobody rewrites a bullet. */
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

/** Longer ones were read wrongly more often than not. */
const longestEmployer = 60;
