import type { RequirementLevel } from "../job/job.ts";
import type { Proof } from "../resume/resume.ts";

/** What a score comes to in a word. */
export type ScoreBand = "strong" | "good" | "partial" | "weak" | "unrelated";

/** Rises whenever a number or a rule of this folder changes, so that a score can be told from an older one. */
export const SCORING_VERSION = 2;

/** What a requirement is weighed as: its kind, or for a skill that is no technology its category. */
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

/** What a technology is, where that says how much of a job it tells; any other is weighed as it stands. */
export type SkillSort = "language" | "framework" | "practice";

/** How common a skill is among postings as a whole, most common first. */
export type Rarity = "very common" | "common" | "usual" | "rare";

/** How what a resume shows relates to what is asked, closest first. */
export type SkillRelation = "named" | "implied" | "usual" | "related";

/**
 * Every number of the scoring that `options.weights` may override, in groups. Factors of a weight are
 * multiplied with one another, factors of a credit likewise (docs/scoring-details.md).
 */
export interface Weights {
  /** What a requirement of a kind weighs, 0–100, before the factors below. */
  readonly kinds: Readonly<Record<WeightKind, number>>;
  /** Factor by what a technology is, 0–10; 1 for anything else (databases, clouds, tools). */
  readonly sorts: Readonly<Record<SkillSort, number>>;
  /** Factor by how strongly the posting asks, 0–10. */
  readonly levels: Readonly<Record<RequirementLevel, number>>;
  /** Factor 1 for one mention in the posting, and `step` more for each further one, up to `most`, which is 1 at least; 0–10. */
  readonly frequency: { readonly step: number; readonly most: number };
  /** Factor by how many postings ask for it, 0–10. */
  readonly rarity: Readonly<Record<Rarity, number>>;
  /** Factor for a technology that the posting's title names, 0–10. */
  readonly titled: { readonly factor: number };
  /** Factor for what another requirement proves that is asked for as strongly (relational databases beside PostgreSQL), 0–10. */
  readonly covered: { readonly factor: number };
  /** Factor for wide words (performance, research) and for a title that names no field (Software Engineer), 0–10. */
  readonly wide: { readonly factor: number };
  /** The most points that one skill, and the title, can give, 0–100; above 0 for a skill. */
  readonly caps: { readonly skill: number; readonly title: number };
  /**
   * The share of all points that remains where nothing is shown of the technologies that the posting's title names (`titled`), or, where it names none, of those that are required
   * (`required`); from a quarter of the points of the other skills on, `titled` rises evenly to `near`. The rest grows evenly with their mean credit up to `enough`; with an
   * `enough` of 0 nothing is taken off. Each 0–1.
   */
  readonly core: {
    readonly titled: number;
    readonly near: number;
    readonly required: number;
    readonly enough: number;
  };
  /** Once technologies earn this share of their points, everything else (years, degrees, traits, methods) counts in full; below that evenly less, down to nothing. With an `enough` of 0 nothing is taken off. 0–1. */
  readonly ground: { readonly enough: number };
  /** The share of all points that remains where none of the months of work that are asked for are shown; it grows evenly up to `enough` of those months. With an `enough` of 0 nothing is taken off. Each 0–1. */
  readonly experience: { readonly rest: number; readonly enough: number };
  /** The share of all points that remains where no title of the resume is like the posting's; it grows evenly up to a credit of `enough` for the title. With an `enough` of 0 nothing is taken off. Each 0–1. */
  readonly field: { readonly rest: number; readonly enough: number };
  /** Credit by the strongest proof, 0–1; never rising from one to the next. Hidden text has no entry: it gives 0. */
  readonly proofs: Readonly<Record<Exclude<Proof, "hidden">, number>>;
  /** Credit of a skill in a position that gives no time (`brief`), which grows evenly to 1 at 24 months, and the most credit for a time that the resume only claims (`claimed`). Each 0–1. */
  readonly depth: { readonly brief: number; readonly claimed: number };
  /** The least that projects, education and a brief use in a position prove to an internship or a junior job, 0–1. */
  readonly junior: { readonly project: number; readonly education: number; readonly brief: number };
  /** The least that a list and studies prove where a part of the work history could not be read, 0–1, and never more than a project. */
  readonly unread: { readonly listed: number };
  /** Credit by relation, 0–1; never rising from one to the next. `relatedLanguage` is `related` where a language is asked for. */
  readonly relations: Readonly<Record<SkillRelation | "relatedLanguage", number>>;
  /** Credit that stays where months are asked for and none are shown, 0–1; the rest grows evenly up to what is asked. */
  readonly months: { readonly undated: number };
}

