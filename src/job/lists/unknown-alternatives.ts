import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { matchesWhole } from "../pattern.ts";
import type { Group } from "./groups.ts";

/** "(or Zorbix)", "(alternatively Zorbix Cloud)": the capitals show that it is a name. */
const offeredName = regExp.u`^ ?\(([${letters} ]{1,20}) \p{Lu}[${letters}\d.+#-]*(?: \p{Lu}[${letters}\d.+#-]*)?\)`;
const orJoint = pattern("or-joint");
const maxOffered = 60;

/**
 * "Redis (or Zorbix)": a name that the lexicon does not know is an alternative to the single skill before it.
 * O(groups).
 */
export function withUnknownAlternatives(text: string, groups: readonly Group[]): readonly Group[] {
  return groups.map((group) => {
    const [one, ...others] = group.members;
    if (one === undefined || others.length > 0) return group;
    const connector = offeredName.exec(text.slice(one.to, one.to + maxOffered))?.[1];
    const isOffered = connector !== undefined && matchesWhole(orJoint, connector);
    return isOffered ? { ...group, orSimilar: true } : group;
  });
}
