import { isRecord, type OptionRule, refuseOption as refuse } from "../../given/options.ts";
import { toScale } from "../exact.ts";
import {
  defaultWeights,
  fallingGroups,
  type WeightOverrides,
  type Weights,
  weightLimits,
} from "../weights.ts";

/**
 * The default weights with `overrides` applied number by number. Throws OPTION_INVALID for an unknown name,
 * for a value that is not a number within the group's limits, and for credits that would rise as evidence
 * gets weaker. Numbers are rounded to four decimals.
 */
export function readWeights(overrides: WeightOverrides | undefined): Weights {
  if (overrides === undefined) return defaultWeights;
  const groups = asRecord(overrides, "weights");
  const entries = Object.entries(defaultWeights).map(
    ([name, group]) => [name, readGroup(name as keyof Weights, group, groups[name])] as const,
  );
  for (const name of Object.keys(groups)) {
    if (groups[name] !== undefined && !Object.hasOwn(defaultWeights, name))
      refuse(`weights.${name}`, "is not a group of weights");
  }
  // Each group has the names of its default, so the whole has the shape of the default.
  const weights = Object.fromEntries(entries) as unknown as Weights;
  for (const name of fallingGroups) checkFalling(name, Object.values(weights[name]));
  checkBrief("depth", weights);
  checkFalling("junior", [weights.junior.project, weights.junior.education]);
  checkBrief("junior", forJuniors(weights));
  if (weights.frequency.most < 1)
    refuse("weights.frequency.most", "must be 1 at least, which the first mention counts");
  if (weights.caps.skill === 0) refuse("weights.caps.skill", "must let a skill give something");
  return weights;
}

/** Throws as `readWeights` does. */
export const mustBeWeights: OptionRule = (value) => {
  // `readWeights` itself checks the type.
  readWeights(value as WeightOverrides);
  return undefined;
};

/** The weights for an internship or a junior job. */
export function forJuniors(weights: Weights): Weights {
  const { proofs, depth, junior } = weights;
  return {
    ...weights,
    proofs: {
      ...proofs,
      project: Math.max(proofs.project, junior.project),
      education: Math.max(proofs.education, junior.education),
    },
    depth: { ...depth, brief: Math.max(depth.brief, junior.brief) },
  };
}

/** The weights for a resume if a part of its work history could not be read. */
export function forUnread(weights: Weights): Weights {
  const { proofs, unread } = weights;
  const listed = Math.max(proofs.listed, Math.min(unread.listed, proofs.project));
  return {
    ...weights,
    proofs: { ...proofs, education: Math.max(proofs.education, listed), listed },
  };
}

function checkBrief(group: keyof Weights, { proofs, depth }: Weights): void {
  if (depth.brief * proofs.position < proofs.project)
    refuse(`weights.${group}.brief`, "must let a position prove no less than a project");
}

function readGroup(
  name: keyof Weights,
  defaults: Readonly<Record<string, number>>,
  given: unknown,
): Readonly<Record<string, number>> {
  if (given === undefined) return defaults;
  const values = asRecord(given, `weights.${name}`);
  for (const [key, value] of Object.entries(values)) {
    if (!Object.hasOwn(defaults, key)) refuse(`weights.${name}.${key}`, "is no known weight");
    if (value !== undefined) checkNumber(`weights.${name}.${key}`, value, weightLimits[name] ?? 1);
  }
  const keys = Object.keys(defaults);
  return Object.fromEntries(
    keys.map((key) => [key, toScale(Number(values[key] ?? defaults[key]))] as const),
  );
}

function checkNumber(option: string, value: unknown, limit: number): void {
  if (typeof value !== "number" || !(value >= 0 && value <= limit)) {
    refuse(option, `must be a number from 0 to ${limit}`);
  }
}

function checkFalling(name: string, values: readonly number[]): void {
  if (values.some((value, index) => index > 0 && value > (values[index - 1] ?? 0))) {
    refuse(`weights.${name}`, "must not rise from stronger to weaker evidence");
  }
}

function asRecord(value: unknown, option: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : refuse(option, "must be an object of numbers");
}
