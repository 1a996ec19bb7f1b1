import { findSkills } from "../../skills/find.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { titleScore } from "../rows/titles.ts";
import { likeness } from "./handles.ts";

/**
 * What precedes the name and its titles: "# " or "=== " in plain text, "Name:", or "PERSONAL INFORMATION" and
 * a gap.
 */
export function leadOf(text: string): { readonly length: number; readonly isLabeled: boolean } {
  const start = marksBefore.exec(text)?.[0].length ?? 0;
  const labeled = labelLength(text.slice(start));
  return { length: start + labeled, isLabeled: labeled > 0 };
}

const marksBefore = /^[#=/|>~*-]{1,6}\s+/u;

function labelLength(text: string): number {
  const named = label.exec(text)?.[0].length;
  if (named !== undefined) return named + text.slice(named).search(/\S|$/);
  const cell = /^(\S+(?: \S+)*)(?:\t|\s{3,})/u.exec(text);
  return cell !== null && sectionKind(cell[1] ?? "") === "other" ? cell[0].length : 0;
}

const label = pattern("name-label");

/** The length of the titles and degrees before a name ("Prof. Dr. rer. nat."). */
export function titlesLength(words: string): number {
  let length = monogramLength(words);
  for (let count = 0; count < mostTitles; count++) length += titleLength(words.slice(length));
  return length;
}

/** The length of a title; "ING." before a name in capitals is read as "Ing.". */
function titleLength(words: string): number {
  const [first = ""] = inCapitals.exec(words) ?? [];
  const small = first.charAt(0) + first.slice(1).toLowerCase() + words.slice(first.length);
  return (opening.exec(words) ?? opening.exec(small))?.[0].length ?? 0;
}

const inCapitals = cased.u`^[\p{Lu}]{2,4}(?=\. )`;

/**
 * The length of initials before the name that they abbreviate ("ML Mara Lindqvist"), as in a round picture.
 */
function monogramLength(words: string): number {
  const [first = "", ...names] = words.slice(0, longestName).split(" ");
  const initials = names.map((name) => name.charAt(0)).join("");
  return first.length > 1 && first === initials ? first.length + 1 : 0;
}

const longestName = 60;

const opening = pattern("name-opening");
const mostTitles = 6;

/**
 * The length of what follows the name: "Resume", degrees and the like, pictures, a job title. One may follow
 * another ("MSc MBCS CITP").
 */
export function lengthAfterName(words: string, called: readonly string[]): number {
  let name = words;
  for (let count = 0; count < mostAfter; count++) {
    const before = name;
    for (const lengthOf of [suffixLength, picturesLength, headlineLength, lettersLength])
      name = name.slice(0, name.length - lengthOf(name, called));
    if (name === before) break;
  }
  return words.length - name.length;
}

const mostAfter = 4;

/** The length of "Resume" or a degree after the name. */
function suffixLength(words: string): number {
  const named = documentName.exec(words)?.index;
  const at = named ?? suffix.exec(words)?.index;
  const gap = (named === undefined ? suffixGap : ownersGap).exec(words.slice(0, at ?? 0));
  return at === undefined || !gap ? 0 : words.length - gap.index;
}

/**
 * The length of a job title right after a name whose last word is in a handle ("Mara Lindqvist Full-stack
 * developer").
 */
function headlineLength(words: string, called: readonly string[]): number {
  if (titleScore(words) < 2) return 0;
  const parts = words.split(" ");
  for (let count = Math.min(mostNames, parts.length - 1); count > 1; count--) {
    const name = parts.slice(0, count).join(" ");
    const isOwn = likeness(parts[count - 1] ?? "", called) > 0 && titleScore(name) < 2;
    if (isOwn && titleScore(words.slice(name.length + 1)) >= 2) return words.length - name.length;
  }
  return 0;
}

const mostNames = 4;

/**
 * The length of post-nominal letters after a name ("Mara Lindqvist MBCS CITP"). They are a certification, or
 * a handle has to confirm the name and must not contain them.
 */
function lettersLength(words: string, called: readonly string[]): number {
  const [last = ""] = lastLetters.exec(words) ?? [];
  if (last !== "" && findSkills(last).some(({ category }) => category === "certification"))
    return last.length;
  const [letters = ""] = postNominals.exec(words) ?? [];
  if (letters === "" || likeness(words.slice(0, -letters.length), called) === 0) return 0;
  const isKnown = letters.split(" ").some((own) => likeness(own, called) > 0);
  return isKnown ? 0 : letters.length;
}

const lastLetters = cased.u`(?<=\S \S+) [\p{Lu}]{3,6}$`;
const postNominals = cased.u`(?<=[\p{Ll}])(?: (?!III$)[\p{Lu}]{3,6})+$`;

/** The length of pictures or other marks after the name. */
function picturesLength(words: string): number {
  const at = marksAfter.exec(words)?.index;
  return at === undefined ? 0 : words.length - words.slice(0, at).trimEnd().length;
}

/** "Jane Doe ★" */
const marksAfter = regExp.u`[^\0-\x7f${letters}’]+$`;

/** What may follow a name on its row. */
const documentName = pattern("document-name");
const suffix = pattern("name-suffix");
const suffixGap = /,?\s+$/u;
/** The gap before something of the person's: "Jane Doe's resume". */
const ownersGap = /(?:['’]s?)?,?\s+$/u;
