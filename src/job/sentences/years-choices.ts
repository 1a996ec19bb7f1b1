import { nameSet, pattern } from "../../words/words.ts";
import type { Ask } from "../ask.ts";
import type { Years } from "./years.ts";

const orJoint = pattern("or-joint");

const fillers = nameSet("years-filler");
const apart = /[^a-z0-9]+/;

/**
 * "5 years Java or 3 years Kotlin": one requirement, although each member has years of its own; the lowest
 * number suffices. `asks` are those of one sentence in order; `folded` is the whole text. O(asks × years).
 */
export function joinYearsChoices(
  folded: string,
  asks: readonly Ask[],
  years: readonly Years[],
): readonly Ask[] {
  const joined: Ask[] = [];
  for (const ask of asks) {
    const last = joined.at(-1);
    if (last !== undefined && isOtherWay(folded, last, ask, years))
      joined.splice(-1, 1, join(last, ask));
    else joined.push(ask);
  }
  return joined;
}

function isOtherWay(folded: string, a: Ask, b: Ask, years: readonly Years[]): boolean {
  if (a.months === undefined || b.months === undefined || a.level !== b.level) return false;
  const [from, to] = [a.members.at(-1)?.to ?? 0, b.members[0]?.from ?? 0];
  const within = years.filter((one) => one.from >= from && one.to <= to);
  if (within.length === 0 || to < from) return false;
  const words = within.reduceRight(
    (text, one) => text.slice(0, one.from - from) + text.slice(one.to - from),
    folded.slice(from, to),
  );
  const said = words.split(apart).filter((word) => word !== "" && !fillers.has(word));
  return orJoint.test(said.join(" "));
}

function join(a: Ask, b: Ask): Ask {
  const months = Math.min(a.months ?? 0, b.months ?? 0);
  return {
    ...a,
    members: [...a.members, ...b.members],
    orSimilar: a.orSimilar || b.orSimilar,
    months,
  };
}
