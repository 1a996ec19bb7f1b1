import { pushTo } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { compareLevels } from "../../job/ask.ts";
import type { Requirement } from "../../job/job.ts";
import { isProgrammingLanguage, skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { withProven } from "../../skills/lexicon/proven.ts";

/**
 * The requirements that another requirement, asked for at least as strongly, proves for certain: by index,
 * the name of that other one. A person who knows PostgreSQL knows a relational database, so a posting that
 * asks for both asks for one thing; the same is true of "cloud" and "AWS or another cloud". Of two that prove
 * each other, the second is covered.
 *
 * - A language is covered only if nothing but `title` names it: "Java" beside "Spring" is the core of the
 *   job, but the Ruby of a "Ruby Developer" is what "Ruby on Rails" asks for.
 * - A choice of languages is covered by one of them ("Java" beside "Java or Python").
 * - A requirement named in both the title and the text is never covered.
 * - A kind that is named with its examples ("message brokers such as Kafka") is covered by them.
 * - Of a platform's parts ("AWS (EC2, S3, Lambda)") the first covers the others.
 *
 * O(requirements × what they imply).
 */
export function findCovered(
  requirements: readonly Requirement[],
  lexicon: Lexicon,
  title?: Span,
): ReadonlyMap<number, string> {
  const bySkill = coverable(requirements, lexicon, title);
  const covered = new Map<number, string>();
  for (const [place, by] of requirements.entries()) {
    if (by.kind !== "skill") continue;
    const implied = by.skills.map((skill) => withProven([skill], lexicon));
    const [first = []] = implied;
    for (const index of new Set([...first].flatMap((skill) => bySkill.get(skill) ?? []))) {
      const one = requirements[index];
      if (one === undefined || covered.has(index) || covered.get(place) === one.name) continue;
      if (covers(by, implied, one, lexicon)) covered.set(index, by.name);
    }
  }
  coverKinds(covered, new Set([...bySkill.values()].flat()), requirements);
  coverParts(covered, new Set([...bySkill.values()].flat()), requirements, lexicon);
  return covered;
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
        return part !== undefined && isPart(part, platform, lexicon) ? [{ index, part }] : [];
      })
      .sort((a, b) => compareLevels(a.part.level, b.part.level));
    for (const { index } of parts.slice(1)) covered.set(index, parts[0]?.part.name ?? "");
  }
}

function isPart(
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

/** Whether `by`, whose skills imply `implied`, proves `one`, whichever of its alternatives is met. */
function covers(
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
