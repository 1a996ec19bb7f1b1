import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { bareTitleWord, endsInRole } from "./occupations.ts";
import { smallPraise, soughtOpenings } from "./sought-title.ts";
import { noTitle } from "./title-within.ts";

/** A title that only these words reveal is searched for in this much text. */
const maxHead = 600;
const maxWords = 5;

/**
 * After these, and at the start of the text, a role may stand alone; after most of them it must be
 * capitalized.
 */
const opening = /: (?:an? )?|(?:[.!?|] | [-\u2013\u2014] |\n)(?=\p{Lu})/gu;
/** What ends the name of a role: a mark, or (next constant) a word that says where, for whom or with what. */
const endMark = /[,;(\n|!?:]|\.(?:\s|$)|\s[-\u2013\u2014]\s|$/;
const endWord = pattern("sought-end");

const tradeRoles = nameSet("trade-role");
/** The longer ones also count at the end of a compound: "physiotherapist". */
const compounded = Array.from(tradeRoles).filter((role) => role.length > 5);

/**
 * The role in a short posting that names an occupation of another trade ("Nurse for night shifts", "our
 * school looks for a physics teacher"), or any role after words that seek someone. Used only if nothing else
 * names the title, because such words occur in many sentences. O(1).
 */
export function tradeTitle(text: string, folded: string): Span | undefined {
  const head = folded.slice(0, maxHead);
  const sought = soughtOpenings(head).filter(([lead]) => !workOpening.test(lead));
  return (
    firstRole(text, folded, sought, isAnyRole) ??
    roleAt(text, folded, 0, isTrade) ??
    firstRole(text, folded, findAll(opening, text.slice(0, maxHead)), isTrade)
  );
}

const workOpening = pattern("work-opening");

type IsRole = (name: string) => boolean;

function firstRole(
  text: string,
  folded: string,
  marks: readonly RegExpExecArray[],
  isRole: IsRole,
): Span | undefined {
  for (const { index, 0: mark } of marks) {
    const title = roleAt(text, folded, index + mark.length, isRole);
    if (title !== undefined) return title;
  }
  return undefined;
}

/**
 * The words from `start` up to a mark, if they end in a role. "maths and physics teacher" continues after
 * "and".
 */
function roleAt(text: string, folded: string, start: number, isRole: IsRole): Span | undefined {
  const mark = endMark.exec(text.slice(start, start + maxHead))?.index ?? 0;
  const from = start + smallPraise(text.slice(start, start + mark));
  const words = folded.slice(from, start + mark);
  let end = 0;
  for (;;) {
    const stop = endWord.exec(`${words.slice(end)} `);
    const to = stop === null ? words.length : end + stop.index;
    const name = words.slice(0, to).trimEnd();
    if (name.split(" ").length > maxWords) return undefined;
    if (isRole(name) && isName(name)) return { from, to: from + name.length };
    if (stop === null || stop[0] !== " and ") return undefined;
    end = to + stop[0].length;
  }
}

const noNames = [bareTitleWord, noTitle, pattern("in-sentence"), pattern("no-sought")];

function isName(words: string): boolean {
  return noNames.every((one) => !one.test(words));
}

/** Whether words end in the name of an occupation of another trade. */
function isTrade(name: string): boolean {
  const last = (/[a-z-]+$/.exec(name)?.[0] ?? "").replace(/s$/, "");
  return tradeRoles.has(last) || compounded.some((role) => last.endsWith(role));
}

/**
 * Whether words end in such a name, or in any other role that a word before it specifies ("engineers" and
 * "engineers and scientists" are not specific enough).
 */
function isAnyRole(name: string): boolean {
  const [first = ""] = name.split(" ");
  return isTrade(name) || (endsInRole.test(name) && !endsInRole.test(first));
}
