import type { Outcome } from "./advice/suggestions.ts";
import { askedMonths } from "./credit/credit-facts.ts";
import { isForStudents, mayBeStudent } from "./demands/for-students.ts";
import type { Demand, Plan } from "./demands/plan.ts";
import { partOf } from "./exact.ts";
import { fieldMonths } from "./proof/field-months.ts";
import { isLengthUnknown } from "./proof/history.ts";
import type { ResumeView } from "./proof/resume-view.ts";
import { seniorityOf } from "./proof/seniority.ts";
import { shownWorkMonths } from "./proof/telling.ts";
import type { CorePart, PointTally, ShownYears } from "./steps.ts";

/** The points of all outcomes, and everything else that the score depends on. */
export function pointTally(outcomes: readonly Outcome[], view: ResumeView, plan: Plan): PointTally {
  return {
    ...shownOf(outcomes, () => true),
    core: partsOf(outcomes),
    ground: groundOf(outcomes),
    groundOf: plan.groundOf,
    besides: shownOf(outcomes, ({ part }) => part === "besides").points,
    years: yearsOf(view, plan),
    seniority: seniorityOf(view, plan),
    lacksStudies: plan.job !== undefined && isForStudents(plan.job) && !mayBeStudent(view.resume),
  };
}

/** Wishes are at most half of the whole, so a long list of them never makes others' experience count for little. */
function groundOf(outcomes: readonly Outcome[]): PointTally["ground"] {
  const { points, whole } = shownOf(outcomes, ({ part }) => part === "ground");
  const asked = shownOf(
    outcomes,
    ({ part, requirement }) => part === "ground" && requirement.level !== "preferred",
  ).whole;
  const isWished = asked === 0;
  return { points, whole: isWished ? whole : Math.min(whole, 2 * asked), isWished };
}

/** The points of the demands that meet the condition, and the most that they can give. */
function shownOf(
  outcomes: readonly Outcome[],
  isSuch: (demand: Demand) => boolean,
): { readonly points: number; readonly whole: number } {
  const such = outcomes.filter(({ demand }) => isSuch(demand));
  return {
    points: such.reduce(
      (sum, { demand, credit }) => sum + partOf(demand.weight, credit.percent),
      0,
    ),
    whole: such.reduce((sum, { demand }) => sum + demand.weight, 0),
  };
}

function partsOf(outcomes: readonly Outcome[]): PointTally["core"] {
  const parts: CorePart[] = [];
  for (const { demand, credit } of outcomes) {
    if (demand.core === undefined) continue;
    const part = parts[demand.core] ?? { names: [], credits: [], languages: [] };
    const { names, credits, languages } = part;
    const isLanguage = demand.requirement.category === "language";
    parts[demand.core] = {
      names: [...names, demand.requirement.name],
      credits: [...credits, credit.percent],
      languages: isLanguage ? [...languages, names.length] : languages,
    };
  }
  return parts;
}

/**
 * The months shown and asked for. Of several requirements of experience the longest counts, since meeting it
 * meets the others. Undefined if the months are unknown, which is not held against anybody.
 */
function yearsOf({ resume, copied }: ResumeView, { demands, job }: Plan): ShownYears | undefined {
  const asked = Math.max(
    0,
    ...demands.map(({ requirement }) =>
      requirement.kind === "experience" && requirement.level === "required"
        ? askedMonths(requirement, job)
        : 0,
    ),
  );
  if (asked === 0 || isLengthUnknown(resume)) return undefined;
  const dated = fieldMonths(resume, job).months;
  return { months: shownWorkMonths(resume, { dated, asked, copied }).months, asked };
}
