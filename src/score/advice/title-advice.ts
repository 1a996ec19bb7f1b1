import type { Resume } from "../../resume/resume.ts";
import type { Change } from "../advice.ts";
import type { Credit } from "../credit/credit.ts";
import { isTitled } from "../titles/compare-titles.ts";
import { readAskedTitle, readTitle, roleOf } from "../titles/title.ts";
import { titleMet } from "../titles/title-credits.ts";
import { mayBeSoftware } from "./trade-advice.ts";

/** A person whose title is less similar to the posting's did other work and should not rename it. */
const leastTitleAdvice = 0.4;

/** Advice if no position has the title `asked`, the posting's title. */
export function titleAdvice(
  asked: string,
  credit: Credit,
  { positions }: Resume,
): readonly Change[] {
  const { percent } = credit;
  // A title that means the same need not be renamed, and other work must not be.
  const isNear = percent >= 100 * leastTitleAdvice && percent < 100 * titleMet;
  if (!isNear || !isOfRank(asked, credit)) return [];
  // Someone without a position in software has nothing to retitle.
  if (!positions.some(mayBeSoftware)) return [];
  // In a history that says nothing about the work, even the right title gets less credit; renaming it would
  // not help.
  const isHeld = positions.some(({ title }) => title !== undefined && isTitled(asked, title.text));
  return isHeld ? [] : [{ advice: { kind: "title", name: roleOf(asked) }, percent: 100 }];
}

/**
 * Whether the nearest title has the level that is asked for: renaming does not turn an intern into a
 * principal, or a manager into an engineer. False if the position of that title shows the missing words,
 * since it then means the same.
 */
function isOfRank(asked: string, { factors }: Credit): boolean {
  const { level } = readAskedTitle(asked);
  return factors.some(
    (factor) =>
      factor.kind === "title" &&
      factor.facts.shows === undefined &&
      readTitle(factor.facts.title).level === level,
  );
}
