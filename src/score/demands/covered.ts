import { pushTo } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { compareLevels } from "../../job/ask.ts";
import type { Requirement } from "../../job/job.ts";
import { isProgrammingLanguage, skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { withProven } from "../../skills/lexicon/proven.ts";
import { isProduct } from "./products.ts";

/**
 * The requirements that ask for nearly the same as another one: by index, the name of that other one.
 *
 * - A kind is covered by what proves it for certain, if that is asked for at least as strongly. A person who
 *   knows PostgreSQL knows a relational database, so a posting that asks for both asks for one thing; the
 *   same is true of "cloud" and "AWS or another cloud". Of two that prove each other, the second is covered.
 * - A product covers its parts that are asked for as strongly ("Kubernetes (EKS)", "Django" beside "Django
 *   REST framework"): whoever knows the product has most of what is asked for.
 * - A language is covered only if nothing but `title` names it: "Java" beside "Spring" is the core of the
 *   job, but the Ruby of a "Ruby Developer" is what "Ruby on Rails" asks for.
 * - A choice of languages is covered by one of them ("Java" beside "Java or Python").
 * - A requirement named in both the title and the text is never covered.
 * - A kind that is named with its examples ("message brokers such as Kafka") is covered by them.
 * - Of a platform's parts ("AWS (EC2, S3, Lambda)") that are not asked for as strongly as the platform itself,
 *   the one asked for most strongly covers the others.
 *
 * O(requirements × what they imply).
 */
export function findCovered(
  requirements: readonly Requirement[],
  lexicon: Lexicon,
  title?: Span,
): ReadonlyMap<number, string> {
  const bySkill = coverable(requirements, lexicon, title);
  const coverables = new Set([...bySkill.values()].flat());
  const covered = new Map<number, string>();
  for (const [place, by] of requirements.entries()) {
    for (const index of placesProvenBy(by, requirements, bySkill, lexicon)) {
      const one = requirements[index];
      if (one === undefined || covered.has(index) || covered.get(place) === one.name) continue;
      const isPart = coverables.has(place) && isPartOf(by, one, lexicon);
      const [inner, name] = isPart ? [place, one.name] : [index, by.name];
      covered.set(inner, covered.get(inner) ?? name);
    }
  }
  coverKinds(covered, coverables, requirements);
  coverParts(covered, coverables, requirements, lexicon);
  return covered;
}

/** Whether `part`, which proves `whole`, is asked for as strongly as the product that `whole` is. */
const isPartOf = (part: Requirement, whole: Requirement, lexicon: Lexicon): boolean =>
  part.level === whole.level && isProduct(whole, lexicon);

/** The indexes of the requirements that `by` proves, whichever of its alternatives is met. */
function placesProvenBy(
  by: Requirement,
  requirements: readonly Requirement[],
  bySkill: ReadonlyMap<string, readonly number[]>,
  lexicon: Lexicon,
): readonly number[] {
  if (by.kind !== "skill") return [];
  const implied = by.skills.map((skill) => withProven([skill], lexicon));
  const [first = []] = implied;
  const places = new Set([...first].flatMap((skill) => bySkill.get(skill) ?? []));
  return [...places].filter((index) => {
    const one = requirements[index];
    return one !== undefined && proves(by, implied, one, lexicon);
  });
}

/** Adds the kinds that are covered by their examples. */
function coverKinds(
  covered: Map<number, string>,
  coverable: ReadonlySet<number>,
  requirements: readonly Requirement[],
): void {
  for (const index of coverable) {
    const by = covered.has(index) ? -1 : exampleOf(requirements[index], requirements);
    const name = requirements[by]?.name;
    if (name !== undefined && covered.get(by) !== requirements[index]?.name)
      covered.set(index, name);
  }
}

/** Categories of products that have parts. The parts are in other categories ("aws-service"). */
const platforms: ReadonlySet<string> = new Set(["cloud-platform", "enterprise-platform"]);

/**
 * Adds the parts of each platform that is asked for, except the one asked for most strongly (the first of
 * several): they are known together.
 */
function coverParts(
  covered: Map<number, string>,
  coverable: ReadonlySet<number>,
  requirements: readonly Requirement[],
  lexicon: Lexicon,
): void {
  const asked = requirements.filter(({ category = "" }) => platforms.has(category));
  for (const platform of new Set(asked.flatMap(({ skills }) => skills))) {
    const parts = [...coverable]
      .flatMap((index) => {
        const part = requirements[index];
        const isOpen = part !== undefined && !covered.has(index);
        return isOpen && isOfPlatform(part, platform, lexicon) ? [{ index, part }] : [];
      })
      .sort((a, b) => compareLevels(a.part.level, b.part.level));
    for (const { index } of parts.slice(1)) covered.set(index, parts[0]?.part.name ?? "");
  }
}

function isOfPlatform(
  { skills, category = "" }: Requirement,
  platform: string,
  lexicon: Lexicon,
): boolean {
  if (platforms.has(category) || category === "certification") return false;
  return skills.every(
    (skill) => skillOfId(lexicon.index, skill)?.implies.includes(platform) === true,
  );
}

/**
 * The index of the first requirement for an example of the kind that is asked for at least as strongly as the
 * kind; -1 if there is none.
 */
function exampleOf(kind: Requirement | undefined, requirements: readonly Requirement[]): number {
  const { examples = [], level = "mentioned" } = kind ?? {};
  if (examples.length === 0) return -1;
  return requirements.findIndex(
    (by) =>
      compareLevels(by.level, level) <= 0 && by.skills.some((skill) => examples.includes(skill)),
  );
}

/** For each skill, the indexes of the requirements that may be covered. */
function coverable(
  requirements: readonly Requirement[],
  lexicon: Lexicon,
  title: Span | undefined,
): ReadonlyMap<string, readonly number[]> {
  const bySkill = new Map<string, number[]>();
  for (const [index, { kind, skills, spans }] of requirements.entries()) {
    const inTitle = spans.filter((span) => overlap(span, title)).length;
    const isOnlyTitled = inTitle > 0 && inTitle === spans.length;
    // Of a choice that the title names, the member that is asked for by itself is the core.
    const isOfCore =
      skills.length === 1 &&
      (inTitle > 0 || skills.some((id) => isProgrammingLanguage(lexicon.index, id)));
    if (kind !== "skill" || (isOfCore && !isOnlyTitled)) continue;
    for (const skill of skills) pushTo(bySkill, skill, index);
  }
  return bySkill;
}

/**
 * Whether `by`, whose skills imply `implied`, proves `one`, whichever of its alternatives is met, and is asked
 * for at least as strongly.
 */
function proves(
  by: Requirement,
  implied: readonly ReadonlySet<string>[],
  one: Requirement,
  lexicon: Lexicon,
): boolean {
  if (one === by || compareLevels(by.level, one.level) > 0) return false;
  // A framework proves its language, but is a different thing to ask for.
  if (
    one.skills.length > 1 &&
    one.skills.some((skill) => isProgrammingLanguage(lexicon.index, skill))
  )
    return by.skills.every((skill) => one.skills.includes(skill));
  return implied.every((all) => one.skills.some((skill) => all.has(skill)));
}
