import type { KeywordGap } from "../keywords/profile.ts";
import type { Resume } from "../resume/resume.ts";
import { shownSkills } from "./shown-skills.ts";
import { indented, type Page, type Part } from "./text-page.ts";

/** How many keywords a list names. */
const MOST_NAMES = 12;

/** What a field asks for often and few candidates show: what this resume has of it, and what it lacks. */
export function gapParts(gaps: readonly KeywordGap[], resume: Resume, page: Page): readonly Part[] {
  const shown = shownSkills(resume);
  const wanted = gaps.filter(({ verdict }) => verdict === "in-demand");
  const surplus = gaps.filter(({ verdict }) => verdict === "over-supplied");
  const has = ({ keyword }: KeywordGap) => shown.has(keyword);
  return [
    list("In demand, seldom shown by others, shown by you", wanted.filter(has), page),
    list(
      "In demand, seldom shown, not found here",
      wanted.filter((gap) => !has(gap)),
      page,
    ),
    list("Seldom asked for, shown by many, you too", surplus.filter(has), page),
  ];
}

function list(title: string, gaps: readonly KeywordGap[], page: Page): Part {
  if (gaps.length === 0) return [];
  const names = gaps.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = gaps.length > MOST_NAMES ? ` and ${gaps.length - MOST_NAMES} more` : "";
  return [page.colors.bold(title), ...indented(names.join(" · ") + more, 2, page)];
}
