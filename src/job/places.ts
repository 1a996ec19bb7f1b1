import type { Span } from "../document/document.ts";
import { isEnglishWord } from "../text/english.ts";
import { findAll } from "../words/find-all.ts";
import { letters, regExp } from "../words/letters.ts";
import { nameSet, namesOfKind, pattern } from "../words/words.ts";
import { occupation } from "./title/occupations.ts";

const names: ReadonlySet<string> = new Set([
  ...namesOfKind("town"),
  ...namesOfKind("country"),
  ...namesOfKind("state"),
  ...namesOfKind("region"),
]);
const codes = nameSet("region-code");

/** What separates the names in a list of places. */
const connector = new RegExp(
  String.raw`\s*[,/&()+;|:]\s*|\s+${pattern("place-joint").source}\s+|\s*[-\u2013]\s+|\n`,
  "g",
);

/**
 * The places that a value names ("Berlin, Germany", "SF/NYC"), ascending. Adjacent known names form one
 * place, and an unknown town before its country or state belongs to it. `folded` is `foldCase(text)`.
 * O(value).
 */
export function placesIn(text: string, folded: string, value: Span): readonly Span[] {
  const places: Span[] = [];
  const parts = partsOf(text, value);
  for (const [i, part] of parts.entries()) {
    const name = text.slice(part.from, part.to);
    if (!codes.has(name) && !endsInCode(name) && !isName(text, folded, part)) continue;
    const town = parts[i - 1];
    const last = places.at(-1);
    if (last && isJoined(text, last, part))
      places[places.length - 1] = { from: last.from, to: part.to };
    else if (town && isTown(text, town, part)) places.push({ from: town.from, to: part.to });
    else if (standsAlone(name)) places.push(part);
  }
  return places;
}

/** Whether a name may be a place by itself: codes such as "IT" and "OR" count only after a town. */
function standsAlone(name: string): boolean {
  return !codes.has(name) || countries.has(name);
}

const countries = nameSet("country-letters");

/** "Charlotte NC". */
function endsInCode(name: string): boolean {
  const [, town = "", code = ""] = /^(.{3,40}) (\p{Lu}{2})$/u.exec(name) ?? [];
  return codes.has(code) && townName.test(town) && !isEnglishWord(town.toLowerCase());
}

/** Words about a place that are not part of its name: "Remote in the US only", "London HQ". */
const wordsBefore = new RegExp(String.raw`^(?:\s|${pattern("before-place").source}\s)*`, "i");
const wordsAfter = new RegExp(String.raw`\s*(?:\s${pattern("after-place").source})?\s*$`, "i");

function partsOf(text: string, { from, to }: Span): readonly Span[] {
  const written = text.slice(from, to);
  const connectors = findAll(connector, written);
  const starts = [0, ...connectors.map(({ index, 0: { length } }) => index + length)];
  return starts.map((start, i) => {
    const part = written.slice(start, connectors[i]?.index ?? written.length);
    const name = part.replace(wordsBefore, "");
    const begin = from + start + part.length - name.length;
    return { from: begin, to: begin + name.replace(wordsAfter, "").length };
  });
}

function isName(text: string, folded: string, { from, to }: Span): boolean {
  const written = text.slice(from, to);
  if (!names.has(folded.slice(from, to))) return false;
  return /^\p{Lu}/u.test(written) && (written.length > 2 || written === written.toUpperCase());
}

/** Whether only a comma, another separator or "and"/"or" stands between two places. */
function isJoined(text: string, last: Span, next: Span): boolean {
  return joinsPlaces.test(text.slice(last.to, next.from));
}

const joinsPlaces = new RegExp(String.raw`^\s*(?:[,/&+]|${pattern("and-or").source})\s*$`);
const workModes = nameSet("work-mode");

const townName = regExp.u`^\p{Lu}[${letters}.'\u2019-]+(?: \p{Lu}[${letters}.'\u2019-]+){0,2}$`;

/**
 * "Versailles, France": whether up to three capitalized words name a town, followed by the place it lies in.
 */
function isTown(text: string, town: Span, next: Span): boolean {
  const written = text.slice(town.from, town.to);
  if (!/^\s?,\s$/.test(text.slice(town.to, next.from)) || workModes.has(written.toLowerCase()))
    return false;
  // "Engineering, IT" is not a town in Italy, and "Data Engineer, Berlin" is not a place.
  if (isEnglishWord(written.toLowerCase()) || occupation.test(written.toLowerCase())) return false;
  return townName.test(written);
}
