import type { RequirementLevel } from "../job/job.ts";
import type { Degree, Proof } from "../resume/resume.ts";
import type { Rarity, SkillRelation, SkillSort, WeightKind } from "./constants.ts";
import type { TitlePlace } from "./proof/own-titles.ts";

/** By kind, the facts that a weight is made of. */
export interface WeightFacts {
  readonly kind: { readonly kind: WeightKind };
  /** What a technology is: a language, a framework, a practice. */
  readonly sort: { readonly sort: SkillSort };
  readonly level: { readonly level: RequirementLevel };
  readonly mentions: { readonly count: number };
  /** How many postings ask for it. */
  readonly rarity: { readonly rarity: Rarity };
  /** In the posting's title. */
  readonly titled: NoFacts;
  /** The name of a requirement that proves it. */
  readonly covered: { readonly by: string };
  /** How many postings of a field ask for it. */
  readonly demand: { readonly documents: number; readonly of: number };
  /** A word so wide that it says little. */
  readonly wide: NoFacts;
  /** A title that names no field. */
  readonly "wide-title": NoFacts;
  /** A weight that the lexicon's author gave. */
  readonly lexicon: NoFacts;
}

/** By kind, the facts that a credit is made of. */
export interface CreditFacts {
  /** How the skill that was found relates to the one asked for; `name` is what was found. */
  readonly relation: {
    readonly relation: SkillRelation;
    readonly name: string;
    readonly servesAsWell: boolean;
  };
  /**
   * Where the strongest mention is; `isCopied` when others are left out, since their words were copied from the posting; `isOrganized` when only
   * positions name it that organize the work of others; `isEnumerated` when only positions name it that hardly do more than list names; `isUnread` when it counts for more, since a part of the work history could not be read.
   */
  readonly proof: {
    readonly proof: Proof;
    readonly isCopied: boolean;
    readonly isOrganized?: true;
    readonly isEnumerated?: true;
    readonly isUnread?: true;
  };
  /** How long the resume itself says that it was used, where that gives more than its proof. */
  readonly claimed: { readonly months: number };
  /** A spoken language that the resume is written in, by the name of the requirement. */
  readonly "written-in": { readonly name: string };
  /** How well a spoken language is spoken, beside the level asked for, where it is lower. */
  readonly "spoken-level": { readonly cefr: string; readonly asked: string };
  /** In a title of the resume. */
  readonly titled: NoFacts;
  /** `isClaimed`: the months are of years that the resume only claims. */
  readonly months: { readonly months: number; readonly asked: number; readonly isClaimed?: true };
  /** How long it was used in positions, beside the months from which on it is known in depth. */
  readonly depth: { readonly months: number; readonly full: number };
  /** Wherever the resume names it, it says that the person knows it only a little. */
  readonly slight: NoFacts;
  /** It is in a list, and the resume has no history of any kind. */
  readonly "bare-list": NoFacts;
  /** The nearest title, as the resume writes it, at most 80 characters; `shows`: what its position shows of the posting's title besides; `place`: where it is, if that is no position's, or nothing tells of the work. */
  readonly title: {
    readonly title: string;
    readonly shows?: readonly string[];
    readonly place?: TitlePlace;
  };
  /** Months in positions beside the months that the whole posting asks for; `elsewhere` are those of other trades, which do not count; `others` those of other fields of software, half of which count, where there are any; `isClaimed` as for `months`. */
  readonly experience: {
    readonly months: number;
    readonly asked: number;
    readonly elsewhere: number;
    readonly others?: number;
    readonly isClaimed?: true;
  };
  /** Months that are accepted in place of a degree. */
  readonly "instead-of-degree": { readonly months: number };
  readonly degree: {
    readonly level: Degree["level"];
    readonly field?: string;
    /** In another field than those that are asked for. */
    readonly isOtherField?: true;
    /** Still being studied for. */
    readonly isUnfinished?: true;
  };
  readonly "not-found": { readonly what: "skill" | "title" | "degree" };
}

type NoFacts = Readonly<Record<never, never>>;

/** A fact with the number that it stands for, at least 0. */
type FactorOf<Facts> = {
  readonly [Kind in keyof Facts]: {
    readonly kind: Kind;
    readonly value: number;
    readonly facts: Facts[Kind];
  };
}[keyof Facts];

/** A factor of a weight. */
export type WeightFactor = FactorOf<WeightFacts>;

/** A factor of a credit. */
export type CreditFactor = FactorOf<CreditFacts>;

/** The facts of which a contribution's weight and credit were made. */
export interface Factors {
  readonly weight: readonly WeightFactor[];
  /** The product of the weight's values. */
  readonly raw: number;
  /** The sum of `raw` over all requirements that are not capped: `raw` of `total` is the weight's share of `whole`. */
  readonly total: number;
  /** The points that those requirements share. */
  readonly whole: number;
  /** Whether the weight is the most that one requirement can have, in place of that share. */
  readonly isCapped: boolean;
  /** The credit is the product of their values, in whole percent. */
  readonly credit: readonly CreditFactor[];
}
