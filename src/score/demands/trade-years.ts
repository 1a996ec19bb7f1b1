import { encloses } from "../../document/spans.ts";
import type { Requirement } from "../../job/job.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";

/**
 * Drops the years of requirements that only name the occupation whose years are asked for: "5+ years of
 * back-end development" asks for five years once, and for back-end development. O(requirements).
 */
export function withoutTradeYears(
  requirements: readonly Requirement[],
  lexicon: Lexicon,
): readonly Requirement[] {
  const total = requirements.find(({ kind }) => kind === "experience");
  if (total === undefined) return requirements;
  return requirements.map((one) => {
    const isSame = one.kind === "skill" && one.minMonths === total.minMonths;
    if (!isSame || !namesTrade(one, total, lexicon)) return one;
    const { minMonths: _, ...rest } = one;
    return rest;
  });
}

/**
 * Whether a skill only names the trade. "Five years as a Java developer" are also five years of Java, so only
 * a word that is not a thing in itself counts.
 */
function namesTrade({ skills, spans }: Requirement, total: Requirement, lexicon: Lexicon): boolean {
  const isTrade = skills.every((id) => {
    const { says, generic } = skillOfId(lexicon.index, id) ?? {};
    return says !== undefined || generic === true;
  });
  return isTrade && spans.some((span) => total.spans.some((years) => encloses(years, span)));
}
