import type { Span } from "../../document/document.ts";
import { webStart } from "../../words/addresses.ts";
import { findAll } from "../../words/find-all.ts";
import { namesRole, occupation } from "./occupations.ts";
import { isCapitalized, titleWithin } from "./title-within.ts";

/**
 * The roles in a list of openings whose line breaks were lost. Each role stands alone between two separators:
 * a bullet, a web address, a full stop or a glued word ("- Data Engineer:https://…- Go Developer (Berlin)").
 * In order, at most `most`. O(line).
 */
export function openingsIn(
  text: string,
  folded: string,
  line: Span,
  most: number,
): readonly Span[] {
  const found: Span[] = [];
  let from = line.from;
  const end = Math.min(line.to, line.from + maxLine);
  for (const mark of [...findAll(parting, text.slice(from, end)), undefined]) {
    const to = mark === undefined ? end : line.from + mark.index;
    const hasPage = /^[hw]/.test(mark?.[0] ?? "") || leadsToPage.test(text.slice(to, to + 8));
    const title = found.length < most ? openingAt(text, folded, { from, to }, hasPage) : undefined;
    if (title !== undefined) found.push(title);
    from = mark === undefined ? end : to + mark[0].length;
  }
  return found;
}

const leadsToPage = new RegExp(String.raw`^:\s?${webStart}`);

/** A single posting has no longer line. */
const maxLine = 20_000;

/** A web address. It ends at a space, at dots that abbreviate it, or where a word is glued to it. */
const address = String.raw`(?:https?:\/\/|www\.)\S{0,200}?(?:\.{3}|(?=\s|$|[A-Z][a-z]+[ ,'\u2019]))`;
/** What separates the items of such a list. */
const parting = new RegExp(
  String.raw`${address}|[*•●▪■·#|;]+|(?<=\S)\s?[-\u2013\u2014+]{1,2}>?\s|:|[.!?](?=\s|[A-Z])|(?<=[a-z)])(?!Ops\b)(?=[A-Z][a-z]+[ ,'\u2019])`,
  "g",
);

const maxOpeningLength = 80;

/**
 * A part that consists of a role's name of at least two words, with nothing after it but a bracket. It must
 * be capitalized, or followed by its web page.
 */
function openingAt(
  text: string,
  folded: string,
  { from, to }: Span,
  hasPage: boolean,
): Span | undefined {
  while (from < to && !/\w/.test(text.charAt(from))) from++;
  if (to - from > maxOpeningLength) return undefined;
  const role = occupation.exec(folded.slice(from, to));
  const title = role === null ? undefined : titleWithin(text, folded, { from, to });
  if (role === null || title === undefined || title.from !== from) return undefined;
  const head = text.slice(from, from + role.index + role[0].length);
  const isWhole = /^\s*(?:[([,].*|[-\u2013\u2014:]*)$/.test(text.slice(title.to, to));
  if (!namesRole(folded.slice(title.from, title.to))) return undefined;
  const isNamed = isCapitalized(head) || (hasPage && /^[A-Z]/.test(head));
  return isWhole && isNamed && head.includes(" ") ? title : undefined;
}
