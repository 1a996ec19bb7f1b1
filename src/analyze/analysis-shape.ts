import { severities } from "../checks/ids.ts";
import {
  amount,
  anyOf,
  checkOf,
  type Form,
  finite,
  flag,
  listOf,
  objectOf,
  span,
  spanObjectOf,
  text,
} from "../given/shape.ts";
import { jobShape } from "../job/job-shape.ts";
import { resumeShape } from "../resume/resume-shape.ts";

const factor: Form = objectOf({ kind: text, facts: objectOf({}) });

const contribution: Form = objectOf({
  kind: text,
  name: text,
  skills: listOf(text),
  "category?": text,
  level: text,
  status: anyOf("met", "partial", "missing"),
  weight: amount,
  credit: amount,
  points: amount,
  because: text,
  factors: objectOf({ weight: listOf(factor), credit: listOf(factor) }),
  literal: flag,
  evidence: listOf(spanObjectOf({ quote: text, "section?": text, "page?": amount })),
});

const match: Form = objectOf({
  "band?": text,
  "because?": text,
  contributions: listOf(contribution),
  deductions: listOf(objectOf({ kind: text, points: finite, because: text })),
  suggestions: listOf(objectOf({ text, points: amount, for: text, skills: listOf(text) })),
});

const share: Form = objectOf({ share: amount, low: amount, high: amount });

/** An `Analysis` that may have been stored somewhere by the caller and read back. */
const analysisShape: Form = objectOf({
  versions: objectOf({ skilltally: text, lexicon: text, scoring: amount }),
  asOf: text,
  resume: resumeShape,
  "job?": jobShape,
  "field?": objectOf({ "id?": text, "name?": text, postings: amount }),
  "match?": match,
  "gaps?": listOf(
    objectOf({ keyword: text, name: text, demand: share, supply: share, because: text }),
  ),
  "next?": listOf(objectOf({ keyword: text, name: text, demand: share })),
  findings: listOf(
    objectOf({
      code: text,
      severity: anyOf(...severities),
      message: text,
      "fix?": text,
      "page?": amount,
      "span?": span,
      facts: objectOf({}),
    }),
  ),
});

/** @throws AnalyzeError `SOURCE_INVALID` for a value that is not an `Analysis`. */
export const checkAnalysis: (value: unknown) => void = checkOf(
  analysisShape,
  "an Analysis, as analyzeResume gives",
);
