import type { Span } from "../../document/document.ts";
import { type Compiled, compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { type Pattern, pattern } from "../../words/words.ts";

/** Finds the name of an occupation. Matched against folded text. */
export const occupation: Pattern = pattern("named-occupation");
/** Words that name no role by themselves: on a job board, "Internship" is a kind of contract. */
export const bareTitleWord: Pattern = pattern("bare-occupation");

/** What separates the roles in a list. */
export const betweenRoles: RegExp = /, | & | and | \+ |; /g;

/**
 * The separators in a header, where a slash may separate two roles. Elsewhere a slash joins two names for one
 * role.
 */
export const betweenRolesOrNames: RegExp = new RegExp(`${betweenRoles.source}| / `, "g");

/**
 * Whether the words name a role. "Engineering, DevOps" are departments; in a list, one item must be a role by
 * itself. O(words).
 */
export function namesRole(words: string): boolean {
  return words
    .split(betweenRolesOrNames)
    .some((one) => occupation.test(one) && !bareTitleWord.test(one));
}

/**
 * The first role of a list that was read as one title: "Data Engineer, Product Designer", "Developers &
 * Testers". Returns the whole span if a field ("Engineer, Platform", "Developer, SRE") or the second half of
 * a name ("Developer and Architect") follows the separator. `folded` is `foldCase(text)`. O(1).
 */
export function firstOfRoles(folded: string, { from, to }: Span): Span {
  const words = folded.slice(from, to);
  const other = otherRole.exec(words);
  if (other !== null) {
    const [first, second] = [words.slice(0, other.index), words.slice(other.index)];
    if (occupation.test(first) && occupation.test(second)) return { from, to: from + other.index };
  }
  for (const { index, 0: connector } of findAll(betweenRoles, words)) {
    const after = words.slice(index + connector.length).replace(/^and /, "");
    const [next = ""] = after.split(betweenRoles);
    const isList = connector !== " and " || / |s$/.test(next);
    if (isList && next.length > maxField && isWholeRole(next) && isWholeRole(words.slice(0, index)))
      return { from, to: from + index };
  }
  return { from, to };
}

/** "Développeur Java et un ingénieur": an article begins another role. */
const otherRole = pattern("other-role-between");

/** Short words such as "SRE" and "QA Dev" name the engineer's field, not another role. */
const maxField = 6;

function isWholeRole(words: string): boolean {
  return !bareTitleWord.test(words) && endsInRole.test(words);
}

/** Whether words end in the name of a role, or in its brackets or its number. */
export const endsInRole: Compiled = compiled(
  new RegExp(`${occupation.source}(?:s|\\(s\\))?(?:\\s?\\([^()]{1,60}\\)| (?:[ivx]{1,3}|\\d))?$`),
);
