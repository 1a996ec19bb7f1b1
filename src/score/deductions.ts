import {
  belowWords,
  beyondWords,
  coreWords,
  groundWords,
  seniorityWords,
  studiesWords,
  yearsWords,
} from "./deduction-words.ts";
import { fromHundredths, toScale } from "./exact.ts";
import type { Deduction } from "./match.ts";
import {
  bestPart,
  beyondPart,
  coreCredit,
  coreShare,
  groundShown,
  meanCredit,
  type PointTally,
  type ScoreSteps,
  scoreSteps,
  yearsShare,
} from "./steps.ts";
import { noStudent } from "./thresholds.ts";
import type { Weights } from "./weights.ts";

/** The deductions on the way from `tally` to its score, in order. */
export function deductionsOf(tally: PointTally, weights: Weights): readonly Deduction[] {
  const steps = scoreSteps(tally, weights);
  const deductions = [
    groundDeduction(tally, steps, weights),
    coreDeduction(tally, steps, weights),
    belowDeduction(steps),
    beyondDeduction(tally, steps),
    yearsDeduction(tally, steps, weights),
    studiesDeduction(steps),
    seniorityDeduction(tally, steps),
  ];
  return deductions.filter((one) => one !== undefined);
}

function groundDeduction(
  tally: PointTally,
  { unfounded, withGround }: ScoreSteps,
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
  { withGround, withCore, coreFactor: factor }: ScoreSteps,
  weights: Weights,
): Deduction | undefined {
  if (withCore >= withGround) return undefined;
  const { names, credits } = bestPart(tally) ?? { names: [], credits: [] };
  const facts = { names, credit: coreCredit(tally), factor };
  const lacksOne = facts.credit < meanCredit(credits);
  const share = coreShare(tally, weights);
  const step = { ...weights.core, share, ...between(withGround, withCore) };
  const because = coreWords({ ...facts, ...step, lacksOne });
  return { kind: "core", points: fromHundredths(withCore - withGround), because, ...facts };
}

function yearsDeduction(
  tally: PointTally,
  { withScale, withYears, yearsFactor: factor }: ScoreSteps,
  weights: Weights,
): Deduction | undefined {
  const { years } = tally;
  if (withYears >= withScale || years === undefined) return undefined;
  const { rest, enough } = weights.experience;
  const share = yearsShare(tally, weights);
  const because = yearsWords({ ...years, enough, rest, share, ...between(withScale, withYears) });
  const points = fromHundredths(withYears - withScale);
  return { kind: "experience", points, because, ...years, factor };
}

function seniorityDeduction(
  { seniority }: PointTally,
  { withStudies, withSeniority, seniorityFactor: factor }: ScoreSteps,
): Deduction | undefined {
  if (withSeniority >= withStudies || seniority === undefined) return undefined;
  const because = seniorityWords({
    ...seniority,
    rest: factor,
    ...between(withStudies, withSeniority),
  });
  const points = fromHundredths(withSeniority - withStudies);
  return { kind: "seniority", points, because, ...seniority, factor };
}

function studiesDeduction({ withYears, withStudies }: ScoreSteps): Deduction | undefined {
  if (withStudies >= withYears) return undefined;
  const because = studiesWords({ rest: noStudent, ...between(withYears, withStudies) });
  const points = fromHundredths(withStudies - withYears);
  return { kind: "studies", points, because, factor: noStudent };
}

function belowDeduction({
  withCore,
  withScale,
  belowFactor: factor,
}: ScoreSteps): Deduction | undefined {
  if (factor === 1 || withScale >= withCore) return undefined;
  const because = belowWords({ factor, ...between(withCore, withScale) });
  return { kind: "below", points: fromHundredths(withScale - withCore), because, factor };
}

function beyondDeduction(
  { whole }: PointTally,
  { withCore, withScale, belowFactor }: ScoreSteps,
): Deduction | undefined {
  if (belowFactor < 1 || withScale >= withCore) return undefined;
  const because = beyondWords({ part: beyondPart(whole), ...between(withCore, withScale) });
  return { kind: "beyond", points: fromHundredths(withScale - withCore), because };
}

function between(before: number, after: number): { before: number; after: number } {
  return { before: fromHundredths(before), after: fromHundredths(after) };
}
