import type { Mention } from "../skills/lexicon/mention.ts";
import { pattern } from "../words/words.ts";

const reportsTo = pattern("reports-to");

const ofColleagues = pattern("of-colleagues");

/**
 * Whether a job title is that of a superior or of colleagues: "Reports to: Head of Engineering" makes nobody a
 * head, and "Mentored two junior developers" nobody a junior. O(1).
 */
export function isOfOthers(text: string, { from }: Mention): boolean {
  const before = text.slice(Math.max(0, from - farthest), from);
  const row = before.slice(before.lastIndexOf("\n") + 1);
  return reportsTo.test(row) || ofColleagues.test(row);
}

/** Whether a row only says who the superior is; it tells nothing about the work. */
export function isAboutSuperior(row: string): boolean {
  const label = row.slice(0, row.indexOf(":") + 1);
  return label.length <= farthest && reportsTo.exec(label)?.index === 0;
}

const farthest = 100;
