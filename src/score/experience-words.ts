// How the years of work are counted, in words.
import { monthsWords } from "../text/months.ts";
import type { CreditFactor, CreditFacts } from "./factors.ts";
import { otherFieldShare } from "./titles/title-credits.ts";

type Experience = CreditFactor & { readonly kind: "experience" };

/** Whether months in other fields count for half, so that no reader could add them up. */
export function countsHalves(factor: CreditFactor): factor is Experience {
  return factor.kind === "experience" && factor.facts.others !== undefined;
}

/** "3 y in the field and half of 5 y in others"; `about` before each time that is not known exactly. */
export function halvesWords(
  { months, others = 0 }: CreditFacts["experience"],
  about: string,
): string {
  const own = months - Math.floor(otherFieldShare * others);
  const half = `half of ${about}${monthsWords(others)} in other fields`;
  return own === 0 ? half : `${about}${monthsWords(own)} in the field and ${half}`;
}

export const claimedWords = ", granted for years that are only claimed";

/** "51 of 60 months in positions, with half of the 12 in other fields". */
export function experienceWords({
  months,
  asked,
  elsewhere,
  others,
  isClaimed,
}: CreditFacts["experience"]): string {
  const half = others === undefined ? "" : `, with half of the ${others} in other fields`;
  const none = elsewhere === 0 ? "" : `, without the ${elsewhere} in other trades`;
  return `${months === 0 ? "none" : months} of ${asked} months${isClaimed ? claimedWords : " in positions"}${half}${none}`;
}
