import { pushTo } from "../../collect.ts";
import { memoize } from "../../text/memoize.ts";
import { type FormIndex, skillRowsOf } from "./form-index.ts";
import { type OwnerHead, readHeads } from "./index-rows.ts";

// Which rules of an index belong to which skill. Cached, since it is needed for each lexicon derived from
// this one. O(rules): a few milliseconds.

/** Lookup tables from skills to their rules and back, by numbers. */
export interface RuleIndex {
  /** The indexes of the ambiguous forms that may mean each skill. */
  readonly formsOf: ReadonlyMap<number, readonly number[]>;
  /** The skills that have a rule with each key. */
  readonly ruledBy: ReadonlyMap<string, readonly number[]>;
}

export const ruleIndexOf: (index: FormIndex) => RuleIndex = memoize((index): RuleIndex => {
  const formsOf = new Map<number, number[]>();
  const ruledBy = new Map<string, number[]>();
  for (const [at, owners] of headsOf(index).entries()) {
    for (const { skill, key } of owners) {
      pushTo(formsOf, skill, at);
      if (key !== undefined) pushTo(ruledBy, key, skill);
    }
  }
  return { formsOf, ruledBy };
});

/**
 * The skills whose rules have a word or another skill as a cue, by the number of that word or the id of that
 * skill.
 */
export interface NearIndex {
  readonly words: ReadonlyMap<number, readonly number[]>;
  readonly skills: ReadonlyMap<string, readonly number[]>;
}

export const nearIndexOf: (index: FormIndex) => NearIndex = memoize((index): NearIndex => {
  const words = new Map<number, number[]>();
  const skills = new Map<string, number[]>();
  for (const { skill, near } of headsOf(index).flat()) {
    const { nearWords, nearSkills } = near();
    for (const word of nearWords) pushTo(words, word, skill);
    for (const id of nearSkills) pushTo(skills, id, skill);
  }
  return { words, skills };
});

function headsOf(index: FormIndex): readonly (readonly OwnerHead[])[] {
  const skills = skillRowsOf(index);
  return index.doubtful.map((form) => readHeads(form, skills));
}
