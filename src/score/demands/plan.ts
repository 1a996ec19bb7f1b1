import { mistakenFor } from "../../document/plain.ts";
import { overlap } from "../../document/spans.ts";
import { AnalyzeError } from "../../errors.ts";
import { type OptionRules, readOptions } from "../../given/options.ts";
import { mustBeLexicon } from "../../given/rules.ts";
import type { Job, Requirement } from "../../job/job.ts";
import { checkJobOrProfile } from "../../job/job-shape.ts";
import { builtinShares } from "../../keywords/builtin-profile.ts";
import { countedDocuments } from "../../keywords/counted.ts";
import { parseProfile } from "../../keywords/parse-profile.ts";
import type { KeywordProfile } from "../../keywords/profile.ts";
import { builtinLexicon } from "../../skills/lexicon/builtin.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { memoize } from "../../text/memoize.ts";
import { plainlyRead } from "../../text/plain-form.ts";
import type { Asking } from "../advice.ts";
import { weightWords } from "../because.ts";
import { askedDegreeName } from "../degree.ts";
import { fromHundredths, toScale } from "../exact.ts";
import type { Factors } from "../factors.ts";
import type { NoScoreReason } from "../match.ts";
import { checkLexicon } from "../same-lexicon.ts";
import { maxProfileKeywords, minDemand } from "../thresholds.ts";
import { namesSoftware, namesWork } from "../titles/title.ts";
import { titleParts } from "../titles/title-parts.ts";
import { rawScale, type WeightOverrides, type Weights } from "../weights.ts";
import type { Activity } from "./activities.ts";
import { type CoreAndGround, type DemandPart, findCoreAndGround } from "./core-and-ground.ts";
import { findCovered } from "./covered.ts";
import type { Wording } from "./literal.ts";
import { offeredJobs } from "./offered-jobs.ts";
import { forJuniors, forUnread, mustBeWeights, readWeights } from "./read-weights.ts";
import { type Support, supportsOf } from "./relations.ts";
import { shareOut } from "./share-out.ts";
import { mustBeShares } from "./shares.ts";
import { withoutTradeYears } from "./trade-years.ts";
import { type Asked, type RawWeight, weigh } from "./weigh.ts";
import { wordingsOf } from "./wordings.ts";

/** Options for a score. */
export interface ScoreOptions {
  /** Overrides of the default weights (docs/scoring-details.md). */
  readonly weights?: WeightOverrides | undefined;
  /** The lexicon that resume and job were read with; default: the built-in one. */
  readonly lexicon?: Lexicon | undefined;
  /**
   * For each skill id, the share of postings that ask for it, 0–1; default: the built-in document
   * frequencies.
   */
  readonly shares?: ReadonlyMap<string, number> | undefined;
}

/** One requirement, ready to be compared with any number of resumes. */
export interface Demand {
  readonly requirement: Requirement;
  /** In hundredths of a point. */
  readonly weight: number;
  /** The factors of the weight. */
  readonly factors: Omit<Factors, "credit">;
  readonly asking: Asking;
  /**
   * If the requirement is in the core of the job (a technology that the posting's title names): the index of
   * the title's part that names it, 0 if the title has no parts.
   */
  readonly core?: number;
  /** Its role in the score: the ground, the title, or what depends on the ground. */
  readonly part: DemandPart;
  /** The posting's own first words for it, on one line. */
  readonly said: string;
  /** All of the posting's own words for it. */
  readonly wordings: readonly Wording[];
  /** What is done to what, by its names. */
  readonly activities: readonly Activity[];
  /** The factors of its weight, in words. */
  readonly because: string;
}

/** A job, ready to be compared with any number of resumes. */
export interface Plan {
  readonly lexicon: Lexicon;
  /** The heaviest first. */
  readonly demands: readonly Demand[];
  /** For each skill id, the demands that it supports. */
  readonly supports: ReadonlyMap<string, readonly Support[]>;
  /** What experience, degrees, traits and methods depend on; absent if no hard skill is asked for. */
  readonly groundOf?: CoreAndGround["groundOf"];
  /** Why there can be no score, whatever the resume says. */
  readonly reason?: NoScoreReason;
  /** The weights, adjusted if the job is an internship or a junior job. */
  readonly weights: Weights;
  /** The weights for a resume if a part of its work history could not be read. */
  readonly unread: Weights;
  /** Absent for a profile of many postings. */
  readonly job?: Job;
  /** For each of several jobs that the posting offers, its own plan. */
  readonly roles?: readonly Plan[];
}

