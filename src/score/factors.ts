import type { RequirementLevel } from "../job/job.ts";
import type { Degree, Proof } from "../resume/resume.ts";
import type { TitlePlace } from "./proof/own-titles.ts";
import type { Rarity, SkillRelation, SkillSort, WeightKind } from "./weights.ts";

/** The facts behind a weight, by kind. */
export interface WeightFacts {
  readonly kind: { readonly kind: WeightKind };
  /** What sort of technology it is: a language, a framework, a practice. */
  readonly sort: { readonly sort: SkillSort };
  readonly level: { readonly level: RequirementLevel };
  readonly mentions: { readonly count: number };
  /** How common it is among postings. */
  readonly rarity: { readonly rarity: Rarity };
  /** The posting's title names it. */
  readonly titled: NoFacts;
  /** The name of a requirement that proves it. */
  readonly covered: { readonly by: string };
  /** How many postings of a field ask for it. */
  readonly demand: { readonly documents: number; readonly of: number };
  /** The word is so general that it says little. */
  readonly wide: NoFacts;
  /** The title names no field. */
  readonly "wide-title": NoFacts;
  /** A factor set by the lexicon's author. */
  readonly lexicon: NoFacts;
}

/** The facts behind a credit, by kind. */
export interface CreditFacts {
  /** How the skill that was found relates to the one asked for; `name` is what was found. */
  readonly relation: {
    readonly relation: SkillRelation;
    readonly name: string;
    readonly servesAsWell: boolean;
  };
  /**
   * Where the strongest mention is. `isCopied` if stronger mentions do not count because their words were
   * copied from the posting; `isOrganized` if only positions that organize the work of others name it;
   * `isAside` if only positions with the title of another trade name it;
   * `isEnumerated` if only positions name it that do little more than list names; `isUnread` if it counts for
   * more because a part of the work history could not be read.
   */
  readonly proof: {
    readonly proof: Proof;
    readonly isCopied: boolean;
    readonly isOrganized?: true;
    readonly isAside?: true;
    readonly isEnumerated?: true;
    readonly isUnread?: true;
  };
  /** How long the resume itself claims that it was used, if that gives more than its proof. */
  readonly claimed: { readonly months: number };
  /** A spoken language that the resume is written in; `name` is the name of the requirement. */
  readonly "written-in": { readonly name: string };
  /** The level of a spoken language and the level asked for, if it is lower. */
  readonly "spoken-level": { readonly cefr: string; readonly asked: string };
  /** A title of the resume names it. */
  readonly titled: NoFacts;
  /** `isClaimed`: the months stand for years that the resume only claims. */
  readonly months: { readonly months: number; readonly asked: number; readonly isClaimed?: true };
  /** How long it was used in positions, and from how many months on that counts in full. */
  readonly depth: { readonly months: number; readonly full: number };
  /** How many months the person has worked since it was last used, or since the title was held. */
  readonly recency: { readonly months: number };
  /** Wherever the resume names it, it says that the person knows it only a little. */
  readonly slight: NoFacts;
  /** It is in a list, and the resume has no history of any kind. */
  readonly "bare-list": NoFacts;
  /**
   * The nearest title, as the resume writes it, at most 80 characters. `shows`: what its position shows in
   * addition of what the posting's title names. `place`: where the title is, if it is not a position's or if
   * nothing describes the work. `since`: how many months the person has worked since it was held, if so many
   * that it counts for less.
   */
  readonly title: {
    readonly title: string;
    readonly shows?: readonly string[];
    readonly place?: TitlePlace;
    readonly since?: number;
  };
  /**
   * Months in positions and the months that the whole posting asks for. `elsewhere`: months in other trades,
   * which do not count. `others`: months in other fields of software, half of which count; absent if there
   * are none. `isClaimed` as for `months`.
   */
  readonly experience: {
    readonly months: number;
    readonly asked: number;
    readonly elsewhere: number;
    readonly others?: number;
    readonly isClaimed?: true;
  };
  /** Months of work that are accepted in place of a degree. */
  readonly "instead-of-degree": { readonly months: number };
  readonly degree: {
    readonly level: Degree["level"];
    readonly field?: string;
    /** In a field other than those asked for. */
    readonly isOtherField?: true;
    /** The posting asks for a field, and the resume names none. */
    readonly lacksField?: true;
    /** Not finished yet. */
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

/** The facts behind a contribution's weight and credit. */
export interface Factors {
  readonly weight: readonly WeightFactor[];
  /** The product of the weight's values. */
  readonly raw: number;
  /**
   * The sum of `raw` over all requirements that are not capped: the weight's share of `whole` is `raw` of
   * `total`.
   */
  readonly total: number;
  /** The points that those requirements share. */
  readonly whole: number;
  /** Whether the weight is the most that one requirement can have, instead of that share. */
  readonly isCapped: boolean;
  /** The credit is the product of their values, in whole percent. */
  readonly credit: readonly CreditFactor[];
}
