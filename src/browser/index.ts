/**
 * The core for pages and other places without files and threads. Everything here works on strings; documents
 * are read by reader.ts. The modules work with any bundler, and neither they nor their imports need Node.
 * Bundled, minified and compressed they take about 1.2 MB, most of it the lexicon. `parseLexicon` (with yaml
 * and zod) is a sixth of that; a bundler leaves it out if the page does not import it.
 * @module
 */
export type { Analysis } from "../analyze/analysis.ts";
export type { Finding, FindingFacts } from "../checks/check.ts";
export type { Document, Fact, Span } from "../document/document.ts";
export { AnalyzeError, type ErrorCode, type ErrorDetails } from "../errors.ts";
export type { Job, Requirement } from "../job/job.ts";
export { builtinProfile } from "../keywords/builtin-profile.ts";
export { compareProfiles } from "../keywords/compare.ts";
export type { KeywordGap, KeywordProfile } from "../keywords/profile.ts";
export { type ReportFormat, renderReport } from "../report/render.ts";
export type { RenderOptions } from "../report/render-options.ts";
export { parseResume } from "../resume/parse.ts";
export type { Position, Resume, SkillUse } from "../resume/resume.ts";
export type {
  Contribution,
  Evidence,
  Match,
  NoScoreReason,
  Ranked,
  Suggestion,
} from "../score/match.ts";
export { rankResumes } from "../score/rank.ts";
export { scoreMatch } from "../score/score.ts";
export { type Explanation, explainSkills, type FindOptions, findSkills } from "../skills/find.ts";
export { builtinLexicon } from "../skills/lexicon/builtin.ts";
export type { Lexicon, Skill } from "../skills/lexicon/lexicon.ts";
export type { Mention } from "../skills/lexicon/mention.ts";
export { parseLexicon } from "../skills/lexicon/parse-lexicon.ts";
export {
  type AnalyzeTextOptions,
  analyzeText,
  parseJob,
  type ReadTextOptions,
  readText,
} from "./analyze-text.ts";
