import type { JobLevel } from "../../job/job.ts";
import { nameSet } from "../../words/words.ts";
import { levels, type TitleWords } from "./title.ts";

/** Levels on a ladder; those above senior differ in kind rather than in height. */
export const rungs: Readonly<Record<JobLevel, number>> = {
  intern: 0,
  junior: 0,
  mid: 1,
  senior: 2,
  staff: 3,
  principal: 3,
  lead: 3,
  manager: 3,
};

/** Roles that nobody begins with, whatever level their titles name (architect, CTO). */
const seniorRoles: ReadonlySet<string> = nameSet("senior-role");

/** The rung of a title. */
export function rungOf({ words, level }: TitleWords): number {
  const named = rungs[levels[level] ?? "mid"];
  return [...words].some((said) => seniorRoles.has(said)) ? Math.max(named, rungs.lead) : named;
}
