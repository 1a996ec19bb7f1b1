import type { Span } from "../../document/document.ts";
import { isEnglishWord } from "../../text/english.ts";
import { namesSchool } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import { eachWord, letters } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { acronym, isKnownTown, isPlace, townAfterName, workModeAfterName } from "../rows/places.ts";
import { afterLegalForm } from "../rows/prose-names.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { NamedRun } from "./name-words.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * Removes a town that follows the employer after a small word or a colon ("Acme Systems in Springtown"), or
 * without any mark because a gap was lost. It becomes the place if there is no other. O(length).
 */
export function withTrailingTownApart(text: string, names: RunNames): RunNames {
  const { employer, place } = names;
  const town =
    employer && (townOf(text, employer) ?? stateOf(text, employer) ?? lostGap(text, employer));
  if (employer === undefined || town === undefined) return names;
  return {
    ...names,
    employer: { ...employer, to: town.nameTo },
    place: place ?? { from: town.from, to: town.to, row: employer.row },
  };
}

/**
 * Removes a town that is glued to a name because a gap was lost ("EngineerPalo Alto, CA"). It becomes the
 * place if there is no other. O(words).
 */
export function withGluedTown({ words }: NamedRun, names: RunNames): RunNames {
  const at = words.findIndex(
    ({ separator, from }, i) => separator === "wide" && words[i - 1]?.to === from,
  );
  const seam = words[at]?.from;
  if (seam === undefined) return names;
  const { title, employer, place } = names;
  const last = words.findLast(({ row }) => row === words[at]?.row);
  const town = { from: seam, to: last?.to ?? seam, row: words[at]?.row ?? 0 };
  const isOver = (name: ReadName | undefined): name is ReadName =>
    name !== undefined && name.from < seam && name.to > seam;
  if (![title, employer, place].some(isOver)) return names;
  return {
    ...names,
    ...(isOver(title) && { title: { ...title, to: seam } }),
    ...(isOver(employer) && { employer: { ...employer, to: seam } }),
    ...((place === undefined || isOver(place)) && { place: town }),
  };
}

const townConnectors = nameSet("town-joint");
const lastConnector = cased.u`^(.{2,60}?)(?:\s+([\p{Ll}]{1,2})|\s?:)\s+([\p{Lu}][${letters}'’-]+(?: [\p{Lu}][${letters}'’-]+){0,2})$`;

interface Town extends Span {
  /** Where the name before it ends. */
  readonly nameTo: number;
}

function townOf(text: string, { from, to }: ReadName): Town | undefined {
  const found = lastConnector.exec(text.slice(from, to));
  const [, name = "", separator, town = ""] = found ?? [];
  const company = companyScore(town);
  if (
    found === null ||
    (separator !== undefined && !townConnectors.has(separator)) ||
    titleScore(town) > 0 ||
    company === 3 ||
    acronym.test(town)
  )
    return undefined;
  const isBeside = separator === "in" && company === 0 && mayBeIn(name, town);
  const isTown = companyScore(name) === 3 || isPlace(town) || isBeside;
  return isTown ? { from: to - town.length, to, nameTo: from + name.length } : undefined;
}

/**
 * The known town or the work mode behind a name whose gap was lost: "Zormex Systems Pune", "Zormex Remote".
 * The town of a school is part of its name ("Imperial College London").
 */
function lostGap(text: string, { from, to }: ReadName): Town | undefined {
  const words = text.slice(from, to);
  const town = townAfterName(words) ?? townAfterWord(words);
  const at = workModeAfterName(words) ?? afterLegalForm.exec(words)?.index ?? town;
  if (at === undefined || (at === town && namesSchool(words))) return undefined;
  const name = words.slice(0, at).trimEnd();
  return { from: from + at + words.slice(at).search(/\S/), to, nameTo: from + name.length };
}

/** Where the town begins in "Zormex Pune", which is no name of two everyday words. */
function townAfterWord(words: string): number | undefined {
  const [name = "", town = "", ...more] = words.split(" ", 3);
  const isName = town !== "" && more.length === 0 && !isEnglishWord(name.toLowerCase());
  return isName && isKnownTown(town) ? words.indexOf(town, name.length) : undefined;
}

const states = nameSet("lone-state-code");
const lastCode = /^(.{4,}), ([A-Z]{2})$/u;

/** The state after "Acme Laboratories, NJ". */
function stateOf(text: string, { from, to }: ReadName): Town | undefined {
  const [, name = "", code = ""] = lastCode.exec(text.slice(from, to)) ?? [];
  return states.has(code.toLowerCase())
    ? { from: to - code.length, to, nameTo: from + name.length }
    : undefined;
}

/**
 * Whether a town follows the name: "Acme Systems in Hull" and "Acme in Withernsea", but not "Women in Data".
 */
function mayBeIn(name: string, town: string): boolean {
  const words = town.toLowerCase().match(eachWord) ?? [];
  if (!words.some(isEnglishWord)) return true;
  const [last = ""] = lastWord.exec(name) ?? [];
  return last !== name && companyScore(last.trim()) > 0;
}

const lastWord = /\S+$/u;
