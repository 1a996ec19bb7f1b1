import type { Deduction } from "../score/match.ts";
import { nameList } from "../text/name-list.ts";
import { percent } from "./labels.ts";
import { changeOf } from "./points.ts";
import { words } from "./words.ts";

/** What is taken off the points of all requirements, as a sentence. */
export function deductionWords(deduction: Deduction): string {
  if (deduction.kind === "beyond") return words.deductions.beyond;
  const { names, credit, factor } = deduction;
  return words.deductions.core(nameList(names), percent(credit), String(factor));
}

/** "-12.4". */
export function deductedOf({ points }: Deduction): string {
  return changeOf(points);
}
