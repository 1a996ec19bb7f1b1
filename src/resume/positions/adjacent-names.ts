import type { LearnedWeights } from "../../text/packed-weights.ts";
import type { PositionRows } from "../history/runs.ts";
import { isInBracket } from "../names/name-marks.ts";
import { type RunNames, readNames } from "../names/run-names.ts";
import { isOnlyTools } from "../rows/row-tools.ts";
import { titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/** Adds one more row to drafts that lack a title or an employer, if the row begins with the missing name. */
export function withAdjacentNames(
  text: string,
  drafts: readonly PositionDraft[],
  chain: LearnedWeights,
  longer: (run: PositionRows) => PositionRows,
): readonly PositionDraft[] {
  const lacking = drafts.map((draft) => (lacksName(text, draft) ? draft : undefined));
  const named = withFound(text, drafts, lacking, { chain, longer });
  return withFound(text, named, withoutBrackets(text, named), { chain, longer });
}

interface Growth {
  readonly chain: LearnedWeights;
  readonly longer: (run: PositionRows) => PositionRows;
}

/**
 * Reads drafts that lack a name again with one more row, and keeps what they gain. `lacking` has an entry for
 * each such draft, without the names of it that are uncertain.
 */
function withFound(
  text: string,
  drafts: readonly PositionDraft[],
  lacking: readonly (PositionDraft | undefined)[],
  { chain, longer }: Growth,
): readonly PositionDraft[] {
  const runs = drafts.map(({ run }, i) => (lacking[i] === undefined ? run : longer(run)));
  const grown = new Set(runs.filter((run, i) => run !== drafts[i]?.run));
  if (grown.size === 0) return drafts;
  const names = readNames(text, runs, chain, (run) => grown.has(run));
  return drafts.map((draft, i): PositionDraft => {
    const [run, found] = [runs[i], names[i]];
    if (run === undefined || found === undefined || run === draft.run) return draft;
    const added = run.heads[0] === draft.run.heads[0] ? run.heads.length - 1 : 0;
    const row = run.heads[added]?.row;
    if (row !== undefined && isOnlyTools(row.text)) return draft;
    return addsName(text, lacking[i] ?? draft, found, row?.from)
      ? { ...found, run, because: draft.because }
      : draft;
  });
}

/**
 * The drafts whose employer is in brackets after the title, without this employer; undefined for all others.
 * Empty unless another position has its employer on a different row than its title.
 */
function withoutBrackets(
  text: string,
  drafts: readonly PositionDraft[],
): readonly (PositionDraft | undefined)[] {
  const isApart = drafts.some(
    ({ title, employer }) => title && employer && employer.row !== title.row,
  );
  if (!isApart) return [];
  return drafts.map(({ employer, ...draft }) =>
    employer !== undefined && isInBracket(text, employer, draft.title) ? draft : undefined,
  );
}

/**
 * Whether the added row, which begins at `start`, opens with the title or the employer that the draft lacks.
 */
function addsName(
  text: string,
  draft: PositionDraft,
  { title, employer }: RunNames,
  start: number | undefined,
): boolean {
  if (title === undefined || employer === undefined) return false;
  if (title.from === start && lacksTitle(text, draft)) {
    const isUsual = draft.run.isUsual === true && draft.title === undefined;
    return isUsual || titleScore(text.slice(title.from, title.to)) >= 2;
  }
  return draft.employer === undefined && employer.from === start;
}

function lacksName(text: string, draft: PositionDraft): boolean {
  return draft.employer === undefined || lacksTitle(text, draft);
}

function lacksTitle(text: string, { title }: PositionDraft): boolean {
  return title === undefined || titleScore(text.slice(title.from, title.to)) < 2;
}

export function withPrevious(run: PositionRows): PositionRows {
  return run.before.length === 0 ? run : { ...run, heads: [...run.before, ...run.heads] };
}
