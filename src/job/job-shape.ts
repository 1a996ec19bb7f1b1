import { readFromDocument } from "../document/document-shape.ts";
import { attempt, isRecord } from "../given/options.ts";
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
import { refuseSource } from "../given/source.ts";
import { parseProfile } from "../keywords/parse-profile.ts";

const requirement: Form = objectOf({
  kind: anyOf("skill", "experience", "degree", "title", "keyword"),
  skills: listOf(text),
  name: text,
  "category?": text,
  level: anyOf("required", "preferred", "mentioned"),
  "minMonths?": amount,
  "orSimilar?": flag,
  "examples?": listOf(text),
  "cefr?": text,
  frequency: amount,
  spans: listOf(span),
});

/** The shape of a `Job` that a caller has stored and passes back. */
export const jobShape: Form = readFromDocument({
  "title?": fact,
  "level?": text,
  requirements: listOf(requirement),
  negated: listOf(requirement),
  "unread?": listOf(fact),
  "conditions?": listOf(spanObjectOf({ text, kind: text })),
  "minMonths?": amount,
  "roles?": listOf(
    objectOf({
      title: fact,
      "level?": text,
      requirements: listOf(requirement),
      "minMonths?": amount,
    }),
  ),
  "degree?": objectOf({
    "level?": text,
    fields: listOf(text),
    required: flag,
    orEquivalent: flag,
    "orMonths?": amount,
  }),
  "lexicon?": text,
});

const jobWords = "a Job, as parseJob gives, or a KeywordProfile, as profileKeywords gives";

const checkJob: (value: unknown) => void = checkOf(jobShape, jobWords);

/**
 * @throws AnalyzeError `SOURCE_INVALID` or `PROFILE_INVALID` if `value` is neither a `Job` nor a
 * `KeywordProfile`.
 */
export function checkJobOrProfile(value: unknown): void {
  const isProfile = attempt(
    () => isRecord(value) && "keywords" in value,
    () => refuseSource(value, jobWords),
  );
  if (isProfile) parseProfile(value);
  else checkJob(value);
}
