import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { Job } from "../../job/job.ts";
import type { Position, Proof, Resume } from "../../resume/resume.ts";
import { stancesOf } from "../../resume/stances.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { foldCase } from "../../words/fold.ts";
import { pattern } from "../../words/words.ts";
import { atLeastListed, lineAt } from "../place.ts";
import { isOrganizer, isTeacher, leadsOthers } from "../titles/people-roles.ts";

const handsOn = pattern("hands-on");
const jointWork = pattern("joint-work");

/**
 * For each skill id, the proof of a skill that positions name only as the work of others; at least that of a
 * list.
 */
export type OrganizedSkills = ReadonlyMap<string, Proof>;

const none: OrganizedSkills = new Map();

/**
 * The skills that nothing shows the owner of the resume to have used personally. Only positions of organizers
 * (project managers, product owners) name them, and not for hands-on work ("Steered the move to Kubernetes");
 * or positions of teachers; or descriptions of what others did ("Managed two teams who used Java"). Empty if
 * the job itself is an organizer's, a manager's or a teacher's. O(skills + mentions × positions of
 * organizers), once per resume.
 */
export function organizedSkills(resume: Resume, job: Job | undefined): OrganizedSkills {
  if (job?.title === undefined || leadsOthers(job.title)) return none;
  return skillsOfOrganizers(resume);
}

const skillsOfOrganizers = memoize((resume: Resume): OrganizedSkills => {
  const positions = resume.positions.filter(({ title }) => isOfOthers(title));
  const isLed = ledTest(resume);
  if (positions.length === 0 && isLed === undefined) return none;
  const organized = new Map<string, Proof>();
  for (const { skill, proof, mentions } of resume.skills) {
    if (proof !== "position") continue;
    const others = mentions.filter(
      (one) => isLed?.(one.from) !== true && !isInOne(one, positions, resume),
    );
    const best = atLeastListed(resume, others);
    if (best !== "position") organized.set(skill, best);
  }
  return organized;
});

const isOfOthers = (title: Position["title"]): boolean =>
  isOrganizer(title?.text ?? "") || isTeacher(title);

/**
 * Returns a test for whether a position in the text is in a description of the people one leads; undefined if
 * there is no such description. A developer who led a team "to build the shop in Java" also built it.
 */
function ledTest({ document, positions }: Resume): ((at: number) => boolean) | undefined {
  const { led } = stancesOf(document);
  if (led.length === 0) return undefined;
  const isConnector = ({ from, to }: Span) =>
    jointWork.test(foldCase(document.text.slice(from, to)));
  const ofMakers = coverOf(positions.filter(({ title }) => title && !leadsOthers(title)));
  const ofOthers = coverOf(led.filter((span) => !isConnector(span) || !ofMakers.holds(span.from)));
  return ofOthers.holds;
}

/**
 * Whether `mention` is in one of `positions`, but not in a description of hands-on work. A teacher who
 * "wrote" something mostly wrote teaching material.
 */
function isInOne(mention: Span, positions: readonly Position[], resume: Resume): boolean {
  const { document } = resume;
  return positions.some((position) => {
    const bullet = position.bullets.find((one) => encloses(one, mention));
    if (bullet === undefined && !encloses(position, mention)) return false;
    if (isTeacher(position.title)) return true;
    const told = bullet ?? lineAt(document, mention.from) ?? mention;
    return !handsOn.test(foldCase(document.text.slice(told.from, told.to)));
  });
}
