import { shortList } from "../score/deduction-words.ts";
import type { Deduction } from "../score/match.ts";
import { percent } from "./labels.ts";
import { changeOf } from "./points.ts";
import { words } from "./words.ts";

/** A deduction from the points of all requirements, as a sentence. */
export function deductionWords(deduction: Deduction): string {
  const { deductions } = words;
  switch (deduction.kind) {
    case "below":
      return deductions.below(String(deduction.factor));
    case "beyond":
      return deductions.beyond;
    case "seniority":
      return deductions.seniority(deduction.asked, String(deduction.factor));
    case "studies":
      return deductions.studies(String(deduction.factor));
    case "experience":
      return deductions.experience(deduction.months, deduction.asked, String(deduction.factor));
    case "besides":
      return deductions[deduction.of](percent(deduction.shown), String(deduction.factor));
    case "core": {
      const { names, credit, factor } = deduction;
      return deductions.core(shortList(names), percent(credit), String(factor), names.length > 1);
    }
  }
}

/** "-12.4". */
export function deductedOf({ points }: Deduction): string {
  return changeOf(points);
}
