import { type Pattern, pattern } from "../../words/words.ts";

/** Where an occupation is named. Matched against folded text. */
export const occupation: Pattern = pattern("named-occupation");
/** Alone these name no role: a job board's "Internship" is a kind of contract. */
export const bareWord: Pattern = pattern("bare-occupation");

/** What stands between the roles of a list. */
export const betweenRoles: RegExp = /, | & | and | \+ |; | \/ /g;

/** Whether words name a role: "Engineering, DevOps" are departments; of a list one must be a role by itself. O(words). */
export function namesRole(words: string): boolean {
  return words.split(betweenRoles).some((one) => occupation.test(one) && !bareWord.test(one));
}
