import { severities } from "../checks/ids.ts";
import {
  amount,
  anyOf,
  checkOf,
  type Form,
  finite,
  flag,
  listOf,
  piece,
  span,
  text,
  thing,
} from "../given/shape.ts";
import { jobShape } from "../job/job-shape.ts";
import { resumeShape } from "../resume/resume-shape.ts";

const factor: Form = thing({ kind: text, facts: thing({}) });

const contribution: Form = thing({
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
  factors: thing({ weight: listOf(factor), credit: listOf(factor) }),
  literal: flag,
  evidence: listOf(piece({ quote: text, "section?": text, "page?": amount })),
});

const match: Form = thing({
  "band?": text,
  "because?": text,
  contributions: listOf(contribution),
  deductions: listOf(thing({ kind: text, points: finite, because: text })),
  suggestions: listOf(thing({ text, points: amount, for: text, skills: listOf(text) })),
});

const share: Form = thing({ share: amount, low: amount, high: amount });

/** An `Analysis` that may have been stored somewhere by the caller and read back. */
const analysisShape: Form = thing({
  versions: thing({ skilltally: text, lexicon: text, scoring: amount }),
  asOf: text,
  resume: resumeShape,
  "job?": jobShape,
  "field?": thing({ "id?": text, "name?": text, postings: amount }),
  "match?": match,
  "gaps?": listOf(
    thing({ keyword: text, name: text, demand: share, supply: share, because: text }),
  ),
  "next?": listOf(thing({ keyword: text, name: text, demand: share })),
  findings: listOf(
    thing({
      code: text,
      severity: anyOf(...severities),
      message: text,
      "fix?": text,
      "page?": amount,
      "span?": span,
      facts: thing({}),
    }),
  ),
});

/** @throws AnalyzeError `SOURCE_INVALID` for a value that is not an `Analysis`. */
export const checkAnalysis: (value: unknown) => void = checkOf(
  analysisShape,
  "an Analysis, as analyzeResume gives",
);
