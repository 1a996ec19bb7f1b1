import { pushTo } from "../../collect.ts";
import { keptFor } from "../../text/kept.ts";
import { type FormIndex, skillIdAt } from "./form-index.ts";
import { type OwnerHead, readHeads } from "./index-rows.ts";

// Where the rules of an index are. Kept, since it is asked for whenever a lexicon is made of this one. O(rules): some milliseconds.

/** Of the skills and rules of an index, by numbers. */
export interface RuleIndex {
  /** The doubtful forms that each skill may be the meaning of. */
  readonly formsOf: ReadonlyMap<number, readonly number[]>;
  /** The skills with a rule of each key. */
  readonly ruledBy: ReadonlyMap<string, readonly number[]>;
}

export const ruleIndexOf: (index: FormIndex) => RuleIndex = keptFor((index): RuleIndex => {
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

/** The skills with a rule that has a word, or a skill, for evidence: by the number of the word, and the id of the skill. */
export interface NearIndex {
  readonly words: ReadonlyMap<number, readonly number[]>;
  readonly skills: ReadonlyMap<string, readonly number[]>;
}

export const nearIndexOf: (index: FormIndex) => NearIndex = keptFor((index): NearIndex => {
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
  const idAt = (number: number) => skillIdAt(index, number);
  return index.doubtful.map((form) => readHeads(form, idAt));
}