/**
 * The weighed demands of `job`, cached for the next resume if weights and shares are the default ones. Throws
 * OPTION_INVALID for invalid weights, PROFILE_INVALID for an invalid profile, and PROFILE_MISMATCH or
 * LEXICON_MISMATCH for a profile or job of another lexicon. O(requirements × edges of the lexicon).
 */
export function planMatch(job: Job | KeywordProfile, options: ScoreOptions = {}): Plan {
  const read = readOptions(options, scoreRules);
  checkJobOrProfile(job);
  const { lexicon = builtinLexicon(), weights, shares } = read;
  if (!isProfile(job)) checkLexicon("job", job.lexicon, lexicon.hash);
  if (isProfile(job) || weights !== undefined || shares !== undefined) return makePlan(job, read);
  return plansOf(lexicon)(job);
}

const scoreRules: OptionRules<ScoreOptions> = {
  weights: mustBeWeights,
  lexicon: mustBeLexicon,
  shares: mustBeShares,
};

const plansOf = memoize((lexicon: Lexicon) => memoize((job: Job) => makePlan(job, { lexicon })));

function makePlan(target: Job | KeywordProfile, options: ScoreOptions): Plan {
  const job = isProfile(target) ? target : plainlyRead(target).facts;
  const weights = readWeights(options.weights);
  const lexicon = options.lexicon ?? builtinLexicon();
  const shares = options.shares ?? builtinShares();
  const posting = isProfile(job) ? undefined : job;
  const asked = isProfile(job) ? fieldDemands(job, lexicon) : postingDemands(job, lexicon);
  const reason = refusal(asked, posting);
  const given = { lexicon, weights, unread: weights };
  if (reason !== undefined) return { ...nothing, reason, ...given };
  const raws = asked.map((one) => weigh(one, { weights, lexicon, shares }));
  if (raws.every((weight) => weight.raw === 0)) {
    return { ...nothing, reason: "weights-zero", ...given };
  }
  const text = posting?.document.text ?? "";
  const weighed = demandsOf(asked, raws, weights);
  const { roles, ...coreAndGround } = findCoreAndGround(
    weighed,
    lexicon,
    posting && titleParts(posting),
  );
  const demands = weighed.map(({ requirement, demand, weight, factors }, index) => {
    const { core, part = "besides" } = roles[index] ?? {};
    return {
      requirement,
      weight,
      factors,
      asking: demand ?? { level: requirement.level },
      ...(core !== undefined && { core }),
      part,
      ...wordingsOf(requirement, text, lexicon),
      because: weightWords(factors),
    };
  });
  const own = isForBeginners(posting) ? forJuniors(weights) : weights;
  return {
    ...given,
    demands,
    supports: supportsOf(demands, lexicon),
    ...coreAndGround,
    weights: own,
    unread: forUnread(own),
    ...(posting !== undefined && { job: posting }),
    ...(posting?.roles !== undefined && {
      roles: offeredJobs(posting).map((one) => makePlan(one, options)),
    }),
  };
}

/** Whether `job` is an internship or a junior job. */
export function isForBeginners(job: Job | undefined): boolean {
  return job?.level === "intern" || job?.level === "junior";
}

const nothing = { demands: [], supports: new Map() } as const;

function isProfile(job: Job | KeywordProfile): job is KeywordProfile {
  return "keywords" in job;
}

function refusal(asked: readonly Asked[], posting: Job | undefined): NoScoreReason | undefined {
  if (asked.some(({ requirement }) => requirement.kind !== "title")) return undefined;
  if (posting === undefined) return "no-keywords";
  const mistake = mistakenFor(posting.document);
  if (mistake !== undefined) return mistake;
  if (asked.some(({ requirement }) => namesSoftware(requirement.name))) return undefined;
  const { length } = posting.document.text.trim().split(/\s+/, fewWords);
  return length < fewWords ? "posting-too-short" : "no-requirements";
}

