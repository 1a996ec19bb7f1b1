import { webStart } from "../../words/addresses.ts";
import { pattern } from "../../words/words.ts";
import { asking, type Sentence } from "../blocks/blocks.ts";
import { isRole } from "./title-within.ts";

/** One role alone may be the first item of a list of requirements. */
const enough = 2;

/** What ends the name of a role on a line that begins with it. */
const mark = /(?: ?[:(|\u2013\u2014,]| -|\.?$)/;
const page = new RegExp(`^[^:]{3,60}[:-] ?${webStart}`);

/** "1 or 2 ", "3x ": how many people are sought for a role. */
const count = new RegExp(
  String.raw`^\d{1,2}x?(?: ?(?:or|to|-) ?\d{1,2})? (?!(?:${pattern("year-word").source}|months?)\b)`,
);

/** "-2 Go engineers": a dash that was not read as a bullet, followed by a number. */
const isCounted = /^-?\d{1,2}x? /;

/** "Back-end (Ruby) engineers": brackets inside the name of a role are not part of it. */
const aside = /(?<=\w) \([^()]*\)(?= \w)/;

/** Whether a list item begins with a role. */
function opensRole(words: string): boolean {
  const item = words
    .replace(/^[^a-z0-9(]+/, "")
    .replace(count, "")
    .replace(aside, "");
  return isRole(item.slice(0, mark.exec(item)?.index));
}

/**
 * Blocks that may contain a list of roles: under "we are looking for", under a neutral heading such as "Open
 * positions", or under none.
 */
const mayList: ReadonlySet<Sentence["kind"]> = new Set(["required", "role", "none"]);

/**
 * Finds lists of roles under "we are looking for" or "open positions" ("- Data Engineer: …", "- Mobile
 * (Kotlin): https://…"), and marks their sentences as duties, because each describes the work of its role.
 * Returns all sentences. O(sentences).
 */
export function markRoleLists(folded: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const wordsOf = ({ from, to }: Sentence): string => folded.slice(from, to);
  // Among requirements, "Java developer, experience with Go" asks for something.
  const isNamed = (one: Sentence): boolean =>
    opensRole(wordsOf(one)) && !(one.kind === "required" && asking.test(wordsOf(one)));
  const items = sentences.filter(
    (one) => mayList.has(one.kind) && (one.bullet || isCounted.test(wordsOf(one))),
  );
  const named = new Set(items.filter(isNamed));
  const isPage = (one: Sentence): boolean => one.kind === "required" && page.test(wordsOf(one));
  const roles = new Set(items.filter((one) => named.has(one) || isPage(one)));
  if (named.size === 0 || roles.size < enough) return sentences;
  return sentences.map((one) => (roles.has(one) ? { ...one, kind: "duties" } : one));
}
