import type { Fact } from "../document/document.ts";
import type { Job } from "../job/job.ts";
import type { Degree, Resume } from "../resume/resume.ts";
import type { DegreeLevel } from "../text/degrees.ts";
import { memoize } from "../text/memoize.ts";
import { stem } from "../text/stem.ts";
import { foldCase } from "../words/fold.ts";
import { eachWord } from "../words/letters.ts";
import { nameSet, nameValues, pattern } from "../words/words.ts";
import type { CreditFacts } from "./factors.ts";
import { degreeBelow, degreeOtherField, degreeUnfinished } from "./thresholds.ts";

export type JobDegree = NonNullable<Job["degree"]>;

/** The rank of each level; `other` (a school certificate, a degree without a level) is the lowest. */
const heights: Readonly<Record<DegreeLevel, number>> = {
  other: 0,
  diploma: 1,
  associate: 2,
  bachelor: 3,
  master: 4,
  phd: 5,
};

/** Words that occur in the names of many fields and distinguish none. */
const wideWords = nameSet("field-of-study-filler");

/**
 * The group of fields that a word belongs to, in any language. A posting that asks for one field of a group
 * accepts the others as "related".
 */
const knownFields = nameValues("field-of-study");

/**
 * How well `own` matches the degree that is asked for, 0–1: by level and field, and by whether it is
 * finished.
 */
export function compareDegrees(asked: JobDegree, own: Degree): number {
  const height = heights[asked.level ?? "diploma"];
  const below = Math.max(0, height - heights[own.level]);
  const state = own.isUnfinished === true ? degreeUnfinished : 1;
  return state * (degreeBelow[below] ?? 0) * fieldFactor(asked.fields, own.field);
}

/** Whether it is a degree in computing or another science that is being studied for now. */
export function isBeingStudied({ field, isUnfinished }: Degree): boolean {
  return isUnfinished === true && field !== undefined && fieldFactor(anySciences, field) === 1;
}

const ofSchool = pattern("school-certificate");

/** "High School Diploma", "Abitur": a certificate of a school, which is no part of a degree. */
export function isSchoolCertificate(
  { level, field, from, to }: Degree,
  { document: { text } }: Pick<Resume, "document">,
): boolean {
  return level === "other" && field === undefined && ofSchool.test(foldCase(text.slice(from, to)));
}

/**
 * The degrees of a resume that may count as what is asked for. A posting that names neither a level nor a
 * field may itself ask for a school certificate.
 */
export function studiesFor(
  { level, fields }: JobDegree,
  resume: Pick<Resume, "document" | "degrees">,
): readonly Degree[] {
  if (level === undefined && fields.length === 0) return resume.degrees;
  return resume.degrees.filter((one) => !isSchoolCertificate(one, resume));
}

/** The facts about a degree that `compareDegrees` considers. */
export function degreeFacts(
  asked: JobDegree,
  { level, field, isUnfinished }: Degree,
): CreditFacts["degree"] {
  const isOther = field !== undefined && fieldFactor(asked.fields, field) < 1;
  const lacksField = field === undefined && asked.fields.length > 0;
  return {
    level,
    ...(field !== undefined && { field: field.text }),
    ...(isOther && { isOtherField: true }),
    ...(lacksField && { lacksField }),
    ...(isUnfinished && { isUnfinished }),
  };
}

/** "bachelor degree in Physics or Chemistry", as the posting asks for it. */
export function askedDegreeName({ level, fields }: JobDegree): string {
  const degree = level === undefined || level === "other" ? "degree" : `${level} degree`;
  return fields.length === 0 ? degree : `${degree} in ${fields.join(" or ")}`;
}

const degreeNames: Readonly<Record<DegreeLevel, string>> = {
  other: "a degree without a level",
  diploma: "diploma",
  associate: "associate's degree",
  bachelor: "bachelor's degree",
  master: "master's degree",
  phd: "doctorate",
};

/** "bachelor's degree in Physics, another field, not finished yet". */
export function degreeWords(degree: CreditFacts["degree"]): string {
  const { level, field, isOtherField, lacksField, isUnfinished } = degree;
  const name = field === undefined ? degreeNames[level] : `${degreeNames[level]} in ${field}`;
  const other = isOtherField === true ? ", another field" : "";
  const unsaid = lacksField === true ? ", whose field is not named" : "";
  const state = isUnfinished === true ? ", not finished yet" : "";
  return `${name}${other}${unsaid}${state}`;
}

function fieldFactor(asked: readonly string[], own: Fact | undefined): number {
  if (asked.length === 0) return 1;
  if (own === undefined) return degreeOtherField;
  const words = ownWordsOf(own);
  const isSame = askedWordsOf(asked).some(
    (said) => words.has(said) || (said === anyScience && isScience(words)),
  );
  return isSame ? 1 : degreeOtherField;
}

// Both are cached: each degree is compared with many postings, and the degree of each posting with those of
// many resumes.
const ownWordsOf = memoize(({ text }: Fact) => fieldWords(text));
const askedWordsOf = memoize((fields: readonly string[]) => [
  ...new Set(fields.flatMap((field) => [...fieldWords(field)])),
]);

/** The field of a posting that accepts any of the known fields ("a STEM discipline"). */
const anyScience = "stem";

const anySciences: readonly string[] = [anyScience];

const sciences = new Set(knownFields.values());

const isScience = (words: ReadonlySet<string>): boolean =>
  [...words].some((said) => sciences.has(said));

function fieldWords(field: string): ReadonlySet<string> {
  const words = field.slice(0, 200).toLowerCase().match(eachWord) ?? [];
  const own = words.filter((said) => !wideWords.has(said));
  return new Set(own.map((said) => knownFields.get(said) ?? stem(said)));
}
