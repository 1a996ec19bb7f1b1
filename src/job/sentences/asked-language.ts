import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern, steps } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import type { Stress } from "./level-phrases.ts";

const askedBefore = pattern("language-asked-before");
const askedBehind = steps("language-asked-behind");

/** How far from a language the words that ask for it are looked for. */
const lengthBefore = 60;
const lengthBehind = 50;

/**
 * How a posting asks for a spoken language by the words right beside it ("a good command of English", "German at B1"), which do so in whatever part they
 * stand; undefined where they do not, for other mentions and for what the law department says. `words` is the sentence, folded, and `base` its
 * level: among wishes a language is one. O(1).
 */
export function levelOfLanguage(
  { kind, from }: Sentence,
  words: string,
  mention: Mention,
  base?: RequirementLevel,
): Stress["level"] | undefined {
  if (mention.category !== "spoken-language") return undefined;
  if (kind === "equal-opportunity" || kind === "others") return undefined;
  const [start, end] = [mention.from - from, mention.to - from];
  const behind = words.slice(end, end + lengthBehind);
  const said = askedBehind.find(({ pattern: one }) => one.test(behind))?.value;
  if (said === "no") return "negated";
  if (said === "preferred") return said;
  const isAsked =
    said !== undefined || askedBefore.test(words.slice(Math.max(0, start - lengthBefore), start));
  if (!isAsked) return undefined;
  return base === "preferred" ? base : "required";
}
