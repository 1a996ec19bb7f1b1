import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { type Pattern, pattern } from "../../words/words.ts";

/** Where an occupation is named. Matched against folded text. */
export const occupation: Pattern = pattern("named-occupation");
/** Alone these name no role: a job board's "Internship" is a kind of contract. */
export const bareWord: Pattern = pattern("bare-occupation");

/** What stands between the roles of a list. */
export const betweenRoles: RegExp = /, | & | and | \+ |; /g;

/** The same in a header, where a slash may part two roles; elsewhere it puts two names on one. */
export const betweenRolesOrNames: RegExp = new RegExp(`${betweenRoles.source}| / `, "g");

/** Whether words name a role: "Engineering, DevOps" are departments; of a list one must be a role by itself. O(words). */
export function namesRole(words: string): boolean {
  return words
    .split(betweenRolesOrNames)
    .some((one) => occupation.test(one) && !bareWord.test(one));
}

/**
 * The first role of a list that was read as one title: "Data Engineer, Product Designer", "Developers & Testers"; the whole where what follows a joint is a
 * field ("Engineer, Platform", "Developer, SRE") or the second half of a name ("Developer and Architect"). `folded` is `foldCase(text)`. O(1).
 */
export function firstOfRoles(folded: string, { from, to }: Span): Span {
  const words = folded.slice(from, to);
  const other = otherRole.exec(words);
  if (other !== null) {
    const [first, second] = [words.slice(0, other.index), words.slice(other.index)];
    if (occupation.test(first) && occupation.test(second)) return { from, to: from + other.index };
  }
  for (const { index, 0: joint } of findAll(betweenRoles, words)) {
    const behind = words.slice(index + joint.length).replace(/^and /, "");
    const [next = ""] = behind.split(betweenRoles);
    const isList = joint !== " and " || / |s$/.test(next);
    if (isList && next.length > maxField && isWholeRole(next) && isWholeRole(words.slice(0, index)))
      return { from, to: from + index };
  }
  return { from, to };
}

/** "Développeur Java et un ingénieur": behind an article another role begins. */
const otherRole = pattern("other-role-between");

/** "SRE" and "QA Dev" are said of an engineer's field. */
const maxField = 6;

function isWholeRole(words: string): boolean {
  return !bareWord.test(words) && endsInRole.test(words);
}

/** Whether words end in the name of a role, its brackets or its number. */
export const endsInRole: RegExp = new RegExp(
  `${occupation.source}(?:s|\\(s\\))?(?:\\s?\\([^()]{1,60}\\)| (?:[ivx]{1,3}|\\d))?$`,
);
