import type { RequirementLevel } from "../job/job.ts";
import type { Proof } from "../resume/resume.ts";

/** A score in a word. */
export type ScoreBand = "strong" | "good" | "partial" | "weak" | "unrelated";

/** Raised whenever a number or rule of this folder changes, to distinguish scores from older ones. */
export const SCORING_VERSION = 2;

/** What a requirement is weighed as: its kind, or for a skill that is not a technology its category. */
export type WeightKind =
  | "skill"
  | "title"
  | "experience"
  | "degree"
  | "study"
  | "certification"
  | "spoken-language"
  | "soft-skill"
  | "job-title"
  | "keyword";

/** The sort of a technology, if that says how much of a job it is; others have none. */
export type SkillSort = "language" | "framework" | "practice";

/** How common a skill is among all postings, most common first. */
export type Rarity = "very common" | "common" | "usual" | "rare";

/** How what a resume shows relates to what is asked for, closest first. */
export type SkillRelation = "named" | "implied" | "usual" | "related";

/**
 * All numbers of the scoring that `options.weights` may override, in groups. The factors of a weight are
 * multiplied with one another, and so are those of a credit (docs/scoring-details.md).
 */
export interface Weights {
  /** The weight of each kind of requirement, 0–100, before the factors below. */
  readonly kinds: Readonly<Record<WeightKind, number>>;
  /** Factor by the sort of a technology, 0–10; 1 for all others (databases, clouds, tools). */
  readonly sorts: Readonly<Record<SkillSort, number>>;
  /** Factor by how strongly the posting asks, 0–10. */
  readonly levels: Readonly<Record<RequirementLevel, number>>;
  /**
   * Factor 1 for one mention in the posting, plus `step` for each further one, up to `most` (at least 1);
   * 0–10.
   */
  readonly frequency: { readonly step: number; readonly most: number };
  /** Factor by how many postings ask for it, 0–10. */
  readonly rarity: Readonly<Record<Rarity, number>>;
  /** Factor for a technology that the posting's title names, 0–10. */
  readonly titled: { readonly factor: number };
  /**
   * Factor for a kind that another requirement, asked for as strongly, proves (relational databases:
   * PostgreSQL), and for a part of a product that is asked for as strongly (Amazon EKS: Kubernetes), 0–10.
   */
  readonly covered: { readonly factor: number };
  /**
   * Factor for generic words (performance, research) and a title without a field (Software Engineer), 0–10.
   */
  readonly wide: { readonly factor: number };
  /** The most points for one skill, and for the title, 0–100; above 0 for a skill. */
  readonly caps: { readonly skill: number; readonly title: number };
  /**
   * The share of all points left if nothing is shown of the technologies that the posting's title names; grows
   * evenly with their mean credit, up to 1 at `enough`. An `enough` of 0 turns this deduction off. Each 0–1.
   */
  readonly core: { readonly rest: number; readonly enough: number };
  /**
   * Once technologies earn this share of their points, all else (years, degrees, traits, methods) counts in
   * full; below that, evenly less, down to nothing. An `enough` of 0 turns this deduction off. 0–1.
   */
  readonly ground: { readonly enough: number };
  /**
   * The share of the score left if no months of the work asked for are shown; grows evenly up to 1 at the
   * share `enough` of those months. An `enough` of 0 turns this deduction off. Each 0–1.
   */
  readonly experience: { readonly rest: number; readonly enough: number };
  /**
   * The share of the score left if a senior job, or one above, is asked for and every title of the resume is
   * one level below (`below`) or further below (`farBelow`). 1 turns this deduction off. Each 0–1; `farBelow`
   * must not exceed `below`.
   */
  readonly seniority: { readonly below: number; readonly farBelow: number };
  /**
   * Credit by the strongest proof, 0–1; must not rise from one to the next. Hidden text has no entry: it
   * earns 0.
   */
  readonly proofs: Readonly<Record<Exclude<Proof, "hidden">, number>>;
  /**
   * `brief`: credit of a skill in a position without dates, growing evenly to 1 at 24 months. `claimed`: the
   * most credit for time that the resume only claims. Each 0–1.
   */
  readonly depth: { readonly brief: number; readonly claimed: number };
  /**
   * The least credit of projects, education and brief use in a position for an internship or a junior job,
   * 0–1.
   */
  readonly junior: { readonly project: number; readonly education: number; readonly brief: number };
  /**
   * The least credit of a list and of studies if part of the history is unread, 0–1; at most that of a
   * project.
   */
  readonly unread: { readonly listed: number };
  /**
   * Credit by relation, 0–1, not rising from one to the next. `relatedLanguage`: `related` if a language is
   * asked for.
   */
  readonly relations: Readonly<Record<SkillRelation | "relatedLanguage", number>>;
  /** The credit left if months are asked for and none are shown, 0–1; grows evenly up to what is asked. */
  readonly months: { readonly undated: number };
}

