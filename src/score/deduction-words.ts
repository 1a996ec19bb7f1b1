// Describes in words what is deducted from a score.
import { nameList } from "../text/name-list.ts";
import { toScale } from "./exact.ts";
import { fullHundredths } from "./weights.ts";

interface Step {
  readonly before: number;
  readonly after: number;
}

/**
 * A deduction that keeps a share of all points. The share rises evenly from `rest` to 1 as the value rises to
 * `enough`.
 */
interface ShareStep extends Step {
  readonly enough: number;
  readonly rest: number;
  readonly share: number;
}

/**
 * "Go, named in the title, earns 0.15 of its credit, and 0.75 is enough; without it, 0.5 of all points would
 * be left: 80.4 × (0.5 + 0.5 × 0.2) = 48.24".
 */
export function coreWords({
  names,
  credit,
  lacksOne,
  ...step
}: ShareStep & {
  /** Whether a language is missing, which cancels the credit of another skill. */
  readonly lacksOne: boolean;
  readonly names: readonly string[];
  readonly credit: number;
}): string {
  const lack = ", less one for each language that is missing";
  const earned =
    names.length === 1
      ? `earns ${credit} of its credit, and ${step.enough} is enough; without it`
      : `earn ${credit} of their credit on average${lacksOne ? lack : ""}, and ${step.enough} is enough; without them`;
  return `${shortList(names)}, named in the title, ${earned}, ${step.rest} of all points would be left: ${shareWords(step)}`;
}

/**
 * "the technologies earn 0.1 of their points, and 0.4 of them is enough; so 0.25 of the 30.5 points for all
 * else but the title count: 80.4 − 30.5 × 0.75 = 57.52".
 */
export function groundWords({
  of,
  shown,
  enough,
  factor,
  besides,
  unfounded,
  before,
  after,
}: Step & {
  readonly of: "technologies" | "skills";
  /**
   * The share of their points that is earned, the share that is enough, and the share of the other points
   * that counts.
   */
  readonly shown: number;
  readonly enough: number;
  readonly factor: number;
  /** The points of everything else, and the share of them that does not count. */
  readonly besides: number;
  readonly unfounded: number;
}): string {
  return `the ${of} earn ${shown} of their points, and ${enough} of them is enough; so ${factor} of the ${besides} points for all else but the title count: ${before} − ${besides} × ${unfounded} = ${after}`;
}

/** Names as a sentence lists them; if there are many, the first three and the number of the others. */
export function shortList(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return rest <= 1 ? nameList(names) : nameList([...names.slice(0, mostNames), `${rest} more`]);
}

const mostNames = 3;

/**
 * "11 of the 60 months asked for are shown, and 0.5 of that is enough; with none, 0.7 of all points would be
 * left: 65.9 × (0.7 + 0.3 × 0.37) = 53.45".
 */
export function yearsWords({
  months,
  asked,
  ...step
}: ShareStep & { readonly months: number; readonly asked: number }): string {
  const shown = months === 0 ? "none" : months;
  return `${shown} of the ${asked} months asked for are shown, and ${step.enough} of that is enough; with none, ${step.rest} of all points would be left: ${shareWords(step)}`;
}

/**
 * "the job is at the level "senior", and every title of the resume is below that, so 0.85 of all points are
 * left: 80 × (0.85 + 0.15 × 0) = 68".
 */
export function seniorityWords({
  asked,
  below,
  rest,
  ...step
}: Step & {
  readonly asked: string;
  readonly below: number;
  readonly rest: number;
}): string {
  const far = below > 1 ? "far below" : "below";
  return `the job is at the level "${asked}", and every title of the resume is ${far} that, so ${rest} of all points are left: ${shareWords({ ...step, rest, share: 0 })}`;
}

/**
 * "students are sought, and no studies that go on or ended not long ago were found, so 0.4 of all points are
 * left: 80 × (0.4 + 0.6 × 0) = 32".
 */
export function studiesWords({ rest, ...step }: Step & { readonly rest: number }): string {
  return `students are sought, and no studies that go on or ended not long ago were found, so ${rest} of all points are left: ${shareWords({ ...step, rest, share: 0 })}`;
}

function shareWords({ before, rest, share, after }: Omit<ShareStep, "enough">): string {
  return `${before} × (${rest} + ${toScale(1 - rest)} × ${share}) = ${after}`;
}

/** "below 75, points count by their share of 75, which is 0.4: 30 × 0.4 = 12". */
export function belowWords({ factor, before, after }: Step & { readonly factor: number }): string {
  const full = fullHundredths / 100;
  return `below ${full}, points count by their share of ${full}, which is ${factor}: ${before} × ${factor} = ${after}`;
}

/** "above 75, every 3.8 points count as one: 75 + (92.4 − 75) / 3.8 = 79.58". */
export function beyondWords({ part, before, after }: Step & { readonly part: number }): string {
  const full = fullHundredths / 100;
  return `above ${full}, every ${part} points count as one: ${full} + (${before} − ${full}) / ${part} = ${after}`;
}
