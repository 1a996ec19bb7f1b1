import { leaningOfTitle } from "../keywords/trades.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import type { Position } from "./resume.ts";

const military = pattern("military-service");
const beforeWords = regExp.u`^[^${letters}]+`;

/**
 * "Military service, 2014 – 2015": whether the first row or a name of a position says so. What the service
 * consisted of does not matter.
 */
export function isService({ title, employer, from, to }: Position, text: string): boolean {
  if (title !== undefined && leaningOfTitle(title.text) > 0) return false;
  const [first = ""] = text.slice(from, Math.min(to, from + longestRow)).split("\n", 1);
  const names = [title?.text, employer?.text, first.replace(beforeWords, "")];
  return names.some((name) => name !== undefined && military.test(name));
}

const longestRow = 110;
