import { fullHundredths, mostHundredths, nearFrom, noStudent, type Weights } from "./constants.ts";
import {
  beyondWords,
  coreWords,
  groundWords,
  otherFieldWords,
  studiesWords,
  yearsWords,
} from "./deduction-words.ts";
import type { CoreAndGround } from "./demands/core-and-ground.ts";
import { fromHundredths, partBy, toScale } from "./exact.ts";
import type { Deduction } from "./match.ts";

/** The points of a match before anything is taken off. */
export interface PointTally {
  /** Of all contributions, in hundredths. */
  readonly points: number;
  /** What all weights add up to, in hundredths. */
  readonly whole: number;
  /** The parts of the core of the job, any of which suffices; none where the posting names no technology that could be. */
  readonly core: readonly CorePart[];
  /** The points of all other skills, and what these can give, in hundredths. */
  readonly others: { readonly points: number; readonly whole: number };
  /** The points of what all else but the title rests on, and what it can give, in hundredths. */
  readonly ground: { readonly points: number; readonly whole: number };
  /** What that is; undefined where there is none. */
  readonly groundOf: CoreAndGround["groundOf"];
  /** The points of what rests on it, in hundredths. */
  readonly besides: number;
  /** Whether the posting's title names it, or else what is required. */
  readonly coreOf: "title" | "requirements";
  /** Months in positions beside those asked for; absent where none are, and where a part of the history could not be read. */
  readonly years?: ShownYears | undefined;
  /** The credit of the posting's title, 0–1; absent where that is no measure of anybody's work. */
  readonly titled?: number | undefined;
  /** Whether nobody but students is sought, and the resume is of none. */
  readonly lacksStudies?: boolean;
}

/** Requirements that are the core of the job together. */
export interface CorePart {
  readonly names: readonly string[];
  /** Of each, 0–100. */
  readonly credits: readonly number[];
  /** Which of them are those of languages, by index. */
  readonly languages: readonly number[];
}

export interface ShownYears {
  readonly months: number;
  /** At least 1. */
  readonly asked: number;
}

/** The score in hundredths; never falling when points, a credit or months grow, 0–10000. */
export function scoreOf(tally: PointTally, weights: Weights): number {
  return compress(stepsOf(tally, weights).withStudies, tally.whole);
}

interface Steps {
  /** What of `besides` is taken off. */
  readonly unfounded: number;
  readonly withGround: number;
  readonly coreFactor: number;
  readonly withCore: number;
  readonly yearsFactor: number;
  readonly withYears: number;
  readonly fieldFactor: number;
  readonly withField: number;
  readonly withStudies: number;
}

function stepsOf(tally: PointTally, weights: Weights): Steps {
  const coreFactor = toScale(grown(restOf(tally, weights), coreShare(tally, weights)));
  const unfounded = toScale(1 - groundShare(tally, weights));
  const withGround = tally.points - partBy(tally.besides, unfounded);
  const withCore = partBy(withGround, coreFactor);
  const yearsFactor = toScale(grown(weights.experience.rest, yearsShare(tally, weights)));
  const withYears = partBy(withCore, yearsFactor);
  const fieldFactor = toScale(grown(weights.field.rest, fieldShare(tally, weights)));
  const withField = partBy(withYears, fieldFactor);
  const withStudies = tally.lacksStudies === true ? partBy(withField, noStudent) : withField;
  const factors = { unfounded, coreFactor, yearsFactor, fieldFactor };
  return { ...factors, withGround, withCore, withYears, withField, withStudies };
}

/** What is taken off on the way from `tally` to its score, in that order. */
export function deductionsOf(tally: PointTally, weights: Weights): readonly Deduction[] {
  const steps = stepsOf(tally, weights);
  const deductions = [
    groundDeduction(tally, steps, weights),
    coreDeduction(tally, steps, weights),
    yearsDeduction(tally, steps, weights),
    fieldDeduction(tally, steps, weights),
    studiesDeduction(steps),
    beyondDeduction(tally, steps),
  ];
  return deductions.filter((one) => one !== undefined);
}

function groundDeduction(
  tally: PointTally,
  { unfounded, withGround }: Steps,
  weights: Weights,
): Deduction | undefined {
  const { points, groundOf } = tally;
  if (withGround >= points || groundOf === undefined) return undefined;
  const facts = { of: groundOf, shown: groundShown(tally), factor: toScale(1 - unfounded) };
  const { enough } = weights.ground;
  const besides = fromHundredths(tally.besides);
  const step = { enough, besides, unfounded, ...between(points, withGround) };
  const because = groundWords({ ...facts, ...step });
  return { kind: "besides", points: fromHundredths(withGround - points), because, ...facts };
}

function coreDeduction(
  tally: PointTally,
  { withGround, withCore, coreFactor: factor }: Steps,
  weights: Weights,
): Deduction | undefined {
  if (withCore >= withGround) return undefined;
  const part = bestPart(tally);
  const { names = [] } = part ?? {};
  const facts = { of: tally.coreOf, names, credit: coreCredit(tally), factor };
  const lacksOne = facts.credit < creditOfPart(part, "requirements");
  const rest = restOf(tally, weights);
  const share = coreShare(tally, weights);
  const { enough } = weights.core;
  const base = baseOf(tally, weights);
  const step = { enough, base, rest, share, ...between(withGround, withCore) };
  const because = coreWords({ ...facts, ...step, lacksOne });
  return { kind: "core", points: fromHundredths(withCore - withGround), because, ...facts };
}

