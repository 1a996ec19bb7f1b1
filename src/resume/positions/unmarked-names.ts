import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import type { ReadName } from "../names/run-names.ts";
import { isPlace } from "../rows/places.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { mentionsTools } from "../rows/row-tools.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

interface Parted {
  readonly title: ReadName;
  readonly employer: ReadName;
}

/**
 * Splits a title without an employer if another name follows it, separated only by type or a space ("DATA
 * ENGINEER BALTIC CARGO", as Europass prints them). This is done if the name is certainly a firm, or if at
 * least two firms follow titles that way and no position has its employer elsewhere. O(drafts).
 */
export function splitUnmarkedNames(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const parted = drafts.map((draft) => partedNames(text, draft));
  const firms = new Set(
    parted.flatMap((names) => names && text.slice(names.employer.from, names.employer.to)),
  );
  firms.delete(undefined);
  const isElsewhere = drafts.some(({ title, employer }) => employer && employer.row !== title?.row);
  const isUsual = firms.size > 1 && !isElsewhere;
  return drafts.map((draft, i) => {
    const names = parted[i];
    if (names === undefined) return draft;
    const isFirm = companyScore(text.slice(names.employer.from, names.employer.to)) > 1;
    return isUsual || isFirm ? { ...draft, ...names } : draft;
  });
}

/** Longer word sequences are not a name. */
const mostWords = 6;

const nameAfter = cased.u`^ [\p{Lu}]`;

function partedNames(text: string, { title, employer }: PositionDraft): Parted | undefined {
  if (title === undefined || employer !== undefined) return undefined;
  const words = text.slice(title.from, title.to);
  const end = titleEnd(words);
  const rest = words.slice(end);
  if (!nameAfter.test(rest) || rest.split(" ").length > mostWords + 1) return undefined;
  if (isPlace(rest.trim()) || titleScore(rest) > 0) return undefined;
  return {
    title: { ...title, to: title.from + end },
    employer: { ...title, from: title.from + end + 1 },
  };
}

const lastWords = /(?:\S+ )?\S+$/;

/** The end of the last word with which titles end, with a grade after it ("Engineer II"). */
function titleEnd(words: string): number {
  const ends = [...words.matchAll(/\S+/g)].map(({ index, 0: { length } }) => index + length);
  const found = ends.findLast((end) => {
    const last = lastWords.exec(words.slice(0, end))?.[0] ?? "";
    return titleScore(last.replace(/^.* /, "")) === 4 || endsInGrade(last);
  });
  return found ?? words.length;
}

const grade = cased.u`\s[\p{Lu}\d]\S{0,2}$`;

function endsInGrade(words: string): boolean {
  return grade.test(words) && titleScore(words) === 4;
}

/**
 * Splits the last part off a title without an employer if the mark before it is also between names and dates
 * ("Developer — Acme — 2018–2021"), or only a bracket with the dates follows: whoever writes a row so writes
 * the firm on it. O(drafts).
 */
export function splitDashedNames(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  return drafts.map((draft) => {
    const names = dashedNames(text, draft);
    return names === undefined ? draft : { ...draft, ...names };
  });
}

const lastDash = cased.u`^(.{3,60})(\s[-–—]\s)([\p{Lu}\d][^–—]{1,40})$`;
const contract = pattern("contract-kind");

function dashedNames(text: string, { title, employer, run }: PositionDraft): Parted | undefined {
  const [head, other] = run.heads;
  if (title === undefined || employer !== undefined || head === undefined || other)
    return undefined;
  const words = text.slice(title.from, title.to);
  const [, own = "", mark = "", firm = ""] = lastDash.exec(words) ?? [];
  if (titleScore(own) < 2 || titleScore(firm) > 0 || !isBesideDates(text, title, head, mark))
    return undefined;
  if (isPlace(firm) || mentionsTools(firm) || contract.test(firm)) return undefined;
  return {
    title: { ...title, to: title.from + own.length },
    employer: { ...title, from: title.to - firm.length },
  };
}

/** Whether only a mark is between a name and the dates of its row, or a bracket holds them. */
function isBesideDates(text: string, name: ReadName, { dates }: EntryRow, mark: string): boolean {
  return dates.some((date) => {
    const between =
      date.from < name.from ? text.slice(date.to, name.from) : text.slice(name.to, date.from);
    return between === mark || (date.from > name.from && between === " (");
  });
}
