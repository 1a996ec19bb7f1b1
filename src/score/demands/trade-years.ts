import { encloses } from "../../document/spans.ts";
import type { Requirement } from "../../job/job.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";

/**
 * The requirements, without the years of those that only name the occupation whose years are asked for: "5+ years of back-end development" asks for five years once,
 * and for back-end development. O(requirements).
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

/** "Five years as a Java developer" are years of Java, too: only what is no thing of its own names the trade. */
function namesTrade({ skills, spans }: Requirement, total: Requirement, lexicon: Lexicon): boolean {
  const isTrade = skills.every((id) => {
    const { says, generic } = skillOfId(lexicon.index, id) ?? {};
    return says !== undefined || generic === true;
  });
  return isTrade && spans.some((span) => total.spans.some((years) => encloses(years, span)));
}
