import { countEach } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { findDegrees } from "../../text/degrees.ts";
import { Cased, cased } from "../../words/cased.ts";
import { bullets } from "../../words/list-marks.ts";
import { sectionNames } from "../../words/section-headings.ts";
import type { FlatCut } from "./flat-heads.ts";
import { titleScore } from "./titles.ts";

/**
 * Builds the pattern for the places where a line may be cut. Built on first use, since few resumes have such
 * long lines.
 */
function makeBreakForm(): Cased {
  // Short names are left out, since they say little within a line. The longest are first, so that they win.
  const names = [...sectionNames.keys()]
    .filter((name) => /^[a-z]+(?: [a-z]+){0,2}$/.test(name) && name.length > 5)
    .sort((a, b) => b.length - a.length);
  // A heading within a line: capitalized itself, after the end of a sentence or a word, and before a capital,
  // a figure or a bullet.
  const heading = `(?<=^|[.;:!?)\\p{Ll}\\d] {1,2})(?:(?:${capitalized(modifiers)}) )?(?:${capitalized(names)})(?: ?:)?(?= {1,2}[\\p{Lu}\\d•*])`;
  const inCapitals = `(?<=^| )(?:(?:${modifiers.join("|").toUpperCase()}) )?(?:${names.join("|").toUpperCase()})(?: ?:|(?= |$))`;
  return new Cased(
    [
      "(?<gap>\\s{3,})",
      `(?<bullet> (?=[${bullets}*]\\ufe0f? ))`,
      "(?<end>(?<=[\\p{Ll}]{3}[.!?])(?<!(?:Inc|Ltd|Corp|Pvt|approx)\\.) (?=[\\p{Lu}]))",
      `(?<heading>${heading}|${inCapitals})`,
      "(?<mail>(?<= )[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})",
    ].join("|"),
    "g",
  );
}

/** Words that may precede such a name. */
const modifiers = ["professional", "work", "technical", "key", "core", "academic", "personal"];

function capitalized(names: readonly string[]): string {
  return names.map((name) => name.replace(/\b[a-z]/g, (first) => first.toUpperCase())).join("|");
}

let breakForm: Cased | undefined;

/**
 * The cuts of a line at its words and marks. Headings and addresses become parts of their own, so they have a
 * cut on each side. O(length).
 */
export function findBreaks(text: string, { from, to }: Span): readonly FlatCut[] {
  breakForm ??= makeBreakForm();
  const line = text.slice(from, to);
  const found = [...breakForm.matchAll(line)];
  const headings = new Set(realHeadings(line, found));
  return found.flatMap((one): readonly FlatCut[] => {
    const cut = { from: from + one.index, to: from + one.index + one[0].length };
    const { gap, heading, mail } = one.groups ?? {};
    if (gap !== undefined) return isJoined(text, cut) ? [] : [cut];
    if (mail !== undefined) return [before(cut), after(cut)];
    if (heading === undefined) return [cut];
    if (!headings.has(one)) return [];
    return [
      { ...before(cut), opens: true },
      { ...after(cut), endsHeading: true },
    ];
  });
}

const before = ({ from }: Span): Span => ({ from, to: from });
const after = ({ to }: Span): Span => ({ from: to, to });

/** If this many headings are in capitals, other names are not headings. */
const fewestInCapitals = 3;

/** The names that are headings: all written in the same way, and not part of a title or of another name. */
function realHeadings(line: string, found: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const named = found.filter(({ groups }) => groups?.heading !== undefined);
  const inCapitals = named.filter(isInCapitals);
  const alike = inCapitals.length < fewestInCapitals ? named : inCapitals;
  const kinds = countEach(alike.map(kindOf));
  const words = countEach(alike.map(wordsIn));
  return alike.filter((one) => {
    // Words that occur twice are a label within each position.
    if ((words.get(wordsIn(one)) ?? 0) > 1) return false;
    if (isInCapitals(one)) return true;
    const isMore = (kinds.get(kindOf(one)) ?? 0) > 1;
    return !(isMore && isWithinName(line, one)) && !opensTitle(line, one);
  });
}

function isInCapitals(one: RegExpExecArray): boolean {
  return one[0] === one[0].toUpperCase();
}

function wordsIn(one: RegExpExecArray): string {
  return one[0].replace(/ ?:$/, "").toLowerCase();
}

function kindOf(one: RegExpExecArray): string | undefined {
  const words = wordsIn(one);
  return sectionNames.get(words) ?? sectionNames.get(words.replace(/^\S+ /, ""));
}

const nameBefore = cased.u`(?:^| )[\p{Lu}]\S*[\p{Lu}\p{Ll}] $`;

/** "Maritime University" is one name. */
function isWithinName(line: string, { index, 0: words }: RegExpExecArray): boolean {
  return (
    !words.includes(" ") && nameBefore.test(line.slice(Math.max(0, index - longestTitle), index))
  );
}

/** "Software Engineer" is not a heading "Software" above an engineer. */
function opensTitle(line: string, one: RegExpExecArray): boolean {
  const kind = kindOf(one);
  if (kind !== "skills" && kind !== "education") return false;
  const end = one.index + one[0].length;
  // "Education Master of Science"
  if (findDegrees(line.slice(end, end + longestTitle))[0]?.from === 1) return false;
  return line
    .slice(end, end + longestTitle)
    .split(" ")
    .slice(1, 3)
    .some((word) => /^[A-Z]/.test(word) && titleScore(word) === 4);
}

const longestTitle = 60;

/**
 * "Acme   －   Austin  ,   TX" and "Bachelor   :   Physics": a mark in the gap or beside it joins both sides.
 */
function isJoined(text: string, { from, to }: Span): boolean {
  return connectors.includes(text.charAt(from - 1)) || connectors.includes(text.charAt(to));
}

const connectors = ",:－–—-";
