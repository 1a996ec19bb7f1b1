import type { Mention } from "../skills/lexicon/mention.ts";
import { pattern } from "../words/words.ts";

const reportsTo = pattern("reports-to");

/**
 * Whether a job title is that of the person's superior: "Reports to: Head of Engineering" makes nobody a head.
 * O(1).
 */
export function isSuperior(text: string, { category, from }: Mention): boolean {
  if (category !== "job-title") return false;
  const before = text.slice(Math.max(0, from - farthest), from);
  return reportsTo.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** Whether a row only says who the superior is; it tells nothing about the work. */
export function isAboutSuperior(row: string): boolean {
  const label = row.slice(0, row.indexOf(":") + 1);
  return label.length <= farthest && reportsTo.exec(label)?.index === 0;
}

const farthest = 100;
