import { pushTo } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import type { Job } from "../../job/job.ts";
import { isBareList } from "../../resume/bare-list.ts";
import type { Resume, SkillUse } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import { findCopied } from "../copied/copied.ts";
import { type Demand, isForBeginners, type Plan } from "../demands/plan.ts";
import type { Support } from "../demands/relations.ts";
import { asideSkills } from "./aside-skills.ts";
import { useByActivity } from "./done-activities.ts";
import { enumeratedSkills } from "./enumerated-skills.ts";
import { isPartlyUnread } from "./history.ts";
import { type OrganizedSkills, organizedSkills } from "./organized-skills.ts";
import { type TitledSkills, titledSkills } from "./titled-skills.ts";
import { joinUses } from "./uses.ts";

/** What is the same about a resume for every job. */
interface OwnView {
  readonly resume: Resume;
  readonly uses: ReadonlyMap<string, SkillUse>;
  /** The skills that may be meant somewhere, joined with what is certain about them. */
  readonly possible: ReadonlyMap<string, SkillUse>;
  /** Whether the resume lists skills with no history of any kind. */
  readonly isBare: boolean;
  /** Whether a part of the work history could not be read. */
  readonly isUnread: boolean;
}

/** A resume, prepared for the demands of one job. */
export interface ResumeView extends OwnView {
  /** The parts that were copied from the posting. */
  readonly copied: readonly Span[];
  readonly titled: TitledSkills;
  /** Absent for a profile. */
  readonly job: Job | undefined;
  /** The skills that only positions of organizers and teachers name. */
  readonly organized: OrganizedSkills;
  /** The skills that only positions with the title of another trade prove. */
  readonly aside: ReadonlySet<string>;
  /** The skills that positions only list. */
  readonly enumerated: ReadonlySet<string>;
  /**
   * The skills of the resume that support each demand, closest relation first; no entry if there are none.
   */
  readonly speakers: ReadonlyMap<Demand, readonly Speaker[]>;
}

/** A skill of the resume that supports a demand. */
export interface Speaker extends Support {
  readonly use: SkillUse;
}

/** `resume` from the point of view of the demands of `plan`. O(words and skills of the resume). */
export function viewResume(resume: Resume, plan: Plan): ResumeView {
  const own = ownView(resume);
  const copied = plan.job === undefined ? [] : findCopied(resume, plan.job);
  const titled = titledSkills(resume, copied, plan.job);
  const organized = organizedSkills(resume, plan.job);
  const aside = asideSkills(resume, plan.job);
  const enumerated = enumeratedSkills(resume, plan.supports);
  const isBare = own.isBare && !(isForBeginners(plan.job) && hasStudies(resume));
  const speakers = speakersOf(own, plan);
  return {
    ...own,
    isBare,
    job: plan.job,
    copied,
    titled,
    organized,
    aside,
    enumerated,
    speakers,
  };
}

/** A student's list is backed by studies, although there is no work yet. */
function hasStudies({ degrees }: Resume): boolean {
  return degrees.some(({ level }) => level !== "other");
}

const ownView = memoize((resume: Resume): OwnView => {
  const uses = new Map<string, SkillUse>();
  for (const use of resume.skills) {
    const other = uses.get(use.skill);
    uses.set(use.skill, other === undefined ? use : joinUses(other, use));
  }
  const possible = new Map<string, SkillUse>();
  for (const use of resume.doubtful ?? []) {
    const certain = uses.get(use.skill);
    possible.set(use.skill, certain === undefined ? use : joinUses(certain, use));
  }
  return { resume, uses, possible, isBare: isBareList(resume), isUnread: isPartlyUnread(resume) };
});

/** The skills that support each demand of `plan`. */
function speakersOf(own: OwnView, plan: Plan): ReadonlyMap<Demand, readonly Speaker[]> {
  const speakers = new Map<Demand, Speaker[]>();
  addSkills(speakers, own, plan);
  if (plan.job !== undefined) addActivities(speakers, own, plan);
  for (const some of speakers.values()) if (some.length > 1) some.sort((a, b) => a.rank - b.rank);
  return speakers;
}

/**
 * A posting that asks for a skill by name settles that a doubtful word means it, and so that what it implies
 * was used, too; a profile of many postings does not.
 */
function addSkills(
  speakers: Map<Demand, Speaker[]>,
  { uses, possible }: OwnView,
  { supports, job }: Plan,
): void {
  const add = (skill: string, named: SkillUse | undefined, other: SkillUse | undefined): void => {
    for (const { demand, relation, rank } of supports.get(skill) ?? []) {
      const use = relation === "named" ? named : other;
      if (use !== undefined) pushTo(speakers, demand, { demand, relation, rank, use });
    }
  };
  const asked = job === undefined ? noUses : possible;
  for (const [skill, use] of uses) add(skill, asked.get(skill) ?? use, use);
  for (const [skill, use] of asked) {
    if (uses.has(skill)) continue;
    const isSettled = supports.get(skill)?.some(({ relation }) => relation === "named");
    add(skill, use, isSettled ? use : undefined);
  }
}

function addActivities(
  speakers: Map<Demand, Speaker[]>,
  { resume }: OwnView,
  { demands }: Plan,
): void {
  for (const demand of demands) {
    const use = useByActivity(demand, resume);
    if (use !== undefined) pushTo(speakers, demand, { demand, relation: "named", rank: 0, use });
  }
}

const noUses: ReadonlyMap<string, SkillUse> = new Map();
