import { smallFirst } from "../../words/cased.ts";
import { letter } from "../../words/letters.ts";
import type { ReadName } from "../names/run-names.ts";
import type { Row } from "../rows/rows.ts";
import { companyScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";
import { isAbove } from "./shared-employers.ts";

/**
 * Returns rows above a title that were read as its employer to the position before, if they only say what was
 * done there. Several roles at one employer without bullets put the last duty of one right above the title of
 * the next. O(drafts).
 */
export function withoutDutiesAbove(drafts: readonly PositionDraft[]): readonly PositionDraft[] {
  const given = [...drafts];
  let head: PositionDraft | undefined;
  for (const [i, draft] of drafts.entries()) {
    const before = given[i - 1];
    const duties = head && before && dutiesAbove(draft);
    if (before === undefined || duties === undefined) {
      if (isHead(draft)) head = draft;
      else if (draft.employer !== undefined) head = undefined;
      continue;
    }
    given[i - 1] = { ...before, run: { ...before.run, body: [...before.run.body, ...duties] } };
    given[i] = withoutRows(draft, duties.length);
  }
  return given.every((draft, i) => draft === drafts[i]) ? drafts : given;
}

/** Whether a name in capitalized words heads a position, and may head the roles after it. */
function isHead({ run, title, employer }: PositionDraft): boolean {
  if (employer === undefined || !isAbove(employer, title)) return false;
  return !isInSentenceCase(run.heads[employer.row]?.row.text ?? "");
}

/** The rows before the title of a draft if the employer is the last of them, and all tell what was done. */
function dutiesAbove({ run, title, employer }: PositionDraft): readonly Row[] | undefined {
  if (title === undefined || employer?.row !== title.row - 1) return undefined;
  const rows = run.heads.slice(0, title.row);
  const isDuty = ({ row, dates }: (typeof rows)[number]): boolean =>
    dates.length === 0 && !row.gap && isInSentenceCase(row.text);
  return rows.every(isDuty) ? rows.map(({ row }) => row) : undefined;
}

/** Whether few words after the first have a capital, as in a sentence, and none of these is that of a firm. */
function isInSentenceCase(text: string): boolean {
  const [first = "", ...others] = text.split(/\s+/).filter((word) => letter.test(word));
  const names = others.filter((word) => !smallFirst.test(word));
  if (others.length < 2 || smallFirst.test(first) || names.length * 2 >= others.length)
    return false;
  return companyScore([first, ...names].join(" ")) < 2;
}

function withoutRows({ employer: _, ...draft }: PositionDraft, count: number): PositionDraft {
  const { title, place } = draft;
  const lifted = (name: ReadName): ReadName => ({ ...name, row: name.row - count });
  return {
    ...draft,
    ...(title && { title: lifted(title) }),
    ...(place && { place: lifted(place) }),
    run: { ...draft.run, heads: draft.run.heads.slice(count) },
  };
}
