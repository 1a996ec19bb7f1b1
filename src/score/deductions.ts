import {
  beyondWords,
  coreWords,
  groundWords,
  otherFieldWords,
  seniorityWords,
  studiesWords,
  yearsWords,
} from "./deduction-words.ts";
import { fromHundredths, toScale } from "./exact.ts";
import type { Deduction } from "./match.ts";
import {
  baseOf,
  bestPart,
  beyondPart,
  coreCredit,
  coreShare,
  creditOfPart,
  fieldShare,
  groundShown,
  type PointTally,
  restOf,
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
    yearsDeduction(tally, steps, weights),
    fieldDeduction(tally, steps, weights),
    studiesDeduction(steps),
    beyondDeduction(tally, steps),
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
  const part = bestPart(tally);
  const { names = [] } = part ?? {};
  const facts = { of: tally.coreOf, names, credit: coreCredit(tally), factor };
  const lacksOne = facts.credit < creditOfPart(part, "demand");
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
  { withCore, withYears, yearsFactor: factor }: ScoreSteps,
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

function seniorityDeduction(
  { seniority }: PointTally,
  { withBeyond, withSeniority, seniorityFactor: factor }: ScoreSteps,
): Deduction | undefined {
  if (withSeniority >= withBeyond || seniority === undefined) return undefined;
  const because = seniorityWords({
    ...seniority,
    rest: factor,
    ...between(withBeyond, withSeniority),
  });
  const points = fromHundredths(withSeniority - withBeyond);
  return { kind: "seniority", points, because, ...seniority, factor };
}

function fieldDeduction(
  tally: PointTally,
  { withYears, withField, fieldFactor: factor }: ScoreSteps,
  weights: Weights,
): Deduction | undefined {
  if (withField >= withYears) return undefined;
  const credit = tally.titled ?? 1;
  const share = fieldShare(tally, weights);
  const step = { credit, share, ...between(withYears, withField) };
  const because = otherFieldWords({ ...weights.field, ...step });
  return { kind: "field", points: fromHundredths(withField - withYears), because, credit, factor };
}

function studiesDeduction({ withField, withStudies }: ScoreSteps): Deduction | undefined {
  if (withStudies >= withField) return undefined;
  const because = studiesWords({ rest: noStudent, ...between(withField, withStudies) });
  const points = fromHundredths(withStudies - withField);
  return { kind: "studies", points, because, factor: noStudent };
}

function beyondDeduction(
  { whole }: PointTally,
  { withStudies, withBeyond }: ScoreSteps,
): Deduction | undefined {
  if (withBeyond >= withStudies) return undefined;
  const because = beyondWords({ part: beyondPart(whole), ...between(withStudies, withBeyond) });
  return { kind: "beyond", points: fromHundredths(withBeyond - withStudies), because };
}

function between(before: number, after: number): { before: number; after: number } {
  return { before: fromHundredths(before), after: fromHundredths(after) };
}
