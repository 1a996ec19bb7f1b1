import { cased } from "../../words/cased.ts";
import type { ReadName } from "../names/run-names.ts";
import { isPlace } from "../rows/places.ts";
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