/** Any part of `Weights`; what is left out keeps its default. */
export type WeightOverrides = {
  readonly [Group in keyof Weights]?: Partial<Weights[Group]>;
};

/**
 * The default weights.
 *
 * Kinds: one plain technology is 10 and reads as a unit. A posting asks for ten to twenty of them and has one title, which says more of the work than any single one: 40;
 * `caps` then keep both from ruling. Soft skills count little because a claim of teamwork proves little and nearly every posting asks for the
 * same ones. A field of study named as a skill counts little because its degree is a requirement of its own.
 *
 * Sorts: programming languages and frameworks tell one developer's work from another's; practices (agile, system design), fields of business and whole
 * subjects (cloud, databases) are shared by most, and learned sooner than a language. That a language is a plus does not make it the core of the job: a sort raises only what is a must.
 *
 * Levels: a wish counts somewhat more than half of a must. What only stands in duties or a stack list counts a little less than a wish.
 * Frequency: a posting that names a skill four times means it; beyond that it is style, so it ends at 1.45.
 * Covered: a kind of tool and its example, or a product and its part, are asked for once, in two words.
 * Wide: a word or a title that fits nearly everybody says little of whom it fits.
 * Titled: a "Python Developer" is sought for Python; whatever else the posting lists surrounds it.
 * Caps: nine of ten skills are more than one of ten, whichever that one is. What weighs less than a technology by its kind has a cap that is as much lower.
 *
 * Core: a Java developer may meet most of what a posting for a Go developer lists, and is still no Go developer. Since the cap lets no skill rule, what the title
 * names is a share of all points instead. Where it names none ("Senior Backend Engineer"), what is required is the core of the job, less surely: without that, the
 * scores of such postings stood ten points above those of the others at the same grade. Three quarters of the credit are a few years of work, or all that is usual. Who has all the rest lacks one thing.
 *
 * Ground: years in another kind of work, a degree and teamwork are what everybody has; without the technologies they made unrelated resumes look like partial matches.
 *
 * Experience: whoever is asked for five years and has one does another job, with the same tools. From half of what is asked on, the years are one requirement among others.
 *
 * Field: a data engineer, a tester and a back-end developer share Python, SQL and Git, and do different work. From the credit of a title in a near field on, or of one that names none, nothing is taken off.
 *
 * Proofs: a skill named in dated work can be asked about in an interview; one that only stands in a list is a claim, so it gives about half of what is usual in
 * work. A summary is the same claim, and where a history has nothing but firms and dates, it is all that tells of the work. Readers who graded 300 pairs of resume and posting (npm run bench -- fit) trusted lists no more.
 *
 * Depth: two years with a tool are worth more than one mention in one bullet, and "six years of Java" says more than a list and less than these years at work. Unread: what the history says of a listed skill is not known there, and not held against anybody.
 * Junior: who is sought for a first job has studies and projects to show, and no years.
 *
 * Relations: certain implications lack only the word itself; "usually" is a guess; a substitute shows that the skill can be learned, and a language slowly.
 *
 * Months: who was asked for years and shows none has a third of what is asked.
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
  core: { titled: 0.35, near: 0.5, required: 0.45, enough: 0.75 },
  ground: { enough: 0.4 },
  experience: { rest: 0.7, enough: 0.5 },
  field: { rest: 0.75, enough: 0.4 },
  proofs: { position: 1, project: 0.6, education: 0.5, listed: 0.5, summary: 0.5, planned: 0.2 },
  depth: { brief: 0.6, claimed: 0.7 },
  junior: { project: 0.9, education: 0.8, brief: 0.9 },
  unread: { listed: 0.6 },
  relations: { named: 1, implied: 0.9, usual: 0.35, related: 0.35, relatedLanguage: 0.15 },
  months: { undated: 0.35 },
};

/** The greatest number that a group of `Weights` may hold, where that is not 1; the least is 0. */
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

/** Groups whose values must not rise from one to the next, or better evidence could lower a score. */
export const fallingGroups: readonly (keyof Weights)[] = ["proofs", "relations"];

