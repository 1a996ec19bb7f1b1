import { overlap } from "../document/spans.ts";
import type { Position, Resume } from "../resume/resume.ts";
import type { Contribution, Evidence } from "../score/match.ts";
import { shortfall } from "../score/shortfall.ts";
import { coverOf } from "../text/cover.ts";
import { isExact } from "../text/months.ts";
import { words } from "./words.ts";

/** A place where something is proven, for people: "Backend Engineer, 2019–2021", "skills section, page 2". */
interface EvidencePlace {
  readonly name: string;
  /** The first proof there. */
  readonly proof: Evidence;
}

/** The distinct places of some evidence, the strongest first. */
export function placesOf(evidence: readonly Evidence[], resume: Resume): readonly EvidencePlace[] {
  const places = new Map<string, EvidencePlace>();
  for (const proof of evidence) {
    const name = withPage(placeName(proof, resume), proof, resume);
    if (!places.has(name)) places.set(name, { name, proof });
  }
  return [...places.values()];
}

/** The position that is shown first as evidence. */
export function shownPosition(
  { evidence: [first] }: Pick<Contribution, "evidence">,
  { positions }: Resume,
): Position | undefined {
  return positions.find((one) => first !== undefined && overlap(one, first));
}

/** Why a requirement does not earn all its points; "" if it does, or if nothing was found. */
export function whyLess(contribution: Contribution, resume: Resume): string {
  return shortfall(contribution.factors, {
    isInWork: shownPosition(contribution, resume) !== undefined,
    isAbout: isAboutYears(contribution, resume),
  });
}

/** Whether the months of a requirement are those of positions with years alone, so that nobody knows them. */
export function isAboutYears(
  { kind, skills: ids, evidence }: Contribution,
  { positions, skills }: Resume,
): boolean {
  const uses = skills.filter(({ skill }) => ids.includes(skill));
  const shown = coverOf([...uses.flatMap(({ mentions }) => mentions), ...evidence]);
  return positions.some(
    (one) =>
      one.start !== undefined && !isExact(one) && (kind === "experience" || shown.meets(one)),
  );
}

function placeName(proof: Evidence, { positions, projects }: Resume): string {
  const position = positions.find((one) => overlap(one, proof));
  const project = projects.find((one) => overlap(one, proof));
  const title = position?.title ?? position?.employer ?? project?.name;
  const years = yearsOf(position ?? project ?? {});
  if (title !== undefined) {
    const name = shortened(title.text);
    return years === "" ? name : `${name}, ${years}`;
  }
  return proof.section === undefined ? words.topOfResume : words.sectionNamed(proof.section);
}

/** Adds the page if there are several. */
function withPage(name: string, { page }: Evidence, { document }: Resume): string {
  return page === undefined || document.pages === 1 ? name : `${name}, ${words.page(page)}`;
}

/** "2019–2021"; one year if both are the same, "" if there is none. */
function yearsOf({ start, end }: Pick<Position, "start" | "end">): string {
  const years = [start, end].flatMap((date) =>
    date === undefined ? [] : [date.replace(/-\d\d$/, "")],
  );
  return [...new Set(years)].join("–");
}

/** A line that was taken for a title may be a whole paragraph. */
const longestName = 60;

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).toWellFormed()}…`;
}
