import { cased } from "../words/cased.ts";
import { foldPlain } from "../words/fold.ts";
import { nameSet, pattern } from "../words/words.ts";
import type { Edit } from "./edits.ts";

/** One row may be a misprint. */
const fewestGlued = 2;

/** A row of names is not longer. */
const longestRow = 140;

/** A gap this wide separates the cells of a row. */
const gap = "   ";

/**
 * Gaps to insert between the names and dates of rows that lost them, for example with a page's tabs ("Acme
 * CorpSenior Developer2019 – 2021"). Only for a text in which several rows have letters right next to a date.
 * Ascending. O(text).
 */
export function gluedEdits(text: string): readonly Edit[] {
  if (!mayBeGlued.test(text)) return [];
  const rows = rowsOf(text).map((row) => ({ ...row, dates: dateSeams(row.words) }));
  const glued = rows.filter(({ dates }) => dates.length > 0);
  if (glued.length < fewestGlued) return [];
  return rows.flatMap(({ from, words, dates }, i) => {
    if (dates.length === 0 && (rows[i - 1]?.dates.length ?? 0) === 0) return [];
    const seams = new Set([...dates, ...nameSeams(words)]);
    return [...seams]
      .toSorted((a, b) => a - b)
      .map((at) => ({ from: from + at, to: from + at, put: gap }));
  });
}

const mayBeGlued = cased.u`[\p{Lu}\p{Ll}](?:(?:19|20)\d\d|\d\d[./]\d{4})|\d{4}[\p{Lu}][\p{Lu}\p{Ll}]|[\p{Ll})][\p{Lu}][\p{Ll}]{2,8}\.?[ ’']?\d\d|(?:[-–—]|to)\s?[\p{Lu}\p{Ll}][\p{Ll}]{2,8}[\p{Lu}][\p{Ll}]`;

function rowsOf(text: string): readonly { readonly from: number; readonly words: string }[] {
  let from = 0;
  return text.split("\n").map((words) => {
    const row = { from, words: words.length > longestRow ? "" : words };
    from += words.length + 1;
    return row;
  });
}

const months = nameSet("month");

/** A year right after a word that opens a range or ends its row. */
const yearAfter = cased.gu`[\p{Lu}\p{Ll}]+\.?(?=(?:19|20)\d\d\s?(?:[-–—]|to)\s?(?:\d{4}|[\p{Lu}\p{Ll}]{3,8}\s*$))|(?<![\p{Lu}\p{Ll}])[\p{Lu}\p{Ll}]*[\p{Ll}](?=(?:19|20)\d\d\s*$)`;
const numberAfter = cased.gu`[\p{Lu}\p{Ll}](?=\d\d[./](?:19|20)\d\d(?!\d))`;
const monthAfter = cased.gu`[\p{Ll})](?=([\p{Lu}][\p{Ll}]{2,8})\.?[ ’']?(?:(?:19|20)\d\d|\d\d)(?!\d))`;
const afterYear = cased.gu`(?<!\d)(?:19|20)\d\d(?=[\p{Lu}][\p{Lu}\p{Ll}])`;
const afterPresent = cased.gu`(?:[-–—]|\sto)\s?([\p{Lu}\p{Ll}][\p{Ll}]{2,8})(?=[\p{Lu}][\p{Ll}])`;
const present = pattern("present");

/** The places where a date lost the space before or after it. */
function dateSeams(words: string): readonly number[] {
  if (!/\d{4}|\d\d$/.test(words)) return [];
  const ends = ({ index, 0: found }: RegExpExecArray): number => index + found.length;
  return [
    ...[...yearAfter.matchAll(words)].filter(([word]) => !isMonth(word)).map(ends),
    ...[...numberAfter.matchAll(words)].map(ends),
    ...[...monthAfter.matchAll(words)].filter(([, word = ""]) => isMonth(word)).map(ends),
    ...[...afterYear.matchAll(words)].map(ends),
    ...[...afterPresent.matchAll(words)]
      .filter(([, word = ""]) => present.test(word.toLowerCase()))
      .map(ends),
  ];
}

function isMonth(word: string): boolean {
  return months.has(foldPlain(word.replace(".", "")));
}

/** Where one name may end and another begin without a space. */
const nameSeam = cased.gu`(?<=[\p{Ll}).])(?=[\p{Lu}\d])|(?<=[\p{Lu}])(?=[\p{Lu}][\p{Ll}]{2})`;
const wordBefore = cased.u`[\p{Lu}\p{Ll}]+$`;
const wordAfter = cased.u`^[\p{Lu}\p{Ll}-]+`;
const nameAfter = cased.u`^[^\d,;|()]{0,60}`;

/** Between the words of a name, with or without a space. */
const wordEnd = /\s+|(?<=[a-z])(?=[A-Z])/;

const heads = [nameSet("title-head"), nameSet("role-noun")];
const openings = [nameSet("title-rank"), nameSet("work-area"), ...heads];

/**
 * The places where a title lost the space before or after it: after the noun that ends it, or before its rank
 * or field if its noun follows.
 */
function nameSeams(words: string): readonly number[] {
  return [...nameSeam.matchAll(words)]
    .map(({ index }) => index)
    .filter((at) => {
      const before = wordBefore.exec(words.slice(0, at))?.[0] ?? "";
      const after = words.slice(at);
      if (before.length >= shortestHead && isAny(heads, before)) return after.length > 1;
      const opening = wordAfter.exec(after)?.[0] ?? "";
      const name = nameAfter.exec(after)?.[0] ?? "";
      return (
        at > 2 && isAny(openings, opening) && name.split(wordEnd).some((word) => isAny(heads, word))
      );
    });
}

/** "DevOps" is one word. */
const shortestHead = 4;

function isAny(sets: readonly ReadonlySet<string>[], word: string): boolean {
  const folded = foldPlain(word);
  return sets.some((set) => set.has(folded));
}
