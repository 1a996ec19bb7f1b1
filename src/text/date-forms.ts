// How dates are written in numbers.
import { alphabetic, letters, regExp } from "../words/letters.ts";
import { dateWord } from "./date-words.ts";

/**
 * How sure it is that a form is a date by itself. `year`: "2019" may be another number. `weak`: counts only
 * as part of a range.
 */
export type Strength = "sure" | "year" | "weak";

/** Characters that stand for the century of a year, as keyboards and fonts produce them. */
export const yearQuotes = "'’‘´`ʼ′‛";

/** A form of dates in numbers. The first form that matches gives the date. */
interface NumericForm {
  readonly form: RegExp;
  readonly strength: Strength;
  /** The date from the form's groups; undefined if they are not a date. */
  read(groups: readonly string[]): string | undefined;
}

/** Forms that begin with a year. */
const yearForms: readonly NumericForm[] = [
  {
    // The slash in "2019-03/2021-07" separates two dates.
    form: regExp.uy`(\d{4})([-/.\u2010\u2011])(0[1-9]|1[0-2])(?:\2\d{2})?(?![${alphabetic}\d]|(?!\/\d{4}-\d{2})[/.-]\d)`,
    strength: "sure",
    read: ([, year = "", , month]) => dated(year, month),
  },
  {
    // The dash in "2022/10-2024/07" separates two dates.
    form: regExp.uy`(\d{4})\s?[/.]\s?(0[1-9]|1[0-2])(?:\.\s\d{2}\.)?(?![${alphabetic}\d]|[/.]\d|-\d(?!\d{3}[/.]))`,
    strength: "sure",
    read: ([, year = "", month]) => dated(year, month),
  },
  {
    // "2018.9 -" at the end of its line or column: a stay that has not ended.
    form: regExp.uy`(\d{4})[/.]([1-9])(?=\s?[-\u2010-\u2015~〜][ ]{0,2}(?:[\t\n]|$))`,
    strength: "sure",
    read: ([, year = "", month]) => dated(year, month),
  },
  {
    // "2018/9 - 2019/2" as the first of two dates. Alone it is a version or a fraction.
    form: regExp.uy`(\d{4})[/.]([1-9])(?=\s{0,2}[-\u2010-\u2015~〜]\s{0,2}(?:\d{4}|[${letters}]))`,
    strength: "weak",
    read: ([, year = "", month]) => dated(year, month),
  },
  {
    form: regExp.uy`(?<=[-\u2010-\u2015~〜]\s{0,2})(\d{4})[/.]([1-9])(?![${letters}\d]|[/.-]\d)`,
    strength: "weak",
    read: ([, year = "", month]) => dated(year, month),
  },
  {
    form: /(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월]份?)?/uy,
    strength: "sure",
    read: ([, year = "", month]) => dated(year, month),
  },
  {
    // "2019-Q3", "2019 Q3".
    form: regExp.uy`(\d{4})[ ./-]?[QHqh][1-4](?![${letters}\d])`,
    strength: "sure",
    read: ([, year = ""]) => dated(year),
  },
  {
    // "2019 March". A lowercase word continues the sentence ("in 2019 may have").
    form: regExp.uy`(\d{4})[ ./-]{1,2}(\p{Lu}[${letters}]{2,9})\.?(?![${letters}\d]|\s{0,2}['’]?\d)`,
    strength: "sure",
    read: monthAfterYear,
  },
  {
    // "2019 (Mar.)", "2019 (spring)".
    form: regExp.uy`(\d{4})\s?\(([${letters}]{3,10})\.?\)`,
    strength: "sure",
    read: (groups) => monthAfterYear(groups) ?? seasonAfterYear(groups),
  },
  {
    // "2019, March" as one of two dates, or at the end of its row or cell. In "In 2019, Jan joined" the
    // sentence goes on.
    form: regExp.uy`(\d{4}),\s{0,2}(\p{Lu}[${letters}]{2,9})\.?(?=\s{0,3}(?:[-\u2010-\u2015~)\t\n]|$)|[ ]{2})`,
    strength: "sure",
    read: monthAfterYear,
  },
  {
    // "1999, December until 2006, March".
    form: regExp.uy`(\d{4}),[ ](\p{Lu}[${letters}]{2,9})(?=[ ]\p{Ll}{1,7}[ ](?:\d{4},|the[ ]))`,
    strength: "weak",
    read: monthAfterYear,
  },
  {
    // "2018 m. sausis" in Lithuanian, "2018. g. janvāris" and "2018. gada marta" in Latvian.
    form: regExp.uy`(\d{4})\.?\s(?:[mg]\.|gada)\s([${letters}]{3,11})(?![${letters}\d])`,
    strength: "sure",
    read: monthAfterYear,
  },
  {
    // "2019. március" in Hungarian; "in 2019. may" is rare.
    form: regExp.uy`(\d{4})\.\s([${letters}]{3,11})\.?(?![${letters}\d]|\s{0,2}['’]?\d{4})`,
    strength: "sure",
    read: monthAfterYear,
  },
  {
    form: regExp.uy`(\d{4})(?![${letters}\d])`,
    strength: "year",
    read: ([, year = ""]) => dated(year),
  },
];

