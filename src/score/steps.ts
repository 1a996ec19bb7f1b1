import type { JobLevel } from "../job/job.ts";
import type { CoreAndGround } from "./demands/core-and-ground.ts";
import { partBy, toScale } from "./exact.ts";
import { noStudent, wishedGround } from "./thresholds.ts";
import { fullHundredths, mostHundredths, type Weights } from "./weights.ts";

/** The points of a match before any deduction. */
export interface PointTally {
  /** Of all contributions, in hundredths. */
  readonly points: number;
  /** The sum of all weights, in hundredths. */
  readonly whole: number;
  /** The parts of the title that name technologies, any of which suffices; empty if the title names none. */
  readonly core: readonly CorePart[];
  /**
   * The points of the ground (what `besides` depends on), how many would be all, in hundredths, and whether
   * it consists of nothing but wishes.
   */
  readonly ground: {
    readonly points: number;
    readonly whole: number;
    readonly isWished: boolean;
  };
  /** What the ground consists of; undefined if there is none. */
  readonly groundOf: CoreAndGround["groundOf"];
  /** The points of what depends on the ground, in hundredths. */
  readonly besides: number;
  /**
   * Months in positions and the months asked for; absent if none are asked for, or if a part of the history
   * could not be read.
   */
  readonly years?: ShownYears | undefined;
  /** The level of the job and of the resume's titles; absent if none is asked for, or if none are known. */
  readonly seniority?: ShownSeniority | undefined;
  /** Whether only students are sought, and the resume is not a student's. */
  readonly lacksStudies?: boolean;
}

/** Technologies that a part of the posting's title names. */
export interface CorePart {
  readonly names: readonly string[];
  /** For each of them, 0–100. */
  readonly credits: readonly number[];
  /** The indexes of those that are languages. */
  readonly languages: readonly number[];
}

export interface ShownYears {
  readonly months: number;
  /** At least 1. */
  readonly asked: number;
}

export interface ShownSeniority {
  readonly asked: JobLevel;
  /** How many levels the highest title is below it, at least 1. */
  readonly below: number;
}

/** The score in hundredths, 0–10000. Never falls if points, a credit or months grow. */
export function scoreOf(tally: PointTally, weights: Weights): number {
  return scoreSteps(tally, weights).withSeniority;
}

/** The points after each deduction, in hundredths, and the factors between them. */
export interface ScoreSteps {
  /** The share of `besides` that is deducted. */
  readonly unfounded: number;
  readonly withGround: number;
  readonly coreFactor: number;
  readonly withCore: number;
  /** 1 for the points of a strong match and more. */
  readonly belowFactor: number;
  readonly withScale: number;
  readonly yearsFactor: number;
  readonly withYears: number;
  readonly withStudies: number;
  readonly seniorityFactor: number;
  readonly withSeniority: number;
}

export function scoreSteps(tally: PointTally, weights: Weights): ScoreSteps {
  const unfounded = toScale(1 - groundShare(tally, weights));
  const withGround = tally.points - partBy(tally.besides, unfounded);
  const coreFactor = toScale(grown(weights.core.rest, coreShare(tally, weights)));
  const withCore = partBy(withGround, coreFactor);
  const belowFactor = toScale(Math.min(1, withCore / fullHundredths));
  const withScale = partBy(compress(withCore, tally.whole), belowFactor);
  // These are shares of the score itself: before the scale, which squares a low sum, they would count twice.
  const yearsFactor = toScale(grown(weights.experience.rest, yearsShare(tally, weights)));
  const withYears = partBy(withScale, yearsFactor);
  const withStudies = tally.lacksStudies === true ? partBy(withYears, noStudent) : withYears;
  const seniorityFactor = seniorityShare(tally, weights);
  const withSeniority = partBy(withStudies, seniorityFactor);
  return {
    unfounded,
    withGround,
    coreFactor,
    withCore,
    belowFactor,
    withScale,
    yearsFactor,
    withYears,
    withStudies,
    seniorityFactor,
    withSeniority,
  };
}

/** Rises evenly from `least` to 1. */
function grown(least: number, share: number): number {
  return least + (1 - least) * share;
}

/** The share of the ground's points that is earned, 0–1. */
export function groundShown({ ground: { points, whole } }: PointTally): number {
  return whole === 0 ? 1 : toScale(Math.min(1, points / whole));
}

function groundShare(tally: PointTally, { ground: { enough } }: Weights): number {
  if (tally.groundOf === undefined) return 1;
  return grown(tally.ground.isWished ? wishedGround : 0, shareOf(groundShown(tally), enough));
}

/** The part of the core of the job with the greatest credit; of equal ones, the first. */
export function bestPart({ core }: PointTally): CorePart | undefined {
  return core.reduce((best, part) => (creditOf(part) > creditOf(best) ? part : best), core[0]);
}

/** The credit of the core of the job, 0–1; 1 if there is none. */
export function coreCredit(tally: PointTally): number {
  return creditOf(bestPart(tally));
}

/**
 * The mean credit. Each missing language cancels credit earned by other technologies: a "Java & React
 * Developer" without Java is not one at all.
 */
function creditOf(part: CorePart | undefined): number {
  if (part === undefined) return 1;
  const { credits, languages } = part;
  const whole = 100 * credits.length;
  const earned = sumOf(credits);
  if (languages.length === 0) return meanCredit(credits);
  const known = languages.map((at) => credits[at] ?? 0);
  // At least the credit of the language itself remains, as if it were alone in the title.
  return toScale(Math.max(Math.min(...known), earned - sumOf(known.map(lackOf))) / whole);
}

/** 0–1. */
export function meanCredit(credits: readonly number[]): number {
  return toScale(sumOf(credits) / (100 * credits.length));
}

/**
 * 100 for a language that is not shown at all, falling evenly to 0 at the credit of a language shown by a
 * substitute.
 */
function lackOf(percent: number): number {
  return Math.max(0, 100 - (100 * percent) / leastShown);
}

/** From this credit on, in percent, something is shown of a language. */
const leastShown = 35;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

export function coreShare(tally: PointTally, { core: { enough } }: Weights): number {
  return shareOf(coreCredit(tally), enough);
}

export function yearsShare({ years }: PointTally, { experience: { enough } }: Weights): number {
  return years === undefined ? 1 : shareOf(years.months / years.asked, enough);
}

function seniorityShare({ seniority }: PointTally, weights: Weights): number {
  if (seniority === undefined) return 1;
  return seniority.below > 1 ? weights.seniority.farBelow : weights.seniority.below;
}

/** How much of `enough` is reached, 0–1, with two decimals so that the factor has no more than four. */
function shareOf(value: number, enough: number): number {
  return value >= enough ? 1 : Math.round((100 * value) / enough) / 100;
}

/** How many points above those of a strong match count as one. */
export function beyondPart(whole: number): number {
  return toScale((whole - fullHundredths) / (mostHundredths - fullHundredths));
}

/** Reduces the points above those of a strong match. Rounds halves up, as everywhere. */
function compress(points: number, whole: number): number {
  if (points <= fullHundredths) return points;
  const [room, most] = [mostHundredths - fullHundredths, whole - fullHundredths];
  // Calculates in whole numbers, so that only the last step rounds.
  return fullHundredths + Math.floor((2 * room * (points - fullHundredths) + most) / (2 * most));
}