function yearsDeduction(
  tally: PointTally,
  { withCore, withYears, yearsFactor: factor }: Steps,
  weights: Weights,
): Deduction | undefined {
  const { years } = tally;
  if (withYears >= withCore || years === undefined) return undefined;
  const { rest, enough } = weights.experience;
  const share = yearsShare(tally, weights);
  const because = yearsWords({ ...years, enough, rest, share, ...between(withCore, withYears) });
  const points = fromHundredths(withYears - withCore);
  return { kind: "experience", points, because, ...years, factor };
}

function fieldDeduction(
  tally: PointTally,
  { withYears, withField, fieldFactor: factor }: Steps,
  weights: Weights,
): Deduction | undefined {
  if (withField >= withYears) return undefined;
  const credit = tally.titled ?? 1;
  const share = fieldShare(tally, weights);
  const step = { credit, share, ...between(withYears, withField) };
  const because = otherFieldWords({ ...weights.field, ...step });
  return { kind: "field", points: fromHundredths(withField - withYears), because, credit, factor };
}

function studiesDeduction({ withField, withStudies }: Steps): Deduction | undefined {
  if (withStudies >= withField) return undefined;
  const because = studiesWords({ rest: noStudent, ...between(withField, withStudies) });
  const points = fromHundredths(withStudies - withField);
  return { kind: "studies", points, because, factor: noStudent };
}

function beyondDeduction({ whole }: PointTally, { withStudies }: Steps): Deduction | undefined {
  const score = compress(withStudies, whole);
  if (score >= withStudies) return undefined;
  const because = beyondWords({ part: beyondPart(whole), ...between(withStudies, score) });
  return { kind: "beyond", points: fromHundredths(score - withStudies), because };
}

function between(before: number, after: number): { before: number; after: number } {
  return { before: fromHundredths(before), after: fromHundredths(after) };
}

/** From `least` evenly up to 1. */
function grown(least: number, share: number): number {
  return least + (1 - least) * share;
}

/** The share of what can be earned on which all else rests that is earned, 0–1. */
function groundShown({ ground: { points, whole } }: PointTally): number {
  return whole === 0 ? 1 : toScale(points / whole);
}

function groundShare(tally: PointTally, { ground: { enough } }: Weights): number {
  return tally.groundOf === undefined ? 1 : shareOf(groundShown(tally), enough);
}

/** The part of the core of the job with the greatest credit, of equal ones the first. */
function bestPart({ core, coreOf }: PointTally): CorePart | undefined {
  return core.reduce(
    (best, part) => (creditOfPart(part, coreOf) > creditOfPart(best, coreOf) ? part : best),
    core[0],
  );
}

/** The credit of the core of the job, 0–1; 1 where there is none. */
function coreCredit(tally: PointTally): number {
  return creditOfPart(bestPart(tally), tally.coreOf);
}

/** The mean credit. Of the languages that the title names, each that is missing takes back what another technology earns: a "Java & React Developer" without Java is none. */
function creditOfPart(part: CorePart | undefined, coreOf: PointTally["coreOf"]): number {
  if (part === undefined) return 1;
  const { credits, languages } = part;
  const whole = 100 * credits.length;
  const earned = sumOf(credits);
  if (coreOf !== "title" || languages.length === 0) return toScale(earned / whole);
  const known = languages.map((at) => credits[at] ?? 0);
  // What it earns itself remains, as where it is alone in the title.
  return toScale(Math.max(Math.min(...known), earned - sumOf(known.map(lackOf))) / whole);
}

/** 100 for a language that is not shown at all, evenly less up to the credit of one that is proved by a substitute. */
function lackOf(percent: number): number {
  return Math.max(0, 100 - (100 * percent) / leastShown);
}

/** From this credit on something is shown of a language, in percent. */
const leastShown = 35;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function coreShare(tally: PointTally, { core: { enough } }: Weights): number {
  return shareOf(coreCredit(tally), enough);
}

/** What remains without the core of the job: more, the more of the other skills are there, since someone who has all of them is close. */
function restOf(tally: PointTally, weights: Weights): number {
  const { points, whole } = tally.others;
  const base = baseOf(tally, weights);
  if (tally.coreOf !== "title" || whole === 0) return base;
  const near = Math.max(base, weights.core.near);
  const rise = Math.max(0, (points / whole - nearFrom) / (1 - nearFrom));
  return Math.round(100 * (base + (near - base) * rise)) / 100;
}

function baseOf({ coreOf }: PointTally, { core }: Weights): number {
  return coreOf === "title" ? core.titled : core.required;
}

function yearsShare({ years }: PointTally, { experience: { enough } }: Weights): number {
  return years === undefined ? 1 : shareOf(years.months / years.asked, enough);
}

function fieldShare({ titled }: PointTally, { field: { enough } }: Weights): number {
  return titled === undefined ? 1 : shareOf(titled, enough);
}

/** How much of what is enough there is, 0–1; two decimals, so that the factor has no more than four. */
function shareOf(value: number, enough: number): number {
  return value >= enough ? 1 : Math.round((100 * value) / enough) / 100;
}

/** This many points beyond those of a strong match count as one. */
function beyondPart(whole: number): number {
  return toScale((whole - fullHundredths) / (mostHundredths - fullHundredths));
}

/** Halves up, as everywhere. */
function compress(points: number, whole: number): number {
  if (points <= fullHundredths) return points;
  const [room, most] = [mostHundredths - fullHundredths, whole - fullHundredths];
  // In whole numbers, so that no step rounds but the last.
  return fullHundredths + Math.floor((2 * room * (points - fullHundredths) + most) / (2 * most));
}
