import type { Contribution } from "../score/match.ts";

/** How a contribution came about, parted as `Contribution.because` says it (docs/scoring.md). */
interface Reason {
  /** "hard skill 10 × required 1 × common 0.8 = 8 of 175.25". */
  readonly weight: string;
  /** "GraphQL in its place 0.3 × in a position 1 = 0.3". */
  readonly credit: string;
}

const MIDDLE = "; credit ";

/** The two halves of `because`. The first holds nothing of resume or posting, so the first "; credit " parts them. */
export function readReason({ because }: Contribution): Reason {
  const middle = because.indexOf(MIDDLE);
  if (middle === -1) return { weight: "", credit: because };
  return {
    weight: because.slice(0, middle).replace(/^weight /, ""),
    credit: because.slice(middle + MIDDLE.length),
  };
}

/**
 * For people, why a requirement does not earn all its points: the facts that lowered the credit, without their numbers
 * ("GraphQL in its place", "only listed, 0 of 60 months"). "" where all points are earned, and where nothing was found, which
 * the status says.
 */
export function shortfall(contribution: Contribution): string {
  if (contribution.credit === 1) return "";
  const { credit } = readReason(contribution);
  const product = credit.slice(0, Math.max(0, credit.lastIndexOf(" = ")));
  if (/^(?:not found|no such degree|no position)/.test(product)) return "";
  // Which one it is, the proof shows.
  if (contribution.kind === "title") return "the nearest title";
  // A fact alone may have no factor of its own: "51 of 60 months in positions" is all of the credit.
  if (!product.includes(" × ")) return withoutEnd(product, ` ${contribution.credit}`);
  const lowering = product.split(" × ").filter((fact) => !fact.endsWith(" 1"));
  return lowering.map((fact) => fact.replace(/,? [\d.]+$/, "")).join(", ");
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}
