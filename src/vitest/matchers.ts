import { expect } from "vitest";
import type { Analysis } from "../analyze/analysis.ts";
import { analyzeResume } from "../analyze/analyze-resume.ts";
import { type AnalyzeOptions, analyzeRules, checkOptions } from "../analyze/options.ts";
import type { Finding } from "../checks/check.ts";
import { checkIds } from "../checks/ids.ts";
import type { Document, Span } from "../document/document.ts";
import { mistakenFor } from "../document/plain.ts";
import type { Source } from "../document/read.ts";
import {
  checkArgument,
  type OptionRule,
  type OptionRules,
  readOptions,
  refuseOption,
} from "../given/options.ts";
import { checkString } from "../given/source.ts";
import type { Job } from "../job/job.ts";
import type { KeywordProfile } from "../keywords/profile.ts";
import { cleanLine } from "../report/clean.ts";
import { placeOf, pointsOf, sentencesOf } from "../report/labels.ts";
import { quoteOf } from "../report/quotes.ts";
import { namedSkills } from "../report/shown-skills.ts";
import type { Resume } from "../resume/resume.ts";
import { noScoreWords } from "../score/because.ts";
import { findEvidence } from "../score/evidence.ts";
import type { Contribution, Evidence } from "../score/match.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon, Skill } from "../skills/lexicon/lexicon.ts";
import { lookUpSkill, nearestSkill } from "../skills/look-up.ts";

/** Options of `toScoreAtLeast`, besides the score. */
export interface MatcherOptions extends AnalyzeOptions {
  /** The posting, parsed or not, or a profile of many postings. */
  readonly job: Source | Document | Job | KeywordProfile;
}

/** Matchers for resumes, given as bytes or text as for `analyzeResume`. Each returns a promise: await it. */
export interface ResumeMatchers {
  /**
   * The resume mentions the skill where a person can read it:
   * `await expect(resume).toMentionSkill("PostgreSQL")`. The skill may be given by any name that the lexicon
   * has; an unknown name is an error, even with `.not`.
   */
  toMentionSkill(skill: string, options?: AnalyzeOptions): Promise<void>;
  /**
   * `await expect(resume).toScoreAtLeast(70, { job })`. If there is no score, as for a posting that asks for
   * nothing, it is an error, even with `.not`.
   */
  toScoreAtLeast(score: number, options: MatcherOptions): Promise<void>;
  /** `await expect(resume).toHaveNoFinding("hidden-text")`. Without a code, no finding at all is allowed. */
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
  received: Source | Document,
  name: string,
  options: AnalyzeOptions = {},
): Promise<Verdict> {
  checkOptions(options);
  checkString(name, "the name of a skill as a string");
  const skill = knownSkill(name, options.lexicon ?? builtinLexicon());
  const { resume } = await analyzeReadable(received, undefined, options);
  const use = resume.skills.find((one) => one.skill === skill.id && one.impliedBy === undefined);
  const isShown = use !== undefined && use.proof !== "hidden";
  return {
    pass: isShown,
    message: () =>
      isShown
        ? `expected the resume not to mention ${skill.name}; it does:${evidenceLines(resume, use.mentions)}`
        : `expected the resume to mention ${skill.name}; it mentions ${namesOf(resume)}${use === undefined ? "" : `, and ${skill.name} only in hidden text`}`,
  };
}

/** How many requirements a message names. */
const maxRequirements = 5;

async function toScoreAtLeast(
  received: Source | Document,
  least: number,
  // Untyped callers may leave it out.
  asked: MatcherOptions = {} as MatcherOptions,
): Promise<Verdict> {
  const { job, ...options } = readOptions(asked, matcherRules);
  checkArgument("score", least, mustBeScore);
  if (job === undefined) refuseOption("job", "is missing; give a posting, a Job or a profile");
  const { match, resume } = await analyzeReadable(received, job, options);
  const score = match?.score ?? null;
  // Without a score, neither the expectation nor its negation holds.
  if (score === null)
    throw new Error(
      `there is no score to compare with ${least}: ${match?.because ?? "the reason is not known"}`,
    );
  const lost = (match?.contributions ?? [])
    .filter(({ status }) => status !== "met")
    .toSorted((a, b) => b.weight - b.points - (a.weight - a.points))
    .slice(0, maxRequirements);
  const pass = score >= least;
  return {
    pass,
    message: () => {
      if (pass) return `expected a score below ${least}, got ${score}`;
      const lines = lost.map((one) => `\n  ${lossLine(one, resume)}`);
      return `expected a score of at least ${least}, got ${score}; most points are lost on${lines.join("")}`;
    },
  };
}

