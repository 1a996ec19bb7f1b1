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

export const claimedWords = ", for years that are only claimed";

/** "51 of 60 months in positions, half of 12 in other fields counted". */
export function experienceWords({
  months,
  asked,
  elsewhere,
  others,
  isClaimed,
}: CreditFacts["experience"]): string {
  const half = others === undefined ? "" : `, half of ${others} in other fields counted`;
  const none = elsewhere === 0 ? "" : `, and ${elsewhere} in other trades, which do not count`;
  return `${months} of ${asked} months ${isClaimed ? "for years that are only claimed" : "in positions"}${half}${none}`;
}
