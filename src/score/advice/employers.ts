import type { Position, Resume } from "../../resume/resume.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { monthSpan } from "../../text/months.ts";
import { foldCase } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";
import type { Shortcoming } from "../advice.ts";
import type { Demand } from "../demands/plan.ts";
import { foundationsOf, isProduct } from "../demands/products.ts";
import { oneLine } from "../evidence.ts";
import { lastMonthOf } from "../proof/field-months.ts";
import { monthsSincePosition } from "../proof/recency.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { softwarePositions } from "./software-positions.ts";

/** Where a person is advised to write of a skill. */
export interface AdvisedPlace {
  /** Undefined if it is too long to be a name, none is known, or the person left it long ago. */
  readonly employer?: string;
  /** How long the position lasted; 0 if its dates are missing. */
  readonly months: number;
  /** How many months the person has worked since. */
  readonly since: number;
  readonly position: Position;
}

/**
 * The latest position that shows the skill or one that speaks for it, or else what it is built on (Java for
 * Spring Boot), otherwise the latest position. Undefined without positions; for a skill that only a project
 * shows, since the project may be from another time; and for one used long ago, since only later work shows
 * it anew, wherever that was.
 */
export function placeFor(
  demand: Demand,
  { kind }: Shortcoming,
  { resume, speakers }: ResumeView,
  lexicon: Lexicon,
): AdvisedPlace | undefined {
  if (kind === "older") return undefined;
  const { places, firstBySkill } = placesOf(resume);
  const speaking = speakers.get(demand) ?? [];
  const skills =
    speaking.length > 0
      ? speaking.map(({ use }) => use.skill)
      : groundsOf(demand.requirement.skills, lexicon);
  const first = skills.reduce(
    (least, skill) => Math.min(least, firstBySkill.get(skill) ?? least),
    places.length,
  );
  const isOfProject = speaking.some(
    ({ use, relation }) => relation === "named" && use.proof === "project",
  );
  if (first === places.length && isOfProject) return undefined;
  return places[first === places.length ? 0 : first];
}

/** The languages and products that skills are built on. */
function groundsOf(skills: readonly string[], lexicon: Lexicon): readonly string[] {
  return foundationsOf(skills, lexicon).filter(
    (id) =>
      skillOfId(lexicon.index, id)?.category === "language" || isProduct({ skills: [id] }, lexicon),
  );
}

interface Places {
  /** The positions in software whose employer is known, the latest first; otherwise the latest position. */
  readonly places: readonly AdvisedPlace[];
  /** For each skill, the index of the first of these positions that shows it. */
  readonly firstBySkill: ReadonlyMap<string, number>;
}

/**
 * Cached, since one resume is scored against many postings, and each missing requirement asks for a place.
 */
const placesOf = memoize((resume: Resume): Places => {
  const latest = recent(resume);
  const employed = latest.filter(({ employer }) => employer !== undefined);
  const positions = employed.length > 0 ? employed : latest.slice(0, 1);
  const firstBySkill = new Map<string, number>();
  for (const { skill, mentions } of resume.skills) {
    const first = positions.findIndex((position) => coverOf(mentions).meets(position));
    const before = firstBySkill.get(skill) ?? first;
    if (first !== -1) firstBySkill.set(skill, Math.min(first, before));
  }
  return { places: positions.map((position) => placeOf(position, resume)), firstBySkill };
});

function placeOf(position: Position, resume: Resume): AdvisedPlace {
  const span = monthSpan(position, lastMonthOf(resume));
  const months = span === undefined ? 0 : span.last - span.first + 1;
  const { text = "" } = position.employer ?? {};
  const isName = text !== "" && text.length <= longestEmployer && !isNobody(text);
  const since = monthsSincePosition(resume, position);
  const isNear = isName && since < mostMonthsBefore;
  return { months, since, position, ...(isNear && { employer: oneLine(text) }) };
}

const ownAccount = pattern("own-account");

/** "Self-employed", "Various clients": words in place of an employer, at which nobody works. */
function isNobody(text: string): boolean {
  return ownAccount.exec(foldCase(text.trim()))?.[0].length === text.trim().length;
}

/**
 * The positions in software, the latest first and those without dates last. Leaves out positions that ended
 * long before the latest one, whose bullets nobody rewrites.
 */
function recent(resume: Resume): readonly Position[] {
  const now = lastMonthOf(resume);
  const ended = softwarePositions(resume)
    .map((position) => ({ position, last: monthSpan(position, now)?.last ?? 0 }))
    .sort((a, b) => b.last - a.last);
  const least = (ended[0]?.last ?? 0) - mostMonthsBefore;
  return ended.filter(({ last }) => last === 0 || last >= least).map(({ position }) => position);
}

const mostMonthsBefore = 96;

/** Longer names were misread more often than not. */
const longestEmployer = 60;
