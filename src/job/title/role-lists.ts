import { webStart } from "../../words/addresses.ts";
import { asking, type Sentence } from "../blocks/blocks.ts";
import { isRole } from "./title-within.ts";

/** One role may be how a list of musts begins. */
const enough = 2;

/** What a role's name ends at, on the line that begins with it. */
const mark = /(?: ?[:(|\u2013\u2014,]| -|\.?$)/;
const page = new RegExp(`^[^:]{3,60}[:-] ?${webStart}`);

/** "1 or 2 ", "3x ": how many of a role are sought. */
const count = /^\d{1,2}x?(?: ?(?:or|to|-) ?\d{1,2})? (?!years?\b|yrs?\b|months?\b)/;

/** "-2 Go engineers": a dash that is no bullet, and how many. */
const isCounted = /^-?\d{1,2}x? /;

/** "Back-end (Ruby) engineers": what stands in brackets within a role is no part of its name. */
const aside = /(?<=\w) \([^()]*\)(?= \w)/;

/** Whether a line of a list begins with a role. */
function opensRole(words: string): boolean {
  const item = words
    .replace(/^[^a-z0-9(]+/, "")
    .replace(count, "")
    .replace(aside, "");
  return isRole(item.slice(0, mark.exec(item)?.index));
}

/** Blocks in which a list may be one of roles: under "we are looking for" and under no heading that says more than "Open positions". */
const mayList: ReadonlySet<Sentence["kind"]> = new Set(["required", "role", "none"]);

/**
 * The sentences of a posting, where the list under "we are looking for" or "open positions" is one of roles ("- Data Engineer: …", "- Mobile (Kotlin): https://…"):
 * each of them tells of its work. O(sentences).
 */
export function partRoles(folded: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const wordsOf = ({ from, to }: Sentence): string => folded.slice(from, to);
  // Among musts "Java developer, experience with Go" asks.
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
