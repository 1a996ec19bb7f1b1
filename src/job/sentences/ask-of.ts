import type { Mention } from "../../skills/lexicon/mention.ts";
import { type Ask, strongest } from "../ask.ts";
import type { RequirementLevel } from "../job.ts";
import type { Group } from "../lists/groups.ts";
import type { Years } from "./years.ts";

/** "Java 5 years, Kotlin 2 years": members with years of their own are asked for separately. */
export function splitByYears(group: Group, years: readonly Years[]): readonly Group[] {
  if (years.length < 2 || group.members.length === 1) return [group];
  const own = group.members.map((member) => years.findIndex(({ of }) => of.includes(member)));
  if (own.every((one) => one === own[0])) return [group];
  return group.members.map((member) => ({ members: [member], orSimilar: group.orSimilar }));
}

/** What a sentence says about all groups in it. */
interface Said {
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
  /** The level of the sentence. */
  readonly base: RequirementLevel | undefined;
  readonly years: readonly Years[];
  /** The months that the line before the list asks for. */
  readonly ledMonths: number | undefined;
}

/** The ask that a sentence makes with one group. */
export function askOf(group: Group, { levels, base, years, ledMonths }: Said): Ask {
  const own = strongest(group.members.map((member) => levels.get(member) ?? "mentioned"));
  const level = levelBeside(group, own, base);
  const tied = years.find((y) => group.members.some((member) => y.of.includes(member)));
  const months = tied?.months ?? ledMonths;
  return months === undefined ? { ...group, level } : { ...group, level, months };
}

/**
 * "(We use Svelte, but React is fine)": a sentence that says what else is accepted asks for one of them,
 * unless both are a wish.
 */
function levelBeside(
  { acceptedBeside }: Group,
  own: RequirementLevel,
  base: RequirementLevel | undefined,
): RequirementLevel {
  if (acceptedBeside === "wish") return own === "required" ? "preferred" : own;
  const isAsked = acceptedBeside === "favorite" || (acceptedBeside && own === "mentioned");
  return isAsked && base !== undefined ? base : own;
}
