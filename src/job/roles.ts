import type { Span } from "../document/document.ts";
import { encloses } from "../document/spans.ts";
import type { Ask, Reading } from "./ask.ts";
import type { OfferedRole } from "./title/offered-roles.ts";

/** The offered roles; none if one of them has a block that asks for nothing. O(roles × asks). */
export function rolesAsked(
  offered: readonly OfferedRole[],
  { asks, totals }: Reading,
): readonly OfferedRole[] {
  const places: readonly Span[] = [...asks.flatMap(({ members }) => members), ...totals];
  const isAsked = ({ isBlock, own, title }: OfferedRole): boolean =>
    !isBlock || places.some((one) => encloses(own, one) && !encloses(title, one));
  return offered.every(isAsked) ? offered : [];
}

/** Whether places say something about a role: one of them is its own, or no other role's. O(roles). */
export function isAbout(
  { own }: OfferedRole,
  offered: readonly OfferedRole[],
  places: readonly Span[],
): boolean {
  return places.some(
    (place) => encloses(own, place) || !offered.some((other) => encloses(other.own, place)),
  );
}

/**
 * What a posting asks for in one of its roles: all that is not about another one alone. What the posting as a
 * whole only mentions ("our stack is Go and React") belongs to the role whose own words name it. O(asks ×
 * roles).
 */
export function readingOf(
  role: OfferedRole,
  offered: readonly OfferedRole[],
  { asks, negated, totals }: Reading,
): Reading {
  const skillsOf = ({ own }: OfferedRole): ReadonlySet<string> =>
    new Set(
      asks.flatMap(({ members }) => members.filter((one) => encloses(own, one)).map(toSkill)),
    );
  const ownSkills = skillsOf(role);
  const otherSkills = new Set(
    offered.filter((other) => other !== role).flatMap((other) => [...skillsOf(other)]),
  );
  const isOfOther = ({ level, members }: Ask): boolean =>
    level === "mentioned" &&
    members.every(({ skill }) => otherSkills.has(skill) && !ownSkills.has(skill));
  return {
    asks: asks.filter((ask) => isAbout(role, offered, ask.members) && !isOfOther(ask)),
    negated,
    totals: totals.filter((total) => isAbout(role, offered, [total])),
  };
}

const toSkill = ({ skill }: { readonly skill: string }): string => skill;
