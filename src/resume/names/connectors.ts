import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { mentionsTools } from "../rows/row-tools.ts";
import { titleScore } from "../rows/titles.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * The source of a regular expression for what may come between a connector and the name of a firm: an
 * article, and a word that only announces a firm ("bei der Firma Acme").
 */
export const firmLead: string = String.raw`(?:[\p{Ll}]{1,3}(?:\s|['’]))?(?:(?:${[...nameSet("firm-word")].join("|")})\s+)?`;

const employerConnectors = nameSet("employer-joint");
const continuesTitle = new Set([
  ...nameSet("name-joint"),
  ...employerConnectors,
  ...nameSet("firm-joint"),
]);

const openingConnector = cased.u`^([\p{Ll}]+)\s+${firmLead}(?=[\p{Lu}])`;
const openingArticle = cased.u`^${firmLead}(?=[\p{Lu}])`;
const lastWord = regExp.u`([${letters}]+)\s+$`;

/**
 * How many characters at the start of an employer do not belong to its name: "w " in "w Allegro", "bij de "
 * in "bij de Rabobank", and "de " in "de Rabobank" if "bij" precedes it.
 */
export function connectorLength(text: string, { from, to }: ReadName): number {
  const words = text.slice(from, to);
  const [opening = "", connector = ""] = openingConnector.exec(words) ?? [];
  if (employerConnectors.has(connector)) return opening.length;
  const before = lastWord.exec(text.slice(Math.max(0, from - longestConnector), from))?.[1] ?? "";
  return employerConnectors.has(before) ? (openingArticle.exec(words)?.[0].length ?? 0) : 0;
}

const longestConnector = 12;

const betweenNames = regExp.u`^((?:\s[${letters}-]+){1,2})\s([${letters}]+)\s(?:[${letters}]{1,3}\s)?$`;

/**
 * Extends the title by the words between it and the connector before its employer ("Programista backend w
 * Allegro").
 */
export function withWordsToConnector(text: string, names: RunNames): RunNames {
  const { title, employer } = names;
  if (title === undefined || title.row !== employer?.row) return names;
  const [, more = "", connector = ""] =
    betweenNames.exec(text.slice(title.to, employer.from)) ?? [];
  const isTold = more.split(/\s/).some((word) => continuesTitle.has(word));
  if (isTold || !employerConnectors.has(connector)) return names;
  return { ...names, title: { ...title, to: title.to + more.length } };
}

const datesAndColon = /\d[^:]*:/;
const sentence = /\p{Ll}{3}\.(?:\s|$)/u;
const firmAfter = cased.u`\s(?:${[...employerConnectors].join("|")})\s(?:[\p{Ll}]{2,3}\s)?(?=[\p{Lu}][^,;:]*$)`;

/**
 * Removes an employer that is actually a duty after the dates and a colon ("Desarrollador en Acme, 2019 –
 * 2021: Servicios en Java."). If the last words of the title name an employer, they take its place.
 */
export function withoutDuty(text: string, names: RunNames): RunNames {
  const { title, employer, ...others } = names;
  if (title === undefined || employer === undefined || employer.from < title.to) return names;
  const words = text.slice(employer.from, employer.to);
  const between = text.slice(title.to, employer.from);
  if (!datesAndColon.test(between)) return names;
  if (!sentence.test(words) && !mentionsTools(words) && !mentionsTools(`a ${words}`)) return names;
  return { ...others, ...splitTitle(text, title) };
}

function splitTitle(text: string, title: ReadName): RunNames {
  const words = text.slice(title.from, title.to);
  const found = firmAfter.exec(words);
  if (found === null || titleScore(words.slice(0, found.index)) < 2) return { title };
  const to = title.from + found.index;
  const employer = { ...title, from: to + found[0].length };
  const isTitled = titleScore(text.slice(employer.from, employer.to)) > 0;
  return isTitled ? { title } : { title: { ...title, to }, employer };
}
