export type { Analysis } from "./analyze/analysis.ts";
export { analyzeResume } from "./analyze/analyze-resume.ts";
export type { ComparedField, NextSkill } from "./analyze/field.ts";
export type { AnalyzeOptions, Isolation, ParseJobOptions, ReadOptions } from "./analyze/options.ts";
export { parseJob } from "./analyze/parse-job.ts";
export { type LexiconOptions, parseLexicon } from "./analyze/parse-lexicon.ts";
export {
  type Documents,
  type ProfileOptions,
  profileKeywords,
} from "./analyze/profile-keywords.ts";
export { readDocument } from "./analyze/read-document.ts";
export type { CheckInput, Finding, FindingFacts } from "./checks/check.ts";
export type { OwnCheck, OwnFinding } from "./checks/own-checks.ts";
export type {
  Box,
  Document,
  Fact,
  Format,
  Landmark,
  Line,
  Link,
  PageLayout,
  Quality,
  Region,
  Span,
  Warning,
  WarningCode,
} from "./document/document.ts";
export type { Limits } from "./document/limits.ts";
export type { Source } from "./document/read.ts";
export { AnalyzeError, type ErrorCode, type ErrorDetails } from "./errors.ts";
export type {
  Condition,
  Job,
  JobLevel,
  JobRole,
  Requirement,
  RequirementLevel,
} from "./job/job.ts";
export {
  type BuiltinProfile,
  builtinProfile,
  type SupplyKind,
} from "./keywords/builtin-profile.ts";
export type { Companion } from "./keywords/companions.ts";
export { compareProfiles } from "./keywords/compare.ts";
export { mergeProfiles } from "./keywords/merge.ts";
export type {
  Asks,
  KeywordCount,
  KeywordCounts,
  KeywordGap,
  KeywordPairs,
  KeywordProfile,
  Period,
  Share,
} from "./keywords/profile.ts";
export { comparePeriods, type KeywordTrend } from "./keywords/trend.ts";
export { redactResume } from "./redact/redact-resume.ts";
export type { Doubt, Redaction, Removed, Undecided } from "./redact/redaction.ts";
export { type ReportFormat, renderReport } from "./report/render.ts";
export type { RenderOptions } from "./report/render-options.ts";
export type { RedactedKind } from "./resume/contact/labels.ts";
export { type ParseResumeOptions, parseResume } from "./resume/parse.ts";
export type {
  Claim,
  Contact,
  Degree,
  Position,
  Project,
  Proof,
  Resume,
  ResumeDate,
  Section,
  SkillUse,
} from "./resume/resume.ts";
export type { Advice, Asking, Shortcoming } from "./score/advice.ts";
export type { ScoreOptions } from "./score/demands/plan.ts";
export type {
  CreditFactor,
  CreditFacts,
  Factors,
  WeightFactor,
  WeightFacts,
} from "./score/factors.ts";
export type {
  Contribution,
  Deduction,
  Evidence,
  Match,
  NoScoreReason,
  Ranked,
  Suggestion,
} from "./score/match.ts";
export type { TitlePlace } from "./score/proof/own-titles.ts";
export { rankResumes } from "./score/rank.ts";
export { scoreMatch } from "./score/score.ts";
export type {
  Rarity,
  ScoreBand,
  SkillRelation,
  SkillSort,
  WeightKind,
  WeightOverrides,
  Weights,
} from "./score/weights.ts";
export { type Explanation, explainSkills, type FindOptions, findSkills } from "./skills/find.ts";
export { builtinLexicon } from "./skills/lexicon/builtin.ts";
export type {
  AmbiguityRule,
  BareWord,
  Category,
  Lexicon,
  Skill,
  SkillCodes,
} from "./skills/lexicon/lexicon.ts";
export type { Mention } from "./skills/lexicon/mention.ts";
export type { DegreeLevel } from "./text/degrees.ts";
export type { SectionKind } from "./words/section-headings.ts";