/** A posting with fewer words is a search term or a headline. */
const fewWords = 20;

/**
 * The requirements of a posting. Title, experience and degree are added from the job's own fields if no
 * requirement covers them.
 */
function postingDemands(job: Job, lexicon: Lexicon): readonly Asked[] {
  // "Werkstudent", "Intern": a level alone names no work that could be compared with the resume's titles.
  const asked = withoutTradeYears(job.requirements, lexicon).filter(
    ({ kind, minMonths, name }) =>
      (kind !== "experience" || minMonths !== 0) && (kind !== "title" || namesWork(name)),
  );
  const has = (kind: Requirement["kind"]) => asked.some((requirement) => requirement.kind === kind);
  const own: Requirement[] = [];
  if (job.title !== undefined && namesWork(job.title.text) && !has("title")) {
    own.push({
      kind: "title",
      name: job.title.text,
      ...once,
      level: "required",
      spans: [job.title],
    });
  }
  if (job.minMonths !== undefined && job.minMonths > 0 && !has("experience")) {
    const name = `${toScale(job.minMonths / 12)} years of experience`;
    own.push({ kind: "experience", name, ...once, level: "required", minMonths: job.minMonths });
  }
  if (job.degree !== undefined && !has("degree")) {
    const level = job.degree.required ? "required" : "preferred";
    own.push({ kind: "degree", name: askedDegreeName(job.degree), ...once, level });
  }
  const isTitled = ({ spans }: Requirement) => spans.some((span) => overlap(span, job.title));
  const covered = findCovered(asked, lexicon, job.title);
  return [...asked, ...own].map((requirement, index) => {
    const coveredBy = covered.get(index);
    const one = { requirement, isTitled: isTitled(requirement) };
    return coveredBy === undefined ? one : { ...one, coveredBy };
  });
}

const once = { skills: [], frequency: 1, spans: [] } as const;

/** The keywords of a field, most demanded first, as requirements of level "mentioned". */
function fieldDemands(field: KeywordProfile, lexicon: Lexicon): readonly Asked[] {
  const profile = parseProfile(field);
  if (profile.lexicon !== lexicon.hash) {
    const [a, b] = [profile.lexicon, lexicon.hash];
    throw new AnalyzeError("PROFILE_MISMATCH", { what: "lexicon", a, b });
  }
  return Object.entries(profile.keywords)
    .map(([id, count]) => ({ id, documents: countedDocuments(count, profile.kind) }))
    .filter(({ documents }) => documents > 0 && documents >= minDemand * profile.documents)
    .sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1))
    .slice(0, maxProfileKeywords)
    .map(({ id, documents }) => {
      const skill = skillOfId(lexicon.index, id);
      return {
        requirement: {
          ...once,
          kind: "skill",
          skills: [id],
          name: skill?.name ?? id,
          ...(skill !== undefined && { category: skill.category }),
          level: "mentioned",
        },
        demand: { documents, of: profile.documents },
      };
    });
}

interface Weighed extends Asked {
  readonly weight: number;
  readonly factors: Demand["factors"];
}

function demandsOf(
  asked: readonly Asked[],
  raws: readonly RawWeight[],
  weights: Weights,
): readonly Weighed[] {
  const shares = shareOut(
    raws.map(({ raw, kind, factors }) => {
      const wide = factors.find((factor) => factor.kind === "wide-title")?.value;
      return { raw, kind, ...(wide !== undefined && { wide }) };
    }),
    weights,
  );
  return asked
    .map((one, index) => {
      const { raw = 0, factors: weight = [] } = raws[index] ?? {};
      const factors = {
        weight,
        raw: raw / rawScale,
        total: shares.total / rawScale,
        whole: fromHundredths(shares.whole),
        isCapped: shares.capped.has(index),
      };
      return { ...one, weight: shares.weights[index] ?? 0, factors };
    })
    .sort((a, b) => b.weight - a.weight);
}
