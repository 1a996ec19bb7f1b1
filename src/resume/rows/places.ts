import { namesSchool } from "../../text/study-words.ts";
import { anySmall, type Cased, cased } from "../../words/cased.ts";
import { compiled } from "../../words/compiled.ts";
import { letters, regExp } from "../../words/letters.ts";
import { memoizeTexts } from "../../words/memoize-texts.ts";
import { nameSet, namesOfKind, pattern } from "../../words/words.ts";
import { companyScore, titleScore } from "./titles.ts";

const towns = nameSet("town");
const states = nameSet("state");
const codes = nameSet("region-code");
const wide: ReadonlySet<string> = new Set([
  ...namesOfKind("country"),
  ...states,
  ...namesOfKind("region"),
]);
const workModes = nameSet("work-mode");
const known: ReadonlySet<string> = new Set([
  ...wide,
  ...towns,
  ...workModes,
  ...namesOfKind("no-place"),
]);
const noTown = pattern("no-town");
const companyPart = pattern("company-part");

const capitalWords = cased.u`^(?:(?:St|Ft|Mt)\. )?[\p{Lu}][${letters}.'’-]*(?:[ -](?:[\p{Lu}][${letters}.'’-]*|de|del|la|am|an|der|do|dos|of|upon|sur|the|d)){0,3}$`;

/**
 * Whether the words are a place and nothing else: "Berlin", "Austin, TX 78701", "Pune, Maharashtra", "Remote
 * (US)".
 */
export const isPlace: (words: string) => boolean = memoizeTexts((words) => {
  if (words.length > 70 || words.length < 2) return false;
  if (isTownOfProvince(words)) return true;
  const parts = placeParts(words);
  const last = parts.at(-1);
  if (last === undefined || parts.length > 4) return false;
  if (parts.every(isKnownPart)) return parts.length > 1 || isNamedPlace(last);
  if (parts.length < 2 || !(codes.has(last) || wide.has(last.toLowerCase()))) return false;
  return !opensWithName(parts, last) && parts.slice(0, -1).every(isTownShaped);
});

function isTownOfProvince(words: string): boolean {
  const dashAt = words.length - dashedLength;
  const end = opensState(words.slice(dashAt)) ? dashAt : words.search(afterTown);
  return end > 0 && isKnownTown(words.slice(0, end));
}

/**
 * "Springtown (Samplia)", "Springtown (44)", "Springtown, SX", "Springtown/SX": the province or state after a
 * known town.
 */
const afterTown = / \(.*\)$|(?:, |\/)[A-Z]{2}$/u;

const stateCodes = nameSet("dashed-state-code");
const dashedLength = " - SP".length;

/** Whether words begin with the dash and state code that follow a town: " - SP, Brasil". */
export function opensState(words: string): boolean {
  const [, code = ""] = dashedState.exec(words) ?? [];
  return stateCodes.has(code);
}

const dashedState = /^ [-–—] ([A-Z]{2})(?=$|[,\s])/u;

/** Whether the words are a known town, with or without its postal code. */
export function isKnownTown(words: string): boolean {
  const [town = "", ...more] = placeParts(words);
  return more.length === 0 && towns.has(lower(town));
}

/** Lower-casing the Turkish capital İ leaves its dot as a separate character, which is removed. */
function lower(words: string): string {
  return words.toLowerCase().replace("i\u0307", "i");
}

/** Whether the first of three or more parts is a name and not part of the place. */
function opensWithName(parts: readonly string[], last: string): boolean {
  if (parts.length < 3) return false;
  // "State Farm, Bloomington, IL": a state directly follows its town.
  const [first = "", second = ""] = parts.map((part) => part.toLowerCase());
  const isApart = !known.has(first) && !known.has(second);
  const isState = codes.has(last) || states.has(last.toLowerCase());
  // "Acme Works, Austin, US": a name before a known town is not part of the place.
  return (isState && isApart) || towns.has(second);
}

/** "St. Cloud" is a town, whatever "Cloud" means elsewhere. */
function isTownShaped(part: string): boolean {
  return capitalWords.test(part) && (companyScore(part) === 0 || /^(?:St|Ft|Mt)\. /u.test(part));
}

/**
 * Where the place at the end of `words` begins, including the comma, "in" or "at" before it: 9 for "Acme
 * Inc., San Jose, CA". Undefined if there is none, or if all the words are a place. "University of Example at
 * Springtown" is one name.
 */
export function trailingPlace(words: string): number | undefined {
  if (words.length > 160) return undefined;
  const glued = gluedTown(words);
  if (glued !== undefined) return glued;
  const commas = [...beforePlace.matchAll(words)].slice(-3);
  // The longest place that leaves something before it. An unknown town counts if a state or country follows
  // it.
  for (const comma of commas) {
    if (comma[0].trim() === "at" && namesSchool(words.slice(0, comma.index))) continue;
    const rest = words.slice(comma.index + comma[0].length).replace(finalPeriod, "");
    const isTown = known.has(rest.split(",")[0]?.trim().toLowerCase() ?? "");
    const isNear = commas.length > 1 && comma === commas.at(-2) && rest.includes(",");
    if (isPlace(rest) && (isTown || isNear || !rest.includes(","))) return comma.index;
  }
  return undefined;
}

/** The final period of a statement, but not that of "Washington, D.C." */
export const finalPeriod: RegExp = regExp.u`(?<=[${letters}]{2}|\d{3})\.$`;

