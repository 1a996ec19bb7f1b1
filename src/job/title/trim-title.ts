import type { Span } from "../../document/document.ts";
import { compiled } from "../../words/compiled.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { levelIn } from "./level.ts";
import { occupation } from "./occupations.ts";
import { isPlaceOrTerm } from "./title-within.ts";
import { withoutName } from "./without-name.ts";

/**
 * A title without the name of the firm, and with the level that follows it ("Data Engineer sénior"). `folded`
 * is `foldCase(text)`. O(names + text).
 */
export function trimTitle(
  text: string,
  folded: string,
  title: Span | undefined,
  firm: ReadonlySet<string>,
): Span | undefined {
  const named = withoutName(folded, title, firm);
  return named && withLevelBehind(folded, withoutUnknownFirm(text, folded, named));
}

const lastPart = compiled(
  /^(.*\S) [-\u2013\u2014] (\p{Lu}[\w.&'-]*(?: (?:of |& )?\p{Lu}[\w.&'-]*){0,3})(?: ?\(([^()\n]{2,60})\))?$/u,
);
const endsFirmName = pattern("ends-firm-name");
const ofFunding = pattern("funding-of-firm");
/** "(Berlin, remote)", "(Jersey City, NJ)". */
const bracketNext = /^ ?\(([^()\n]{2,60})\)/;
const inState = /, [A-Z]{2}$/;

/**
 * "iOS Engineer - Acme (Series A, Berlin)": a name that nobody knows is the firm's, not a field of the role,
 * if two signs say so: its last word, the bracket after it, or a sentence that begins with it.
 */
function withoutUnknownFirm(text: string, folded: string, title: Span): Span {
  const [, role = "", name = "", own] = lastPart.exec(text.slice(title.from, title.to)) ?? [];
  const to = title.from + role.length;
  if (name === "" || !occupation.test(folded.slice(title.from, to))) return title;
  if (occupation.test(name.toLowerCase())) return title;
  const next = bracketNext.exec(text.slice(title.to, title.to + 64))?.[1];
  const bracket = own ?? next ?? "";
  const isFunded = ofFunding.test(bracket.toLowerCase());
  const parts = bracket.toLowerCase().split(/, | or | \/ /);
  const isPlace = inState.test(bracket) || parts.some(isPlaceOrTerm);
  const signs =
    (endsFirmName.test(name) ? 2 : 0) +
    (isFunded ? 2 : 0) +
    (isPlace ? 1 : 0) +
    (opensSentenceWith(text, name) ? 1 : 0);
  return signs > 1 ? { from: title.from, to } : title;
}

/** Whether a line or sentence begins with a name that does something: "Acme builds", "Acme's". */
function opensSentenceWith(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isFirst = /(?:^|\n|[.!?] )$/.test(text.slice(Math.max(0, at - 2), at));
    const after = text.slice(at + name.length, at + name.length + 4);
    if (isFirst && /^(?:['\u2019]s| \p{Ll}{2})/u.test(after)) return true;
  }
  return false;
}

/** Up to a mark: one or two further words, the last of which may be a level. */
const wordsBehind = regExp.u`^(?: (?![${letters}]{1,3} )[${letters}+#.-]+){1,3}?(?= ?[,;:!()\n|]|\.(?:\s|$)| ?$)`;

/**
 * Where the noun comes first, the level comes last: "Data Engineer sénior", "ANALISTA PROGRAMADOR JAVA SEMI
 * SENIOR".
 */
function withLevelBehind(folded: string, title: Span): Span {
  if (levelIn(folded.slice(title.from, title.to)) !== undefined) return title;
  const [words = ""] = wordsBehind.exec(folded.slice(title.to, title.to + 40)) ?? [];
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return levelIn(last) === undefined ? title : { from: title.from, to: title.to + words.length };
}

/** Whether words repeat the end of a title above them ("Java Developer" over "Role: Developer"). */
export function isPartOfTitle(folded: string, { from, to }: Span, title?: Span): boolean {
  const words = folded.slice(title?.from, title?.to);
  return title !== undefined && title.to < from && words.endsWith(` ${folded.slice(from, to)}`);
}