/** Any part of `Weights`; what is left out keeps its default. */
export type WeightOverrides = {
  readonly [Group in keyof Weights]?: Partial<Weights[Group]>;
};

/**
 * The default weights.
 *
 * Kinds: a plain technology is 10, which serves as the unit. A posting asks for ten to twenty of them and has
 * one title, which says more about the work than any single one: 40. `caps` then keep both from dominating.
 * Soft skills count little: a claim of teamwork proves little, and nearly every posting asks for the same
 * ones. A field of study named as a skill counts little because its degree is a requirement of its own.
 *
 * Sorts: languages and frameworks distinguish one developer's work from another's. Practices (agile, system
 * design), lines of business and whole subjects (cloud, databases) are common to most, and learned sooner
 * than a language. A sort raises only musts, since a language that is a plus is not the core of the job.
 *
 * Levels: a wish counts somewhat more than half of a must, and what is only in duties or a stack list a
 * little less. Frequency: a posting that names a skill four times means it; more is style, so the factor ends
 * at 1.45. Covered: a kind of tool and its example, or a product and its part, are one requirement in two
 * words. Wide: a word or title that fits nearly everybody says little about whom it fits. Titled: a "Python
 * Developer" is hired for Python, and all else in the posting is secondary. Caps: nine of ten skills are more
 * than one of ten, whichever that one is. A kind that weighs less than a technology has a cap that is lower
 * by the same factor.
 *
 * Core: a Java developer may meet most of a posting for a Go developer and still is not one. Since caps keep
 * any skill from dominating, the title's technologies scale all points instead: someone with everything else is
 * a partial match. Three quarters of the credit are a few years of work, or all that is usual.
 *
 * Ground: years in other work, a degree and teamwork are what everybody has. Without technologies, they made
 * unrelated resumes look like partial matches.
 *
 * Experience: someone asked for five years who has one does another job with the same tools. From half of
 * what is asked on, years are one requirement among others.
 *
 * Seniority: readers who graded pairs for senior jobs gave those who never held such a title about one grade
 * less than others with the same score, however long they had worked.
 *
 * Proofs: a skill named in dated work can be asked about in an interview. In a list it is only a claim, worth
 * about half of what is usual in work. So is a summary, and in a history of nothing but firms and dates it is
 * all that describes the work. People who graded 300 pairs of resume and posting (npm run bench -- fit)
 * trusted lists no more.
 *
 * Depth: two years with a tool are worth more than one mention in a bullet; "six years of Java" says more
 * than a list and less than these years at work. Unread: what the history says about a listed skill is
 * unknown and not held against anybody. Junior: a candidate for a first job has studies and projects to show,
 * and no years.
 *
 * Relations: certain implications lack only the word; "usually" is a guess; a substitute shows that the skill
 * can be learned, and a language is learned slowly. Months: no years at all where years are asked for is
 * about a third of what is asked.
 */
