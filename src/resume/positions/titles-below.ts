import { belowHeads } from "../names/names-below.ts";
import type { ReadName } from "../names/run-names.ts";
import { titleLabel } from "../rows/row-kinds.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/**
 * Joins drafts that are one position: an employer with its time, and right below its description a title
 * without either ("Working as: Technician", perhaps with dates of something else after its label). O(drafts).
 */
export function joinTitlesBelow(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const joined: PositionDraft[] = [];
  for (const draft of drafts) {
    const open = joined.at(-1);
    if (open !== undefined && isItsTitle(text, open, draft))
      joined[joined.length - 1] = join(open, draft);
    else joined.push(draft);
  }
  return joined;
}

function isItsTitle(
  text: string,
  over: PositionDraft,
  { title, employer, run }: PositionDraft,
): boolean {
  const [first] = run.heads;
  if (over.title !== undefined || over.employer === undefined || title === undefined) return false;
  if (first === undefined || !isRightUnder(first.row, over)) return false;
  if (titleScore(text.slice(title.from, title.to)) < 2) return false;
  const isDated = run.heads.some(({ dates }) => dates.length > 0);
  const isLabeled = run.heads.some(({ row }) => titleLabel.test(row.text));
  return isLabeled || (!isDated && employer === undefined && !first.row.gap);
}

function isRightUnder({ index }: Row, { run }: PositionDraft): boolean {
  const last = run.body.at(-1) ?? run.heads.at(-1)?.row;
  return last !== undefined && !run.body.some(({ bullet }) => bullet) && index === last.index + 1;
}

function isOn(name: ReadName | undefined, row: Row): boolean {
  return name !== undefined && name.from >= row.from && name.to <= row.to;
}

function join(over: PositionDraft, { title, run }: PositionDraft): PositionDraft {
  const body = [
    ...over.run.body,
    ...run.heads.map(({ row }) => row).filter((row) => !isOn(title, row)),
    ...run.body,
  ];
  return {
    ...over,
    ...(title && { title: { ...title, row: belowHeads } }),
    run: { ...over.run, body },
  };
}
