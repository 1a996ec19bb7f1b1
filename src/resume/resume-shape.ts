import { documentShape } from "../document/document-shape.ts";
import {
  amount,
  anyOf,
  checkOf,
  type Form,
  fact,
  flag,
  listOf,
  piece,
  span,
  text,
  thing,
} from "../given/shape.ts";
import { proofs } from "./resume.ts";

const period = { "start?": text, "end?": text };
const mention: Form = piece({ surface: text, skill: text, name: text, category: text });

/** The form of a `Resume` that a caller has stored and returns. */
export const resumeShape: Form = thing({
  document: documentShape,
  contact: thing({
    "name?": fact,
    "email?": fact,
    "phone?": fact,
    "location?": fact,
    links: listOf(piece({ text, url: text })),
  }),
  sections: listOf(piece({ kind: text, "heading?": fact })),
  positions: listOf(
    piece({
      ...period,
      "title?": fact,
      "employer?": fact,
      "location?": fact,
      bullets: listOf(fact),
      "because?": listOf(text),
      "otherTrade?": flag,
    }),
  ),
  projects: listOf(piece({ ...period, "name?": fact, bullets: listOf(fact) })),
  degrees: listOf(
    piece({
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
  "claims?": listOf(piece({ text, months: amount, skills: listOf(text) })),
  skills: listOf(
    thing({
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
  ),
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
