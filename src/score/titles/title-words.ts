// The words of titles and how they relate to each other.
import { nameSet, nameValues, type RankedStep, steps } from "../../words/words.ts";

/**
 * Words that employers use with the same meaning, each with the words that represent them, separated by
 * spaces.
 */
export const sameWords: ReadonlyMap<string, string> = nameValues("title-synonym");

/** Words for seniority, and the level that each names. */
export const levelWords: ReadonlyMap<string, string> = nameValues("title-level");

/**
 * The field that a framework or language in a title implies: a Rails developer is also a back-end developer.
 */
export const fieldOfWord: ReadonlyMap<string, string> = nameValues("implied-field");

/**
 * The fields that a language is mostly used for, separated by spaces: a Java developer is close to a back-end
 * developer.
 */
export const languageUses: ReadonlyMap<string, string> = nameValues("language-use");

/** Fields by group: work in the fields of one group is much the same. */
export const nearFields: ReadonlyMap<string, string> = nameValues("near-field");

/** Groups of fields by what their work has in common: those who run systems and networks know both. */
export const kinFields: ReadonlyMap<string, string> = nameValues("kin-field");

/** The groups of fields whose people write software, rather than run, test or study what others wrote. */
export const developerGroups: ReadonlySet<string> = new Set(["mobile", "web", "embedded"]);

/** Fields in which any software technology may be used. */
export const openFields: ReadonlySet<string> = new Set(["backend", "frontend", "web", "mobile"]);

/** Pairs of words with the meaning of one. */
export const pairs: readonly RankedStep[] = steps("title-pair", "g");

/** Words that say that it is a job, but not which one. */
export const roleWords: ReadonlySet<string> = new Set([
  "engineer",
  "software",
  "consultant",
  "specialist",
  "scientist",
  "analyst",
  "administrator",
]);

/**
 * Words found only in titles of software work: a developer is a software engineer, whereas an engineer need
 * not be.
 */
export const softwareNouns: ReadonlySet<string> = nameSet("software-noun");

/** Words of other trades: a mechanical engineer is an engineer, but not in software. */
export const otherTradeWords: ReadonlySet<string> = nameSet("other-trade");

/** Words that say nothing about the work: connectives, forms of employment, places, grades. */
export const emptyWords: ReadonlySet<string> = nameSet("title-filler");

/** Words that join two titles of one job. */
export const titleConnectors: ReadonlySet<string> = nameSet("title-joint");

/** The nouns at the end of titles. */
export const nouns: ReadonlySet<string> = nameSet("role-noun");

/** Words that name a field of work anywhere in a title; other words do so only before the role. */
export const fieldWords: ReadonlySet<string> = nameSet("field-word");

/** Roles in software, which decide what an ambiguous word means. */
export const technicalRoles: readonly string[] = ["engineer", "scientist", "analyst", "architect"];
