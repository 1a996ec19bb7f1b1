import type { SiteLine } from "./page-lines.ts";

/** What a stretch of lines is: the posting, the page around it, or a list of other jobs. */
export type PagePart = "posting" | "page" | "others";

const all = ["posting", "page", "others"] as const;

/** What it costs to go from one part to another, since a page has few of them. */
const change: Readonly<Record<PagePart, Readonly<Record<PagePart, number>>>> = {
  posting: { posting: 0, page: 6, others: 2 },
  page: { posting: 6, page: 0, others: 0 },
  others: { posting: 8, page: 6, others: 0 },
};

/** How good the best parts up to a line are if it is of a part, and the part of the line before. */
interface Step {
  readonly sum: number;
  readonly before: PagePart | undefined;
}

type Steps = Readonly<Record<PagePart, Step>>;

/** The parts of the lines that together fit best. In doubt, a line belongs to the posting. O(lines). */
export function bestParts(lines: readonly SiteLine[]): readonly PagePart[] {
  const steps: Steps[] = [];
  for (const line of lines) {
    const last = steps.at(-1);
    const stepTo = (part: PagePart): Step =>
      best(all.map((before) => stepFrom(last, before, part, line)));
    steps.push({ posting: stepTo("posting"), page: stepTo("page"), others: stepTo("others") });
  }
  const parts: PagePart[] = [];
  let now: PagePart | undefined;
  for (const step of steps.toReversed()) {
    now ??= all.reduce((a, b) => (step[b].sum > step[a].sum ? b : a));
    parts.push(now);
    now = step[now].before;
  }
  return parts.toReversed();
}

const best = (steps: readonly Step[]): Step => steps.reduce((a, b) => (b.sum > a.sum ? b : a));

function stepFrom(last: Steps | undefined, before: PagePart, part: PagePart, line: SiteLine): Step {
  if (last === undefined) return { sum: fitOf(part, undefined, line), before: undefined };
  return { sum: last[before].sum - change[before][part] + fitOf(part, before, line), before };
}

/** How well a line fits into a part. The list of other jobs begins with its heading and also holds sentences. */
function fitOf(
  part: PagePart,
  before: PagePart | undefined,
  { opensOthers, weight, bullet }: SiteLine,
): number {
  if (part === "posting") return weight;
  if (part === "page") return -weight;
  if (before !== "others" && !opensOthers) return Number.NEGATIVE_INFINITY;
  return weight >= clearlyPosting || (bullet && weight >= 0) ? 0 : Math.max(-weight, 0.5);
}

/** Lists of other jobs seldom have headings over what is asked for, or list items. */
const clearlyPosting = 2;
