import { isPeriod } from "../../text/dates.ts";
import { behindHeads } from "../names/names-below.ts";
import { joinDates } from "../rows/entry-dates.ts";
import type { PositionDraft } from "./position-draft.ts";
import { headDates } from "./shared-employers.ts";

/**
 * The drafts, where a role without an employer that ends when the one over it began is taken for an earlier one at the same
 * employer. O(drafts).
 */
export function withAbuttingRoles(drafts: readonly PositionDraft[]): readonly PositionDraft[] {
  const roles: PositionDraft[] = [];
  for (const draft of drafts) {
    const employer = employerBefore(draft, roles.at(-1));
    roles.push(employer === undefined ? draft : { ...draft, employer });
  }
  return roles;
}

function employerBefore(
  draft: PositionDraft,
  over: PositionDraft | undefined,
): PositionDraft["employer"] {
  if (draft.title === undefined || draft.employer !== undefined) return undefined;
  if (over?.employer === undefined || over.run.part !== draft.run.part) return undefined;
  const { end } = timeOf(draft);
  const { start } = timeOf(over);
  return end !== undefined && end === start ? { ...over.employer, row: behindHeads } : undefined;
}

function timeOf(draft: PositionDraft): ReturnType<typeof joinDates> {
  return joinDates(headDates(draft).filter(isPeriod));
}
