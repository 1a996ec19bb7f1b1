import type { KeywordGap, Share } from "../../src/keywords/profile.ts";

function share(value: number): Share {
  return { share: value, low: value / 2, high: Math.min(1, value * 1.5) };
}

const bare: readonly Omit<KeywordGap, "chance" | "because">[] = [
  { keyword: "go", name: "Go", demand: share(0.6), supply: share(0.1), verdict: "in-demand" },
  {
    keyword: "rest",
    name: "REST",
    demand: share(0.4),
    supply: share(0.35),
    verdict: "table-stakes",
  },
  {
    keyword: "kafka",
    name: "Kafka",
    demand: share(0.3),
    supply: share(0.004),
    verdict: "in-demand",
  },
  {
    keyword: "redis",
    name: "Redis",
    demand: share(0.05),
    supply: share(0.4),
    verdict: "over-supplied",
  },
];

/** What a field of postings asks for, with what the sample resume shows. */
export const gaps: readonly KeywordGap[] = bare.map((gap) => ({
  ...gap,
  chance: 0.001,
  because: `Of ${gap.name} it is said why.`,
}));

/** The same resume, compared with a field of many postings. */
