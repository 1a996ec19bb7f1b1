import type { Resume } from "../../resume/resume.ts";
import type { Change } from "../advice.ts";
import type { Credit } from "../credit/credit.ts";
import { isTitled, readAskedTitle, readTitle, roleOf } from "../titles/title.ts";
import { titleMet } from "../titles/title-constants.ts";
import { mayBeSoftware } from "./trade-advice.ts";

/** Who held a job that is less like the posting's did other work, and is not told to call it by that title. */
const leastTitleAdvice = 0.4;

/** What to change where no position is titled by `asked`, the posting's title. */
export function titleAdvice(
  asked: string,
  credit: Credit,
  { positions }: Resume,
): readonly Change[] {
  const { percent } = credit;
  // Who held a job that means the same need not rename it, and who did other work must not.
  const isNear = percent >= 100 * leastTitleAdvice && percent < 100 * titleMet;
  if (!isNear || !isOfRank(asked, credit)) return [];
  // Who has held no position in software has none to retitle.
  if (!positions.some(mayBeSoftware)) return [];
  // Where nothing tells of the work even the right title counts for less.
  const isHeld = positions.some(({ title }) => title !== undefined && isTitled(asked, title.text));
  return isHeld ? [] : [{ advice: { kind: "title", name: roleOf(asked) }, percent: 100 }];
}

/** Whether the nearest title is of the rank that is asked for: no other name makes an intern of a principal, or a manager of an engineer. One whose position shows the rest means the same. */
function isOfRank(asked: string, { factors }: Credit): boolean {
  const { level } = readAskedTitle(asked);
  return factors.some(
    (factor) =>
      factor.kind === "title" &&
      factor.facts.shows === undefined &&
      readTitle(factor.facts.title).level === level,
  );
}