/**
 * From which share of postings on a skill counts as how common. Of the postings of lexicons/frequencies.yml one
 * skill stands in three of ten (Python), 25 in one of ten, and nine of ten in fewer than one of fifty.
 */
export const rarityFrom: readonly (readonly [Rarity, number])[] = [
  ["very common", 0.3],
  ["common", 0.1],
  ["usual", 0.02],
  ["rare", 0],
];

/** The decimal places kept of a weight before it becomes a share: 10 × 0.5 × 1.15 × 1.2 has no more than four. */
export const rawScale = 10_000;

/**
 * What all weights of a match add up to where one thing is asked for, what each further one adds, and the most, in hundredths of a point. Long postings ask for about twice
 * what those show who are invited, so that 75 points, from which on a match is strong, are a little less than half of all; of two or three things these show nearly all. Of the
 * beginnings from 100 to 120 and the steps from 5 to 9 that were tried on 120 open postings these two order as many pairs as any; with them, half of the only two
 * things that are asked for are a partial match, and no longer a strong one.
 */
export const wholeOfOne = 11_000;
/** What a title weighs where nothing else is asked for, in hundredths of a point: who has held it is a good match, and no strong one, of which more would have to be known; who is a software engineer of no field is a weak one. */
export const titleAlone = 6_500;
export const wholePerThing = 700;
export const mostWhole = 18_000;

/** The greatest score, in hundredths of a point. */
export const mostHundredths = 10_000;

/**
 * Up to here points count in full, in hundredths; what is beyond counts less, so that only someone who meets everything has 100. A score that ended at 100 of 180 points
 * would call nearly half of the gaps none.
 */
export const fullHundredths = 7_500;

/** From which score on a match is called what; docs/scoring.md tells how the bands were found. */
export const bands: readonly (readonly [ScoreBand, number])[] = [
  ["strong", 75],
  ["good", 60],
  ["partial", 35],
  ["weak", 20],
  ["unrelated", 0],
];

/** A score that rests on no more things than this, besides the title, says little; a degree or a trait is a part of one. */
export const fewRequirements = 2;

/** From so many things on, the title among them, none needs more than these caps to make up the whole. */
export const fewestCapped = 8;

/** Where fewer things are asked for, one of them may weigh this much more than an even share; the title may weigh just that. */
export const leastSpread = 1.2;

/** From this share of the points of all other skills on, more stays without what the title names. */
export const nearFrom = 0.25;

/** From so many months in positions on, a skill is known in depth. */
export const depthMonths = 24;

/** So much of the years that a resume claims (up to those asked for, where some are) counts where no positions show more: words cost nothing, and are not nothing. In percent. */
export const claimPercent = 40;

/** So many lines that may tell of work and belong to no position: a part of the history was not read. */
export const unreadLines = 8;

/** From so many skills on, a position that hardly has a telling word besides only lists them: that shows neither what was done with each, nor for how long. */
export const enumeratedFrom = 7;

/** How many lines above the first heading are those of the name, the contact and the trade. */
export const openingLines = 10;

/** What remains of the credit of a list for what is said to be a little: more than for what is being learned. */
export const slight = 0.6;

/** What remains of the credit of a skill that stands in a bare list only, or in words copied from the posting: words that cost nothing. */
export const bareList = 0.25;

/** A keyword of a profile becomes a requirement from this share of postings on: below one in twenty it is the wish of single employers, not of the field. */
export const minDemand = 0.05;

/** How many keywords of a profile count at most; a field is described by its first dozens, the rest is noise. */
export const maxProfileKeywords = 60;

/** Credit of a degree by how many levels it stands below the one asked for; further below gives nothing. */
export const degreeBelow: readonly number[] = [1, 0.5];

/** Credit of a degree in another field than those asked for: most postings add "or a related field". */
export const degreeOtherField = 0.7;

/** Credit of a degree that somebody still studies for: it is what a posting for students means, and not yet what others ask for. */
export const degreeUnfinished = 0.8;

/** The share of all points that remains for whoever has long finished their studies, or has none, where nobody but students is sought. */
export const noStudent = 0.4;

/** Months of work that stand for a degree where the posting accepts experience instead: as long as a bachelor's takes. */
export const degreeEquivalentMonths = 48;
