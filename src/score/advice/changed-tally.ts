import type { Demand } from "../demands/plan.ts";
import { partOf } from "../exact.ts";
import type { CorePart, PointTally } from "../steps.ts";
import type { Outcome } from "./suggestions.ts";

/** The tally if one of the outcomes had another credit. */
export function tallyWith(
  tally: PointTally,
  { demand, credit }: Outcome,
  percent: number,
): PointTally {
  const { points, core, ground, besides, years } = tally;
  // Advice on experience is to add dates, so it assumes that all the experience asked for is then shown.
  const isDated = demand.requirement.kind === "experience";
  const gain = partOf(demand.weight, percent) - partOf(demand.weight, credit.percent);
  return {
    ...tally,
    points: points + gain,
    core: core.map((part, i) => (i === demand.core ? withCredit(part, demand, percent) : part)),
    ground: demand.part === "ground" ? { ...ground, points: ground.points + gain } : ground,
    besides: demand.part === "besides" ? besides + gain : besides,
    years: isDated ? undefined : years,
  };
}

function withCredit(part: CorePart, { requirement }: Demand, percent: number): CorePart {
  const at = part.names.indexOf(requirement.name);
  return { ...part, credits: part.credits.with(at, percent) };
}
