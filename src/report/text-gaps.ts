import type { Analysis } from "../analyze/analysis.ts";
import type { KeywordGap } from "../keywords/profile.ts";
import { companionWords, fieldSentences } from "./field-words.ts";
import { percent } from "./labels.ts";
import { shownSkills } from "./shown-skills.ts";
import { indented, type Page, type Paragraph, paragraph, titleLines } from "./text-page.ts";
import { words } from "./words.ts";

/** How many keywords a list names. */
const maxNames = 12;

/**
 * How the field was chosen, what it often asks for that this resume lacks, and which of that few candidates
 * show.
 */
export function gapParts(
  { gaps, next = [], field, resume }: Analysis,
  page: Page,
): readonly Paragraph[] {
  if (gaps === undefined) return [];
  const shown = shownSkills(resume);
  const wanted = gaps.filter(({ verdict }) => verdict === "in-demand");
  const surplus = gaps.filter(({ verdict }) => verdict === "over-supplied");
  const has = ({ keyword }: KeywordGap) => shown.has(keyword);
  return [
    field === undefined ? [] : paragraph(fieldSentences(field).join(" "), page),
    nextPart(next, page),
    list(words.field.demandedShown, wanted.filter(has), page),
    list(
      words.field.demandedMissing,
      wanted.filter((gap) => !has(gap) && !next.some(({ keyword }) => keyword === gap.keyword)),
      page,
    ),
    list(words.field.suppliedShown, surplus.filter(has), page),
  ];
}

function nextPart(next: NonNullable<Analysis["next"]>, page: Page): Paragraph {
  if (next.length === 0) return [];
  const lines = next.flatMap((skill) => {
    const companion = companionWords(skill);
    const share = words.field.share(skill.name, percent(skill.demand.share));
    return indented(companion === "" ? share : `${share}, ${companion}`, 2, page);
  });
  return [...titleLines(words.field.next, page), ...lines];
}

function list(title: string, gaps: readonly KeywordGap[], page: Page): Paragraph {
  if (gaps.length === 0) return [];
  const names = gaps.slice(0, maxNames).map(({ name }) => name);
  const more = gaps.length > maxNames ? ` and ${gaps.length - maxNames} more` : "";
  return [...titleLines(title, page), ...indented(names.join(" · ") + more, 2, page)];
}
