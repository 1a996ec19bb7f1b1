import type { RequirementLevel } from "../job/job.ts";
import type { Degree, Proof } from "../resume/resume.ts";
import type { Rarity, Relation, Sort, WeightKind } from "./constants.ts";

/** A fact with the number that it stands for; `kind` says which facts there are. */
interface FactorOf<Kind extends string, Facts> {
  readonly kind: Kind;
  /** At least 0; what a weight or a credit is multiplied by. */
  readonly value: number;
  readonly facts: Readonly<Facts>;
}

type NoFacts = Record<never, never>;

/** What a requirement weighs, and why: its weight before scaling is the product of the values. */
export type WeightFactor =
  | FactorOf<"kind", { kind: WeightKind }>
  /** What a technology is: a language, a framework, a practice. */
  | FactorOf<"sort", { sort: Sort }>
  | FactorOf<"level", { level: RequirementLevel }>
  | FactorOf<"mentions", { count: number }>
  | FactorOf<"rarity", { rarity: Rarity }>
  | FactorOf<"early", NoFacts>
  | FactorOf<"titled", NoFacts>
  /** How many postings of a field ask for it. */
  | FactorOf<"demand", { documents: number; of: number }>
  | FactorOf<"wide", NoFacts>
  | FactorOf<"wide-title", NoFacts>
  | FactorOf<"lexicon", NoFacts>;

/** How far a requirement is met, and why: the credit is the product of the values, rounded down to a whole percent. */
export type CreditFactor =
  /** How the skill that was found relates to the one asked for; `name` is what was found. */
  | FactorOf<"relation", { relation: Relation; name: string; servesAsWell: boolean }>
  /** Where the strongest mention stands; `isCopied` when others were left out, since their words were copied from the posting. */
  | FactorOf<"proof", { proof: Proof; isCopied: boolean }>
  | FactorOf<"titled", NoFacts>
  | FactorOf<"months", { months: number; asked: number }>
  /** The nearest title of a position, as the resume writes it, at most 80 characters. */
  | FactorOf<"title", { title: string }>
  /** Months in positions beside the months that the whole posting asks for. */
  | FactorOf<"experience", { months: number; asked: number }>
  /** Months that are accepted in place of a degree. */
  | FactorOf<"instead-of-degree", { months: number }>
  | FactorOf<"degree", { level: Degree["level"]; field?: string }>
  | FactorOf<"not-found", { what: "skill" | "title" | "degree" }>;

/** The facts of which a contribution's weight and credit were made. */
export interface Factors {
  readonly weight: readonly WeightFactor[];
  /** The product of the weight's values. */
  readonly raw: number;
  /** The sum of `raw` over all requirements: `raw` of `total` is the weight's share of 100. */
  readonly total: number;
  readonly credit: readonly CreditFactor[];
}
