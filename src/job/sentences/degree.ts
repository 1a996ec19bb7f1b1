import type { Span } from "../../document/document.ts";
import { type DegreeLevel, type DegreeMention, findDegrees } from "../../text/degrees.ts";
import { nameSet, pattern } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { Job, RequirementLevel } from "../job.ts";
import { findStress, stressAt } from "./level-phrases.ts";
import { askLevel } from "./sentence-kind.ts";
import { yearsInstead } from "./years-instead.ts";

/** What a posting says about degrees. */
export interface AskedDegree {
  readonly degree: NonNullable<Job["degree"]>;
  readonly level: RequirementLevel;
  /** Every degree named, ascending. */
  readonly spans: readonly Span[];
}

/**
 * The lowest degree that suffices; undefined if the posting asks for none. Wishes count only if no degree is
 * required: "Bachelor's required, Master's preferred" asks for a bachelor's. `folded` is `foldCase(text)`.
 * O(text).
 */
export function findAskedDegree(
  text: string,
  folded: string,
  sentences: readonly Sentence[],
): AskedDegree | undefined {
  const asked = sentences.flatMap((sentence, i) => {
    const found = readSentence(text, folded, sentence);
    const next = sentences[i + 1];
    const isReplaceable =
      found.length > 0 && next !== undefined && replaces.test(folded.slice(next.from, next.to));
    return isReplaceable ? found.map((one) => ({ ...one, orEquivalent: true })) : found;
  });
  if (asked.length === 0) return undefined;
  const instead = degreesReplaced(folded, sentences);
  const musts = asked.filter((one) => one.level === "required");
  const counted = musts.length > 0 ? musts : asked;
  const level = lowest(counted.map((one) => one.mention.level));
  const fields = new Set(counted.flatMap((one) => fieldsOf(one.mention)));
  const degree = {
    fields: [...fields],
    required: musts.length > 0,
    orEquivalent: instead !== undefined || counted.some((one) => one.orEquivalent),
  };
  const orMonths = counted.find((one) => one.orMonths !== undefined)?.orMonths ?? instead?.orMonths;
  return {
    degree: {
      ...degree,
      ...(level !== undefined && { level }),
      ...(orMonths !== undefined && { orMonths }),
    },
    level: musts.length > 0 ? "required" : "preferred",
    spans: asked.map(({ mention: { from, to } }) => ({ from, to })),
  };
}

interface Asked {
  readonly mention: DegreeMention;
  readonly level: RequirementLevel;
  readonly orEquivalent: boolean;
  /** How many months of experience are accepted instead, if the posting says so. */
  readonly orMonths: number | undefined;
}

/** A quick test: no degree is named without one of these words. */
const degreeWords = pattern("degree-named");

const equivalent = pattern("or-equivalent");

/** A sentence after a degree that makes it replaceable: "Equivalent experience will be considered." */
const replaces = pattern("replaces-degree");

/** "Experience may be substituted for the degree", wherever a posting says so. */
const degreeReplaced = pattern("degree-replaced");

/** What a sentence of its own accepts instead of the degrees of the posting; undefined if there is none. */
function degreesReplaced(
  folded: string,
  sentences: readonly Sentence[],
): Pick<Asked, "orMonths"> | undefined {
  const found = sentences
    .map(({ from, to }) => folded.slice(from, to))
    .find((words) => degreeReplaced.test(words));
  return found === undefined ? undefined : { orMonths: yearsInstead(found)?.months };
}

/** "Five years of Java (or three with a master's degree)": with the years, no degree is needed. */
const yearsOfDegree = pattern("years-of-degree");

/** "A bachelor's degree may substitute for two years": here, too, no degree is needed with the years. */
const replacesYears = pattern("replaces-years");
const maxAfter = 100;

function readSentence(text: string, folded: string, sentence: Sentence): readonly Asked[] {
  const words = folded.slice(sentence.from, sentence.to);
  if (!degreeWords.test(words)) return [];
  const base = sentence.kind === "facts" ? undefined : askLevel(sentence, words);
  if (base === undefined) return [];
  const mentions = degreesWithin(text, sentence);
  const [first] = mentions;
  if (first === undefined || yearsOfDegree.test(folded.slice(sentence.from, first.from))) return [];
  const stresses = findStress(folded, sentence);
  const instead = yearsInstead(words);
  const orEquivalent = instead !== undefined || equivalent.test(words);
  return mentions.flatMap((mention) => {
    if (replacesYears.test(folded.slice(mention.to, mention.to + maxAfter))) return [];
    const stress = stressAt(stresses, mention) ?? base;
    if (stress === "negated") return [];
    // In duties and in prose, a degree that is named is required.
    const level = stress === "mentioned" ? "required" : stress;
    return [{ mention, level, orEquivalent, orMonths: instead?.months }];
  });
}

