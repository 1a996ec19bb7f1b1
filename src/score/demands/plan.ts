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
import { keptFor } from "../../text/kept.ts";
import { plainlyRead } from "../../text/plain-form.ts";
import type { Asking } from "../advice.ts";
import { weightWords } from "../because.ts";
import {
  maxProfileKeywords,
  minDemand,
  rawScale,
  type WeightOverrides,
  type Weights,
} from "../constants.ts";
import { askedDegreeName } from "../degree.ts";
import { oneLine } from "../evidence.ts";
import { fromHundredths, toScale } from "../exact.ts";
import type { Factors } from "../factors.ts";
import type { NoScoreReason } from "../match.ts";
import { checkLexicon } from "../same-lexicon.ts";
import { namesSoftware, namesWork } from "../titles/title.ts";
import { titleParts } from "../titles/title-parts.ts";
import { type CoreAndGround, type DemandPart, findCoreAndGround } from "./core-and-ground.ts";
import { findCovered } from "./covered.ts";
import { literalForm, type Wording, wordingOf } from "./literal.ts";
import { type Support, supportsOf } from "./relations.ts";
import { shareOut } from "./share-out.ts";
import { mustBeShares } from "./shares.ts";
import { withoutTradeYears } from "./trade-years.ts";
import { type Asked, type RawWeight, weigh } from "./weight.ts";
import { forJuniors, forUnread, mustBeWeights, readWeights } from "./weights.ts";

/** What may be set for a score. */
export interface ScoreOptions {
  /** Overrides of the default weights (docs/scoring-details.md). */
  readonly weights?: WeightOverrides | undefined;
  /** The lexicon that resume and job were read with; the built-in one by default. */
  readonly lexicon?: Lexicon | undefined;
  /** By skill id: the share of postings that ask for it, 0–1; the built-in document frequencies by default. */
  readonly shares?: ReadonlyMap<string, number> | undefined;
}

/** One requirement, ready to be looked for in any number of resumes. */
export interface Demand {
  readonly requirement: Requirement;
  /** In hundredths of a point. */
  readonly weight: number;
  /** What the weight was made of. */
  readonly factors: Omit<Factors, "credit">;
  readonly asking: Asking;
  /** Of a technology that the posting's title names, or, where it names none, that is required, the core of the job: which of the title's parts names it, 0 where there are none. */
  readonly core?: number;
  /** What it is to the score: what all else rests on, the title, or what rests on it. */
  readonly part: DemandPart;
  /** What the posting itself calls it first, on one line. */
  readonly said: string;
  /** Everything that the posting itself calls it. */
  readonly wordings: readonly Wording[];
  /** What its weight was made of, in words. */
  readonly because: string;
}

/** A job, ready to be compared with any number of resumes. */
export interface Plan {
  /** `Lexicon.hash`. */
  readonly lexicon: string;
  /** Heaviest first. */
  readonly demands: readonly Demand[];
  /** By skill id, the demands that it speaks for. */
  readonly supports: ReadonlyMap<string, readonly Support[]>;
  /** Where the core of the job is: in the title, or else among the requirements. */
  readonly coreOf: CoreAndGround["coreOf"];
  /** What experience, degrees, traits and methods rest on; absent where no hard skill is asked for. */
  readonly groundOf?: CoreAndGround["groundOf"];
  /** Why there can be no score, whatever the resume says. */
  readonly reason?: NoScoreReason;
  /** With what a junior job takes for proof, where it is one. */
  readonly weights: Weights;
  /** The same for a resume of which a part of the work history could not be read. */
  readonly unread: Weights;
  /** Absent for a profile of many postings. */
  readonly job?: Job;
}

/**
 * What `job` asks for, weighed; kept for the next resume where weights and shares are the default ones. Throws OPTION_INVALID for invalid weights, PROFILE_INVALID for an invalid
 * profile, PROFILE_MISMATCH and LEXICON_MISMATCH for a profile or job of another lexicon. O(requirements × edges of the lexicon).
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

const plansOf = keptFor((lexicon: Lexicon) => keptFor((job: Job) => makePlan(job, { lexicon })));

function makePlan(target: Job | KeywordProfile, options: ScoreOptions): Plan {
  const job = isProfile(target) ? target : plainlyRead(target).facts;
  const weights = readWeights(options.weights);
  const lexicon = options.lexicon ?? builtinLexicon();
  const shares = options.shares ?? builtinShares();
  const posting = isProfile(job) ? undefined : job;
  const asked = isProfile(job) ? fieldDemands(job, lexicon) : postingDemands(job, lexicon);
  const reason = refusal(asked, posting);
  const given = { lexicon: lexicon.hash, weights, unread: weights };
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
      ...wordingsOf(requirement, text),
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
  };
}

/** Whether `job` is an internship or a junior job. */
export function isForBeginners(job: Job | undefined): boolean {
  return job?.level === "intern" || job?.level === "junior";
}

const nothing = { demands: [], supports: new Map(), coreOf: "requirements" } as const;

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

/** A posting of fewer words is a search term or a headline. */
const fewWords = 20;

/** The requirements of a posting; title, experience and degree are added from the job's own fields where no requirement names them. */
function postingDemands(job: Job, lexicon: Lexicon): readonly Asked[] {
  // "Werkstudent", "Intern": a level alone names no work that a title of the resume could be like.
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

/** The keywords that a field asks for, most demanded first, as requirements of level mentioned. */
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

function wordingsOf(requirement: Requirement, text: string): Pick<Demand, "said" | "wordings"> {
  const said = requirement.spans.map((span) => oneLine(text.slice(span.from, span.to)));
  const words = said.filter((one) => one !== "");
  if (words.length === 0) words.push(oneLine(requirement.name));
  const forms = new Set(words.map(literalForm));
  return { said: words[0] ?? "", wordings: [...forms].map(wordingOf) };
}