function monthAfterYear([, year = "", name = ""]: readonly string[]): string | undefined {
  const word = dateWord(name);
  return word?.kind === "month" ? dated(year, String(word.month)) : undefined;
}

function seasonAfterYear([, year = "", name = ""]: readonly string[]): string | undefined {
  return dateWord(name)?.kind === "season" ? dated(year) : undefined;
}

/** Forms that begin with a day or a month. */
const shortForms: readonly NumericForm[] = [
  {
    // "3Q2017", "1Q '17".
    form: regExp.uy`[1-4][QHqh]\s?[${yearQuotes}]?(\d{4}|\d{2})(?![${letters}\d])`,
    strength: "sure",
    read: ([, year = ""]) => dated(year),
  },
  {
    // The dash in "01/11/2018-31/08/2021" separates two dates.
    form: regExp.uy`(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![${letters}\d]|[/.]\d|-\d(?!\d?[/.]\d))`,
    strength: "sure",
    read: ([, first = "", mark, second = "", year = ""]) => {
      const isDayFirst = Number(first) > 12 || (mark !== "/" && Number(second) <= 12);
      return dated(year, isDayFirst ? second : first);
    },
  },
  {
    form: regExp.uy`(0?[1-9]|1[0-2])\s?[-/.\u2010\u2011]\s?(\d{4})(?![${letters}\d]|[.:/]\d)`,
    strength: "sure",
    read: ([, month, year = ""]) => dated(year, month),
  },
  {
    form: regExp.uy`(0?[1-9]|1[0-2])[/.][${yearQuotes}]?(\d{2})(?![${letters}\d%]|[/.]\d)`,
    strength: "weak",
    read: ([, month, year = ""]) => dated(year, month),
  },
  {
    // "04, 2015 – 06, 2017".
    form: regExp.uy`(0[1-9]|1[0-2]),?[ ](\d{4})(?![${letters}\d]|[.,:/]\d)`,
    strength: "weak",
    read: ([, month, year = ""]) => dated(year, month),
  },
];

const quoteForms: readonly NumericForm[] = [
  {
    // "'13 Jul".
    form: regExp.uy`[${yearQuotes}](\d{2}) (\p{Lu}[${letters}]{2,9})\.?(?![${letters}\d]|\s{0,2}['’]?\d)`,
    strength: "sure",
    read: monthAfterYear,
  },
  {
    form: regExp.uy`[${yearQuotes}](\d{2})(?![${letters}\d])`,
    strength: "weak",
    read: ([, year = ""]) => dated(year),
  },
];

/** By the number of digits at the start of the form. */
export const numericForms: readonly (readonly NumericForm[])[] = [
  quoteForms,
  shortForms,
  shortForms,
  [],
  yearForms,
];

/**
 * The year, with its month if one is given. Undefined if the year is not plausible or the month is not 1–12.
 */
export function dated(digits: string, month?: string): string | undefined {
  const year = fullYear(digits);
  if (year === undefined || month === undefined) return year;
  const number = Number(month);
  return number >= 1 && number <= 12 ? monthDate(year, number) : undefined;
}

/** "2019-03" for the year "2019" and the month 3. */
export function monthDate(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** The four digits of a year in which an applicant may have done something; undefined for other years. */
export function fullYear(digits: string): string | undefined {
  const value = Number(digits);
  if (digits.length === 2) return String(value < 60 ? 2000 + value : 1900 + value);
  return value >= 1940 && value < 2080 ? digits : undefined;
}