/** "Maîtrise de Docker" asks for mastery, not for a master's degree. */
const mastery = pattern("mastery");

/**
 * The degrees in one sentence, which is read by itself, because where words are glued ("conceptsBachelor of
 * …") it begins inside a word of the text.
 */
function degreesWithin(text: string, { from, to }: Span): readonly DegreeMention[] {
  const written = text.slice(from, to);
  const named = findDegrees(written);
  const degrees = named.some(({ level }) => level !== "other")
    ? named
    : [...named, ...classIn(written)];
  return degrees
    .map((degree) => moved(degree, from))
    .filter((degree) => !mastery.test(text.slice(degree.from, degree.from + 10)))
    .filter((degree) => !isOfPlace(text, degree) && !namesPeople(text, degree));
}

/** The state after a town: "Cambridge, MA | Software Engineer" and "Boston, MA, Senior Developer". */
function isOfPlace(text: string, { from, to }: Span): boolean {
  return (
    states.has(text.slice(from, to)) && /\p{Ll}, $/u.test(text.slice(Math.max(0, from - 4), from))
  );
}

const degreeClass = pattern("degree-class");

/** "A 2:1 or above": the class of a bachelor's degree, if no degree is named. */
function classIn(written: string): readonly DegreeMention[] {
  const found = degreeClass.exec(written.toLowerCase());
  if (found === null) return [];
  return [{ level: "bachelor", from: found.index, to: found.index + found[0].length }];
}

const states = nameSet("region-code");

const peopleNext = pattern("people-behind-degree");
const pupilsNext = pattern("pupils-behind-school");

/**
 * "High school students", "FE and BE engineers", "I'm tech lead": people, and letters that only look like a
 * degree.
 */
function namesPeople(text: string, { from, to, level }: DegreeMention): boolean {
  const after = text.slice(to, to + 20).toLowerCase();
  if (peopleNext.test(after) || (level === "other" && pupilsNext.test(after))) return true;
  return /\bI['\u2019]$/.test(text.slice(Math.max(0, from - 3), from));
}

function moved(degree: DegreeMention, by: number): DegreeMention {
  const { field } = degree;
  const place = { ...degree, from: degree.from + by, to: degree.to + by };
  if (field === undefined) return place;
  return { ...place, field: { ...field, from: field.from + by, to: field.to + by } };
}

/** Lowest first; `other` has no rank. */
const heights: readonly DegreeLevel[] = ["diploma", "associate", "bachelor", "master", "phd"];

function lowest(levels: readonly DegreeLevel[]): DegreeLevel | undefined {
  return heights.find((height) => levels.includes(height));
}

/** Phrases in place of a field of study, such as "or a related field". */
const noField = pattern("no-field-asked");

function fieldsOf(mention: DegreeMention): readonly string[] {
  if (mention.field === undefined) return [];
  return mention.field.text
    .split(betweenFields)
    .map((field) => field.replace(beforeField, "").replace(danglingOr, "").trim())
    .filter((field) => field.length > 1 && !noField.test(field));
}

/** A separator between two fields; after a comma, "and" and the Spanish "o" separate them as well. */
const betweenFields = new RegExp(
  String.raw`\s*[,;/]\s*(?:(?:and|o|${pattern("or-of-fields").source})\s+)?|\s+${pattern("or-of-fields").source}\s+`,
);
/** "Grado en Informática o 4 años": the number ended the field. */
const danglingOr = new RegExp(String.raw`\s(?:o|${pattern("or-of-fields").source})\s*$`);
const beforeField = new RegExp(`^${pattern("before-field").source} `, "i");

/** No list of fields is longer. Without line breaks, something else follows it. */
const maxFieldsLength = 250;

/** Where the sentence turns to something other than the field of the degree. */
const fieldsEnd = pattern("fields-end");

/**
 * The parts of a sentence that name degrees and their fields: "Master's in statistics" asks for a degree, not
 * for statistics. `folded` is the whole text. O(sentence).
 */
export function findFields(text: string, folded: string, sentence: Span): readonly Span[] {
  const words = folded.slice(sentence.from, sentence.to);
  if (!degreeWords.test(words)) return [];
  return degreesWithin(text, sentence).map(({ from, to, field }) => {
    const start = Math.max(to, field === undefined || field.from < from ? to : field.to);
    const end = fieldsEnd.exec(folded.slice(start, sentence.to));
    return {
      from: Math.min(from, field?.from ?? from),
      to: Math.min(end === null ? sentence.to : start + end.index, start + maxFieldsLength),
    };
  });
}