const mustBeScore: OptionRule = (value) =>
  typeof value === "number" && value >= 0 && value <= 100
    ? undefined
    : "is not a number from 0 to 100";

/** The job is checked where it is read. */
const matcherRules: OptionRules<MatcherOptions> = { ...analyzeRules, job: () => undefined };

/** "REST (0.8 of 2.7): “Split the monolith behind one GraphQL gateway” (experience, page 1)". */
function lossLine(contribution: Contribution, resume: Resume): string {
  const { name, status, evidence } = contribution;
  const proofs = evidence.slice(0, 1).map((proof) => `: ${proofWords(proof, resume)}`);
  return cleanLine(`${name} (${pointsOf(contribution)}, ${status})${proofs.join("")}`);
}

async function toHaveNoFinding(
  received: Source | Document,
  code?: string,
  options: AnalyzeOptions = {},
): Promise<Verdict> {
  checkOptions(options);
  if (code !== undefined) checkCode(code, options);
  const { findings, resume } = await analyze(received, undefined, options);
  const found = findings.filter((finding) => code === undefined || finding.code === code);
  const words = code === undefined ? "finding" : `finding ${code}`;
  return {
    pass: found.length === 0,
    message: () =>
      found.length === 0
        ? `expected the resume to have a ${words}`
        : `expected no ${words}, got${found.map((finding) => `\n  ${cleanLine(`${finding.code}: ${sentencesOf(finding)}`)}${evidenceLines(resume, spansOf(finding))}`).join("")}`,
  };
}

/**
 * Like `analyzeResume`, but throws for a string that is the name or the bytes of a file. Otherwise
 * expectations about what a resume lacks would pass.
 */
async function analyze(...given: Parameters<typeof analyzeResume>): Promise<Analysis> {
  const analysis = await analyzeResume(...given);
  const mistake = mistakenFor(analysis.resume.document);
  if (mistake !== undefined) throw new Error(noScoreWords[mistake]);
  return analysis;
}

/**
 * Like `analyze`, but also throws for a document without text, such as a scan: nobody knows what its resume
 * lacks.
 */
async function analyzeReadable(...given: Parameters<typeof analyzeResume>): Promise<Analysis> {
  const analysis = await analyze(...given);
  if (analysis.resume.document.quality === "unreadable")
    throw new Error(noScoreWords["unreadable-resume"]);
  return analysis;
}

function spansOf({ span }: Finding): readonly Span[] {
  return span === undefined ? [] : [span];
}

/**
 * Looks up a skill by id, proper name or any other name. Throws for an unknown name, so that a misspelling
 * cannot make a negated expectation pass.
 */
function knownSkill(name: string, lexicon: Lexicon): Skill {
  const skill = lookUpSkill(name, lexicon);
  if (skill !== undefined) return skill;
  const near = nearestSkill(name, lexicon);
  const advice = near === undefined ? "check its spelling" : `did you mean ${near}?`;
  throw new Error(`"${name}" is no skill of the lexicon; ${advice}`);
}

function checkCode(code: string, { checks = [] }: AnalyzeOptions): void {
  checkString(code, "the code of a finding as a string");
  const known: readonly string[] = [...checkIds, ...checks.map(({ id }) => id)];
  if (known.includes(code)) return;
  throw new Error(`"${code}" is no code of a finding; expected one of ${known.join(", ")}`);
}

function namesOf(resume: Resume): string {
  const names = namedSkills(resume).map(({ name }) => name);
  return names.length === 0 ? "no skill" : names.join(", ");
}

/** The lines of the resume that contain `spans`, one per line, each with its section and page. */
function evidenceLines(resume: Resume, spans: readonly Span[]): string {
  const proofs = findEvidence(resume, spans);
  return proofs.map((proof) => `\n  ${cleanLine(proofWords(proof, resume))}`).join("");
}

function proofWords(proof: Evidence, resume: Resume): string {
  const place = placeOf(proof);
  return `“${quoteOf(proof, resume)}”${place === "" ? "" : ` (${place})`}`;
}

expect.extend({ toMentionSkill, toScoreAtLeast, toHaveNoFinding });
