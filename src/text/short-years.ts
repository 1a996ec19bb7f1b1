import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { match, type Point } from "./date-points.ts";
import type { DateRange } from "./dates.ts";
import { namesMonth } from "./months.ts";
import { isPlainYear } from "./plain-year.ts";

const shortYear = regExp.uy`\s?([-\u2010-\u2015/])\s?['’]?((?:19|20)?\d{2})(?![${letters}\d]|[./-]\d)`;

/** "2019/20", "2019/2020", "2015-16", "2009–10": a range of one to ten years whose end may be shortened. */
export function readShortYear(text: string, start: Point): DateRange | undefined {
  if (namesMonth(start.date) || start.strength === "weak") return undefined;
  shortYear.lastIndex = start.to;
  const found = shortYear.exec(text);
  if (found === null) return undefined;
  const year = Number(start.date);
  const [, mark, digits = ""] = found;
  // "2015-2018" is an ordinary range and is read as one.
  if (digits.length === 4 && mark !== "/") return undefined;
  const span = digits.length === 4 ? Number(digits) - year : (Number(digits) - year + 2000) % 100;
  if (span < 1 || span > (mark === "/" && digits.length === 2 ? 1 : 10)) return undefined;
  const range = { from: start.from, to: shortYear.lastIndex };
  // "Visual Studio 2008/2010" are two products.
  if (!isPlainYear(text, range)) return undefined;
  return { ...range, start: start.date, end: String(year + span) };
}

const pairOpening = /(?:^|[\n\t([|]|\s{3})[ ]?$/;
const pairMark = /\s{1,2}&\s{1,2}/y;
const pairGap = /\s{1,2}/y;
const pairSeparator = pattern("between-joint", "y");
const pairEnd = regExp.uy`((?:19|20)\d{2})(?=[ \t]{0,4}[)\]]?[ \t]{0,4}(?:\n|$|\t|\|))`;

/** "2018 & 2019" in a column or bracket of its own. Within a sentence, these are two single years. */
export function readYearPair(text: string, start: Point): DateRange | undefined {
  if (start.strength !== "year") return undefined;
  if (!pairOpening.test(text.slice(Math.max(0, start.from - 4), start.from))) return undefined;
  const word = match(pairSeparator, text, match(pairGap, text, start.to)?.to ?? start.to);
  const mark = match(pairMark, text, start.to) ?? (word && match(pairGap, text, word.to));
  pairEnd.lastIndex = mark?.to ?? text.length;
  const [end] = pairEnd.exec(text) ?? [];
  if (mark === undefined || end === undefined || end <= start.date) return undefined;
  return { from: start.from, to: mark.to + end.length, start: start.date, end };
}
