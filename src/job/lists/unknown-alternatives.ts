import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { matchesWhole } from "../pattern.ts";
import type { Group } from "./groups.ts";

const name = String.raw`\p{Lu}[${letters}\d.+#-]*`;
/**
 * "(or Zorbix)", "(alternatively Zorbix Cloud)", "or Monte Carlo.": the capitals show that it is a name, and
 * a sentence or item ends after it.
 */
const offeredName = regExp.u`^ ?\(([${letters} ]{1,20}) ${name}(?: ${name})?\)`;
const statedName = regExp.u`^,? ([${letters}]{1,15}) ${name}(?: ${name})?(?=[.]?[\n;)]|[.]?$)`;
const orJoint = pattern("or-joint");
const maxOffered = 60;

/**
 * "Redis (or Zorbix)", "Redis or Zorbix": a name that the lexicon does not know is an alternative to the
 * single skill before it. O(groups).
 */
export function withUnknownAlternatives(text: string, groups: readonly Group[]): readonly Group[] {
  const starts = new Set(groups.flatMap(({ members }) => members.map(({ from }) => from)));
  return groups.map((group) => {
    const [one, ...others] = group.members;
    if (one === undefined || others.length > 0 || group.orSimilar) return group;
    const after = text.slice(one.to, one.to + maxOffered);
    const found = offeredName.exec(after) ?? statedName.exec(after);
    if (found === null || !matchesWhole(orJoint, found[1] ?? "")) return group;
    const isKnown = Array.from(found[0]).some((_, i) => starts.has(one.to + i));
    return isKnown ? group : { ...group, orSimilar: true };
  });
}
