import { pattern } from "../../words/words.ts";
import type { PositionDraft } from "./position-draft.ts";

/** Gives positions "at the same company" the employer of the one before them. O(drafts). */
export function withSameEmployers(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const given: PositionDraft[] = [];
  for (const draft of drafts) {
    const employer = saysSame(text, draft) ? given.at(-1)?.employer : undefined;
    given.push(employer === undefined ? draft : { ...draft, employer });
  }
  return given;
}

const sameFirm = pattern("same-firm");

function saysSame(text: string, { employer, run }: PositionDraft): boolean {
  if (employer !== undefined) return sameFirm.test(text.slice(employer.from, employer.to));
  const rows = run.next === undefined ? run.heads : [...run.heads, run.next];
  return rows.some(({ row }) => row.text.length <= longest && sameFirm.test(row.text));
}

/** Longer rows describe the work. */
const longest = 140;
