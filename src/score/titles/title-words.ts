// The words of titles, and what they have to do with one another.
import { nameSet, nameValues, type RankedStep, steps } from "../../words/words.ts";

/** Words that employers use for one and the same, and what stands for them, with spaces between. */
export const sameWords: ReadonlyMap<string, string> = nameValues("title-synonym");

/** Words that say how senior the work is, and the level that they name. */
export const levelWords: ReadonlyMap<string, string> = nameValues("title-level");

/** What somebody who is titled by a framework or a language does besides: a Rails developer is a back-end developer. */
export const fieldOfWord: ReadonlyMap<string, string> = nameValues("implied-field");

/** Languages that mostly the back end is written in: a developer who is titled by one is near to a back-end developer. */
export const backEndLanguages: ReadonlySet<string> = nameSet("back-end-language");

/** Fields by what they have in common: the work of those with one value is much the same. */
export const nearFields: ReadonlyMap<string, string> = nameValues("near-field");

/** Two words that are one. */
export const pairs: readonly RankedStep[] = steps("title-pair", "g");

/** What says that it is a job, not which one. */
export const roleWords: ReadonlySet<string> = new Set([
  "engineer",
  "software",
  "consultant",
  "specialist",
]);

/** Words of titles that only work on software has: whoever is a developer is a software engineer, which an engineer alone need not be. */
export const softwareNouns: ReadonlySet<string> = nameSet("software-noun");

/** Words of other trades: a mechanical engineer is an engineer, and none of software. */
export const otherTradeWords: ReadonlySet<string> = nameSet("other-trade");

/** Words that say nothing of the work: connectives, forms of employment, places, grades. */
export const emptyWords: ReadonlySet<string> = nameSet("title-filler");

/** Words that join two titles of one job. */
export const titleJoints: ReadonlySet<string> = nameSet("title-joint");

/** The nouns that a title ends in. */
export const nouns: ReadonlySet<string> = nameSet("role-noun");

/** Words that name a field of work wherever they stand in a title; of others only those before the role do. */
export const fieldWords: ReadonlySet<string> = nameSet("field-word");

/** Roles of software, by which a word of two meanings is told. */
export const technicalRoles: readonly string[] = ["engineer", "scientist", "analyst", "architect"];
