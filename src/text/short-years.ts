import { letters, regExp } from "../words/letters.ts";
import type { Point } from "./date-points.ts";
import type { DateRange } from "./dates.ts";
import { isPlainYear } from "./plain-year.ts";

const shortYear = regExp.uy`\s?([-\u2010-\u2015/])\s?['’]?((?:19|20)?\d{2})(?![${letters}\d]|[./-]\d)`;

/** "2019/20", "2019/2020", "2015-16", "2009–10": the year that follows, or one of the ten that do. */
export function readShortYear(text: string, start: Point): DateRange | undefined {
  if (start.date.length > 4 || start.strength === "weak") return undefined;
  shortYear.lastIndex = start.to;
  const found = shortYear.exec(text);
  if (found === null) return undefined;
  const year = Number(start.date);
  const [, mark, digits = ""] = found;
  // "2015-2018" is a range like any other, to be looked at as one.
  if (digits.length === 4 && mark !== "/") return undefined;
  const span = digits.length === 4 ? Number(digits) - year : (Number(digits) - year + 2000) % 100;
  if (span < 1 || span > (mark === "/" && digits.length === 2 ? 1 : 10)) return undefined;
  const range = { from: start.from, to: shortYear.lastIndex };
  // "Visual Studio 2008/2010" are two products.
  if (!isPlainYear(text, range)) return undefined;
  return { ...range, start: start.date, end: String(year + span) };
}
