import { readFromDocument } from "../document/document-shape.ts";
import {
  amount,
  anyOf,
  checkOf,
  type Form,
  fact,
  flag,
  listOf,
  objectOf,
  span,
  spanObjectOf,
  text,
} from "../given/shape.ts";
import { proofs } from "./resume.ts";

const period = { "start?": text, "end?": text };
const mention: Form = spanObjectOf({ surface: text, skill: text, name: text, category: text });

const uses = listOf(
  objectOf({
    skill: text,
    name: text,
    category: text,
    mentions: listOf(mention),
    months: amount,
    namedMonths: amount,
    "projectMonths?": amount,
    "cefr?": text,
    "firstUsed?": text,
    "lastUsed?": text,
    proof: anyOf(...proofs),
    "impliedBy?": text,
  }),
);

/** The form of a `Resume` that a caller has stored and returns. */
export const resumeShape: Form = readFromDocument({
  contact: objectOf({
    "name?": fact,
    "email?": fact,
    "phone?": fact,
    "location?": fact,
    links: listOf(spanObjectOf({ text, url: text })),
  }),
  sections: listOf(spanObjectOf({ kind: text, "heading?": fact })),
  positions: listOf(
    spanObjectOf({
      ...period,
      "title?": fact,
      "employer?": fact,
      "location?": fact,
      "statedMonths?": amount,
      bullets: listOf(fact),
      "because?": listOf(text),
      "otherTrade?": flag,
    }),
  ),
  projects: listOf(spanObjectOf({ ...period, "name?": fact, bullets: listOf(fact) })),
  degrees: listOf(
    spanObjectOf({
      ...period,
      level: text,
      "field?": fact,
      "school?": fact,
      "isUnfinished?": flag,
      "isRecent?": flag,
    }),
  ),
  certifications: listOf(fact),
  languages: listOf(fact),
  "writtenIn?": text,
  totalMonths: amount,
  "softwareMonths?": amount,
  "plans?": listOf(span),
  "claims?": listOf(spanObjectOf({ text, months: amount, skills: listOf(text) })),
  skills: uses,
  "doubtful?": uses,
  "lexicon?": text,
});

/**
 * Throws for anything but a `Resume`.
 *
 * @throws AnalyzeError `SOURCE_INVALID`.
 */
export const checkResume: (value: unknown) => void = checkOf(
  resumeShape,
  "a Resume, as parseResume gives",
);