const beforePlace = cased.gu`,\s*|\s+(?:in|at)\s+(?=[\p{Lu}])`;

/**
 * "Acme S.p.A. Bologna, Italy" and "Acme S.p.A. Bologna, Emilia, Italy", as in text that has lost its gaps: a
 * known town between a name and its country.
 */
function gluedTown(words: string): number | undefined {
  const [name = "", ...lands] = words.split(", ", 4);
  const isLand = (land: string): boolean => codes.has(land) || wide.has(land.toLowerCase());
  if (lands.length === 0 || lands.length > 2 || !lands.every(isLand)) return undefined;
  for (const { index } of beforeCapital.matchAll(name)) {
    if (!towns.has(name.slice(index + 1).toLowerCase())) continue;
    return joinsTown.test(name.slice(0, index)) ? undefined : index;
  }
  return undefined;
}

const beforeCapital = cased.gu` (?=[\p{Lu}])`;

/**
 * Where a known town begins that follows a name without a mark ("Acme Trading Leeds" gives 12); undefined if
 * it may be part of the name.
 */
export function townAfterName(words: string): number | undefined {
  for (const { index } of beforeCapital.matchAll(words)) {
    const before = words.slice(0, index);
    if (!towns.has(words.slice(index + 1).toLowerCase())) continue;
    // "Bank of New York" ends in "York" as well.
    if (joinsTown.test(before)) return undefined;
    return before.includes(" ") ? index : undefined;
  }
  return undefined;
}

/**
 * Where the known town or state begins that ends an address without commas, with its postal code ("Elm Colony
 * Springtown 123456" gives 11).
 */
export function placeAfterStreet(words: string): number | undefined {
  const [last = ""] = placeParts(words);
  const starts = [...beforeCapital.matchAll(last)].map(({ index }) => index + 1).slice(-3);
  return starts.find((at) => towns.has(lower(last.slice(at))) || wide.has(lower(last.slice(at))));
}

/** Where the last word begins if it says that the work is done from afar ("Acme Remote" gives 5). */
export function workModeAfterName(words: string): number | undefined {
  const at = words.lastIndexOf(" ") + 1;
  return at > 0 && workModes.has(words.slice(at).toLowerCase()) ? at : undefined;
}

/** The known town at the beginning of words that continue after it ("Hong Kong Trainee"). */
export function leadingTown(words: string): string | undefined {
  const [first = "", second = "", ...more] = words.split(" ", 4);
  const both = `${first} ${second}`;
  if (more.length > 0 && known.has(both.toLowerCase())) return both;
  return second !== "" && known.has(first.toLowerCase()) ? first : undefined;
}

/** After these words a town is part of the name ("Bank of Springtown"). */
const joinsTown = /(?: (?:of|de|di|do|da|in|at|the|and)|[-–—&,(])$/u;

/**
 * Where the town after the last comma of an employer's name begins, known or not: 12 for "Acme Works,
 * Springtown". Undefined if it does not look like a town: a word of a company or a department, an acronym,
 * more than three words.
 */
export function splitTown(words: string): number | undefined {
  const at = words.lastIndexOf(",");
  if (at < 1 || words.length > 120) return undefined;
  const name = words.slice(0, at).trim();
  const town = words.slice(at + 1).trim();
  const isShouted = !anySmall.test(name);
  if (town.length < 3 || (!isShouted && acronym.test(town))) return undefined;
  if (!isTownShaped(town) || town.split(" ").length > 3 || noTown.test(town)) return undefined;
  if (titleScore(town) > 0 || isCampus(name) || companyPart.test(name)) return undefined;
  return words.indexOf(town, at);
}

/** "IBM", "UK". */
export const acronym: Cased = cased.u`^[\p{Lu}]{2,5}$`;

/**
 * "University of California, Berkeley" and "Institute of Technology, Madras" are names that include a town.
 */
function isCampus(name: string): boolean {
  const of = /\b(?:University|Institute) of (.+)$/i.exec(name)?.[1]?.toLowerCase();
  return of !== undefined && (of === "technology" || wide.has(of));
}

/** Most words contain no separators and no postal code. */
const mayHoldParts = /[,/|;()\d\u00b7\u2013\u2014]|\s-/;

const postalCode = compiled(
  /\b\d{4} [A-Z]{2}\b|\b(?:[A-Z]{1,3}-)?\d{4,6}(?:-\d{3,4})?\b|\b\d{2}-\d{3}\b|\b\d{3} \d{2,3}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b/gu,
);

function placeParts(words: string): readonly string[] {
  if (!mayHoldParts.test(words)) return [words.trim()];
  return words
    .replace(/[()]/g, ",")
    .replace(postalCode, "")
    .split(/\s*[,/|;]\s*|\s+[-–—·]\s+/u)
    .map((part) => part.replace(joinsCode, "").trim())
    .filter((part) => part !== "");
}

/** What was between a town and its postal code: "Springtown-123456". */
const joinsCode = /\s*[-–—]+$/u;

/** Whether a known part is more than a code: "IN" alone says nothing, "UK" does. */
function isNamedPlace(part: string): boolean {
  return !codes.has(part) || wide.has(lower(part));
}

function isKnownPart(part: string): boolean {
  return codes.has(part) || known.has(lower(part));
}
