import type { Span } from "../../document/document.ts";
import { namesSchool, startsField } from "../../text/study-words.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { trimSpan } from "../rows/rows.ts";
import { isArea, isName } from "../rows/scored-pieces.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import { endOfWords } from "./name-marks.ts";
import type { ReadName } from "./run-names.ts";

/**
 * Removes the unit from an employer: "Northgate Ltd" remains of "Payments Team, Northgate Ltd" and of
 * "Northgate Ltd, Payments Team". If only the unit was read as the employer, takes what follows its comma.
 * O(length).
 */
export function withoutUnit(
  text: string,
  heads: readonly EntryRow[],
  name: ReadName,
  title: ReadName | undefined,
): ReadName {
  const whole = universityOf(text, heads, name);
  if (whole !== undefined) return whole;
  const words = text.slice(name.from, name.to);
  const at = words.indexOf(",");
  if (at < 0) return besideUnit(text, heads, name);
  const [first, rest] = [words.slice(0, at), words.slice(at + 1).trim()];
  if (isUnit(rest) && !isUnit(first) && !isPlace(first)) return { ...name, to: name.from + at };
  const isAfterTitle = title !== undefined && connector.test(text.slice(title.to, name.from));
  const isOver = isUnitAbove(first, rest) || (isAfterTitle && isSureFirm(first, rest));
  return isOver && mayBeFirm(rest)
    ? { ...name, ...trimSpan(text, { from: name.from + at + 1, to: name.to }) }
    : name;
}

const university = pattern("university");

/**
 * The university that a name is part of or begins with, whatever its parts are called: "Example University"
 * for "Dept. of Physics, Faculty of Science, Example University" and for "Example University, School of Law".
 * Undefined if no university is named, if another firm may come before it, or if the name already is the
 * university.
 */
function universityOf(
  text: string,
  heads: readonly EntryRow[],
  name: ReadName,
): ReadName | undefined {
  const parts = partsFrom(text, name.from, endOfWords(heads, name)).slice(0, mostParts);
  const at = parts.findIndex(({ from, to }) => university.test(text.slice(from, to)));
  const own = parts[at];
  if (own === undefined || parts.slice(0, at).some((part) => mayBeOther(text, part)))
    return undefined;
  const next = text.slice(own.to, name.to).replace(/^, ?/, "");
  const isWhole = next !== "" && !opensUnit(next);
  return isWhole || (own.from === name.from && own.to >= name.to) ? undefined : { ...name, ...own };
}

/** The parts between the commas of a stretch, up to the first bracket. */
function partsFrom(text: string, from: number, to: number): readonly Span[] {
  const [words = ""] = afterName.exec(text.slice(from, to)) ?? [];
  return [...words.matchAll(betweenCommas)].map(({ index, 0: part }) =>
    trimSpan(text, { from: from + index, to: from + index + part.length }),
  );
}

const afterName = /^[^(|\t]{0,160}/u;
const betweenCommas = /[^,]+/gu;
const mostParts = 4;

/**
 * Whether words before a university's comma may name another firm or a place. A single word ("SLAC") may,
 * unless it names a field.
 */
function mayBeOther(text: string, { from, to }: Span): boolean {
  const words = text.slice(from, to);
  if (companyScore(words) === 3 || isPlace(words) || titleScore(words) > 2) return true;
  return !words.includes(" ") && !isArea(words) && !startsField(words);
}

/** Whether words are a unit or begin like one: "School of Law", "Department of Physics". */
function opensUnit(words: string): boolean {
  const [first = "", second = ""] = foldPlain(words).match(eachWord) ?? [];
  return isUnit(words) || (second === "of" && (units.has(first) || namesSchool(first)));
}

const connector = /^\s*[,–—-]\s*$/u;

/**
 * If the name is only a unit, takes the firm after its comma ("Core Banking Group, Acme Society,
 * Springtown").
 */
function besideUnit(text: string, heads: readonly EntryRow[], name: ReadName): ReadName {
  const [part = ""] = afterComma.exec(text.slice(name.to, endOfWords(heads, name))) ?? [];
  const firm = trimSpan(text, { from: name.to, to: name.to + part.length }, ",");
  const words = text.slice(firm.from, firm.to);
  const isOver = companyScore(words) > 0 && isUnitAbove(text.slice(name.from, name.to), words);
  return isOver && mayBeFirm(words) ? { ...name, ...firm } : name;
}

const afterComma = /^, ?[^,(|\t]{2,60}(?=[,(|\t]|\s*$)/u;
const legalOnly = pattern("legal-form-opening");

/** Whether words after a comma may be the name of a firm, rather than its place or its legal form. */
function mayBeFirm(words: string): boolean {
  const [own = ""] = words.split(",", 1);
  if (!isName(words) || isPlace(own) || isPlace(words) || legalOnly.test(words)) return false;
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return titleScore(words) < 2 && !openEnds.has(last.toLowerCase());
}

const openEnds = nameSet("left-open");

/** Whether the words before a firm's comma name a unit of the firm. */
function isUnitAbove(words: string, firm: string): boolean {
  if (companyScore(words) === 3 || isPlace(words)) return false;
  if (isUnit(words)) return true;
  const isField = companyScore(words) === 0 && (isArea(words) || startsField(words));
  const isFirm = companyScore(firm) > 0 || joinsPartners.test(firm);
  return isFirm && (isField || isGroup(words));
}

/**
 * Whether words after a title have no legal form while the words after their comma do ("Warehouse Systems,
 * Acme Ltd").
 */
function isSureFirm(words: string, firm: string): boolean {
  if (companyScore(words) === 3 || isPlace(words)) return false;
  return companyScore(firm) === 3 && !joinsPartners.test(firm);
}

/** In "Reed, Marlow & Partners Ltd", the comma does not separate a unit from its firm. */
const joinsPartners = /&|\sand\s/;

const units = nameSet("unit-word");
const groups = nameSet("group-word");

/** Whether words are a name that only a unit of a firm has: "Payments Team", "Équipe Paiements". */
export function isUnit(words: string): boolean {
  return isNamedBy(units, words);
}

/** "Core Banking Group": a unit or a whole firm may have such a name. */
function isGroup(words: string): boolean {
  return isNamedBy(groups, words);
}

function isNamedBy(names: ReadonlySet<string>, words: string): boolean {
  const list = foldPlain(words).match(eachWord) ?? [];
  if (list.length < 2 || list.length > mostWords) return false;
  // A "Department of Roads" is an authority.
  const opens = names.has(list[0] ?? "") && list[1] !== "of";
  return opens || names.has(list.at(-1) ?? "");
}

const eachWord = regExp.gu`[${letters}\d&]+`;

/** The most words in the name of a unit. */
const mostWords = 6;
