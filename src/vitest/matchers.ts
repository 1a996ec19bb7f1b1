import { expect } from "vitest";
import { analyzeResume } from "../analyze/analyze-resume.ts";
import type { AnalyzeOptions } from "../analyze/options.ts";
import type { Source } from "../document/read.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import type { Resume, SkillUse } from "../resume/resume.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import { findSkills } from "../skills/find.ts";
import type { Lexicon } from "../skills/lexicon.ts";

/** What `toScoreAtLeast` takes beside the score. */
export interface ScoreOptions extends AnalyzeOptions {
  /** The posting, parsed or not, or a profile of many. */
  readonly job: Source | Job | KeywordProfile;
}

/** Matchers for resumes: bytes, or text, as `analyzeResume` takes them. Each returns a promise: await it. */
export interface ResumeMatchers {
  /** The resume mentions the skill, by any of its surfaces: `await expect(resume).toMentionSkill("PostgreSQL")`. */
  toMentionSkill(skill: string, options?: AnalyzeOptions): Promise<void>;
  /** `await expect(resume).toScoreAtLeast(70, { job })`. */
  toScoreAtLeast(score: number, options: ScoreOptions): Promise<void>;
  /** `await expect(resume).toHaveNoFinding("hidden-text")`; without a code: no finding at all. */
  toHaveNoFinding(code?: string, options?: AnalyzeOptions): Promise<void>;
}

declare module "vitest" {
  interface Matchers<T> extends ResumeMatchers {}
}

interface Verdict {
  readonly pass: boolean;
  message(): string;
}

async function toMentionSkill(
  received: Source,
  name: string,
  options: AnalyzeOptions = {},
): Promise<Verdict> {
  const lexicon = options.lexicon ?? builtinLexicon();
  const id = skillId(name, lexicon);
  if (id === undefined)
    return { pass: false, message: () => `"${name}" is no skill of the lexicon` };
  const { resume } = await analyzeResume(received, undefined, options);
  const use = resume.skills.find(({ skill, impliedBy }) => skill === id && impliedBy === undefined);
  return {
    pass: use !== undefined,
    message: () =>
      use === undefined
        ? `expected the resume to mention ${name}; it mentions ${namesOf(resume)}`
        : `expected the resume not to mention ${name}; it does: ${placesOf(use, resume)}`,
  };
}

async function toScoreAtLeast(
  received: Source,
  least: number,
  { job, ...options }: ScoreOptions,
): Promise<Verdict> {
  const { match } = await analyzeResume(received, job, options);
  const score = match?.score ?? null;
  const missing = match?.contributions.filter(({ status }) => status !== "met").slice(0, 5) ?? [];
  return {
    pass: score !== null && score >= least,
    message: () =>
      score === null
        ? `expected a score of at least ${least}, but there is none: ${match?.because}`
        : `expected a score of at least ${least}, got ${score}; not fully met: ${missing.map(({ name, points, weight }) => `${name} (${points} of ${weight})`).join(", ")}`,
  };
}

async function toHaveNoFinding(
  received: Source,
  code?: string,
  options: AnalyzeOptions = {},
): Promise<Verdict> {
  const { findings } = await analyzeResume(received, undefined, options);
  const found = findings.filter((finding) => code === undefined || finding.code === code);
  return {
    pass: found.length === 0,
    message: () =>
      found.length === 0
        ? `expected the resume to have a finding${code === undefined ? "" : ` ${code}`}`
        : `expected no finding${code === undefined ? "" : ` ${code}`}, got ${found.map((finding) => `${finding.code}: ${finding.message}`).join("; ")}`,
  };
}

/** By id, proper name or any other surface. */
function skillId(name: string, lexicon: Lexicon): string | undefined {
  if (lexicon.skills.has(name)) return name;
  const lower = name.toLowerCase();
  for (const skill of lexicon.skills.values()) {
    if ([skill.name, ...skill.aliases].some((surface) => surface.toLowerCase() === lower))
      return skill.id;
  }
  // A label of skills, so that an ambiguous surface counts.
  return findSkills(`Skills: ${name}`, { lexicon })[0]?.skill;
}

function namesOf({ skills }: Resume): string {
  const names = skills.filter(({ impliedBy }) => impliedBy === undefined).map(({ name }) => name);
  return names.length === 0 ? "no skill" : names.join(", ");
}

function placesOf({ mentions }: SkillUse, { document }: Resume): string {
  return mentions
    .slice(0, 3)
    .map(({ from, to, surface }) => {
      const page = document.lines.find((line) => line.from < to && from < line.to)?.page ?? 1;
      return `"${surface}" on page ${page}`;
    })
    .join(", ");
}

expect.extend({ toMentionSkill, toScoreAtLeast, toHaveNoFinding });
