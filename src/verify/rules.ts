/** Everything that can fail, by its stable id, with the words that explain it in reports for programs. */
export const rules = {
  "score-too-low": "The score is below minScore",
  "skill-missing": "A skill that must be found is not",
  "skill-unwanted": "A skill that must not be found is",
  "finding-missing": "A check that must speak is silent",
  "finding-not-allowed": "A check found what is not allowed",
  "score-fell": "The score is lower than in the baseline",
  "skill-lost": "A skill of the baseline is no longer found",
  "finding-new": "A check found what it did not find for the baseline",
} as const;

export type RuleId = keyof typeof rules;

const ofBaseline: ReadonlySet<RuleId> = new Set(["score-fell", "skill-lost", "finding-new"]);

/** Whether the rule compares with a baseline, so that writing a new baseline resolves the failure. */
export function isOfBaseline(rule: RuleId): boolean {
  return ofBaseline.has(rule);
}
