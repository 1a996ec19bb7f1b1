import { pushTo } from "../../collect.ts";
import type { Requirement } from "../../job/job.ts";
import { edgesOf, isProgrammingLanguage, skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { memoize } from "../../text/memoize.ts";
import type { SkillRelation } from "../weights.ts";
import type { Demand } from "./plan.ts";

/** A skill that meets a requirement, fully or in part, and its relation to the skill asked for. */
export interface Supporter {
  readonly skill: string;
  readonly relation: SkillRelation;
}

/** How one skill supports a demand. */
export interface Support {
  readonly demand: Demand;
  readonly relation: SkillRelation;
  /** Its rank among all skills that support the demand, closest relation first. */
  readonly rank: number;
}

/**
 * For each skill id, the demands that it supports. Indexed by skill because a resume has tens of skills,
 * whereas hundreds may support one demand.
 */
export function supportsOf(
  demands: readonly Demand[],
  lexicon: Lexicon,
): ReadonlyMap<string, readonly Support[]> {
  const supports = new Map<string, Support[]>();
  for (const demand of demands) {
    if (demand.requirement.kind !== "skill") continue;
    for (const [rank, { skill, relation }] of sourcesFor(demand.requirement, lexicon).entries())
      pushTo(supports, skill, { demand, relation, rank });
  }
  return supports;
}

/** The closest relation first. */
const relations: readonly SkillRelation[] = ["named", "implied", "usual", "related"];

/** The sources of all alternatives; each skill once, with its closest relation. */
function sourcesFor({ skills }: Requirement, lexicon: Lexicon): readonly Supporter[] {
  const [only] = skills;
  if (only !== undefined && skills.length === 1) return sourcesOf(only, lexicon);
  const all = skills.flatMap((skill) => sourcesOf(skill, lexicon));
  const closest = new Map<string, Supporter>();
  for (const relation of relations) {
    for (const source of all) {
      if (source.relation === relation && !closest.has(source.skill)) {
        closest.set(source.skill, source);
      }
    }
  }
  return [...closest.values()];
}

interface ReverseEdges {
  readonly impliedBy: ReadonlyMap<string, readonly string[]>;
  readonly usuallyBy: ReadonlyMap<string, readonly string[]>;
  /** The results so far; at most one entry for each skill of the lexicon. */
  readonly sources: Map<string, readonly Supporter[]>;
}

/**
 * Every skill whose presence is evidence for `skill`, closest relation first and each once: the skill itself,
 * those that imply it over any number of steps (Django REST framework → Django → Python), those that usually
 * come with it, substitutes, and the languages that a language is built on; all but the first two together
 * with the skills that imply them. Only `skill` itself if the lexicon does not know the id. Cycles are
 * harmless. Cached for each skill.
 */
export function sourcesOf(skill: string, lexicon: Lexicon): readonly Supporter[] {
  const edges = reverseEdgesOf(lexicon);
  const known = edges.sources.get(skill);
  if (known !== undefined) return known;
  const sources = findSources(skill, lexicon, edges);
  if (skillOfId(lexicon.index, skill) !== undefined) edges.sources.set(skill, sources);
  return sources;
}

function findSources(skill: string, lexicon: Lexicon, edges: ReverseEdges): readonly Supporter[] {
  const relations = new Map<string, SkillRelation>([[skill, "named"]]);
  // In order of strength, since a skill that implies it is not merely related to it.
  const relate = (from: readonly string[], relation: SkillRelation): void => {
    const found = [...from];
    // Iterating over an array also visits elements added on the way.
    for (const id of found) {
      if (relations.has(id)) continue;
      relations.set(id, relation);
      for (const one of edges.impliedBy.get(id) ?? []) found.push(one);
    }
  };
  relate(edges.impliedBy.get(skill) ?? [], "implied");
  relate(edges.usuallyBy.get(skill) ?? [], "usual");
  relate(skillOfId(lexicon.index, skill)?.related ?? [], "related");
  relate(basesOf(skill, lexicon), "related");
  return [...relations].map(([id, relation]) => ({ skill: id, relation }));
}

/** The languages that a language is built on: who has written JavaScript has a beginning in TypeScript. */
function basesOf(skill: string, { index }: Lexicon): readonly string[] {
  if (!isProgrammingLanguage(index, skill)) return [];
  return (skillOfId(index, skill)?.implies ?? []).filter((id) => isProgrammingLanguage(index, id));
}

const reverseEdgesOf = memoize(({ index }: Lexicon): ReverseEdges => {
  const impliedBy = new Map<string, string[]>();
  const usuallyBy = new Map<string, string[]>();
  for (const { id, implies, usually } of edgesOf(index)) {
    for (const other of implies) pushTo(impliedBy, other, id);
    for (const other of usually) pushTo(usuallyBy, other, id);
  }
  return { impliedBy, usuallyBy, sources: new Map() };
});