export const defaultWeights: Weights = {
  kinds: {
    skill: 10,
    title: 40,
    experience: 12,
    degree: 3,
    study: 1,
    certification: 4,
    "spoken-language": 3,
    "soft-skill": 1,
    "job-title": 2,
    keyword: 1,
  },
  sorts: { language: 3, framework: 2, practice: 0.5 },
  levels: { required: 1, preferred: 0.6, mentioned: 0.5 },
  frequency: { step: 0.15, most: 1.45 },
  rarity: { "very common": 0.8, common: 0.9, usual: 1, rare: 1 },
  titled: { factor: 2 },
  covered: { factor: 0.3 },
  wide: { factor: 0.2 },
  caps: { skill: 20, title: 20 },
  core: { rest: 0.5, enough: 0.75 },
  ground: { enough: 0.4 },
  experience: { rest: 0.7, enough: 0.5 },
  seniority: { below: 0.85, farBelow: 0.65 },
  proofs: { position: 1, project: 0.6, education: 0.5, listed: 0.5, summary: 0.5, planned: 0.2 },
  depth: { brief: 0.6, claimed: 0.7 },
  junior: { project: 0.9, education: 0.8, brief: 0.9 },
  unread: { listed: 0.6 },
  relations: { named: 1, implied: 0.9, usual: 0.35, related: 0.35, relatedLanguage: 0.15 },
  months: { undated: 0.35 },
};

/** The greatest number allowed in a group of `Weights`, if not 1; the least is 0. */
export const weightLimits: { readonly [Group in keyof Weights]?: number } = {
  kinds: 100,
  sorts: 10,
  levels: 10,
  frequency: 10,
  rarity: 10,
  titled: 10,
  covered: 10,
  wide: 10,
  caps: 100,
};

/** Groups whose values must not rise from one to the next; otherwise better evidence could lower a score. */
export const fallingGroups: readonly (keyof Weights)[] = ["proofs", "relations", "seniority"];

/**
 * The share of postings from which on a skill counts as how common. In the postings of
 * lexicons/frequencies.yml one skill is in three of ten (Python), 25 are in one of ten, and nine of ten in
 * fewer than one of fifty.
 */
export const rarityFrom: readonly (readonly [Rarity, number])[] = [
  ["very common", 0.3],
  ["common", 0.1],
  ["usual", 0.02],
  ["rare", 0],
];

/** Decimal places of a weight before it becomes a share: 10 × 0.5 × 1.15 × 1.2 has at most four. */
export const rawScale = 10_000;

/**
 * The sum of all weights if one thing is asked for, what each further thing adds, and the maximum, in
 * hundredths of a point. Long postings ask for about twice what people who are invited show, so 75 points, a
 * strong match, are a little less than half of all; of two or three things they show nearly all. Of the
 * starting values from 100 to 120 and steps from 5 to 9 tried on 120 open postings, these order as many pairs
 * correctly as any; half of two things asked for is then a partial match, not a strong one.
 */
export const wholeOfOne = 11_000;
/**
 * The weight of a title if nothing else is asked for, in hundredths of a point. Someone who has held it is a
 * good match, since a strong one would need more evidence.
 */
export const titleAlone = 6_800;
export const wholePerThing = 700;
export const mostWhole = 18_000;

/** The greatest score, in hundredths of a point. */
export const mostHundredths = 10_000;

/**
 * The points of a strong match, in hundredths. Fewer count by their share of these: people who graded pairs
 * saw less than half of a match in half of what is asked for. Beyond, they count less, so that only meeting
 * everything gives 100; if 100 of 180 points gave the full score, nearly half of the gaps would not matter.
 */
export const fullHundredths = 7_500;

/** The score from which on each band applies; docs/scoring.md explains how the bands were found. */
export const bands: readonly (readonly [ScoreBand, number])[] = [
  ["strong", 75],
  ["good", 60],
  ["partial", 35],
  ["weak", 20],
  ["unrelated", 0],
];
