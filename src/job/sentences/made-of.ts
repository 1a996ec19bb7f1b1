import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { mayTellStack } from "./sentence-kind.ts";

/** What something is made of, or works with: "built in", "utilizes", "a mix of". */
const madeOf = pattern("made-of");
/** "Lets developers build", "our customers": it is others who make it. */
const madeByOthers = pattern("made-by-others");

/** What only those who write the program name: a product is sold by what it does, not by its language. */
const craft: ReadonlySet<string> = new Set(["language", "framework"]);

/**
 * Whether running text tells what the firm's own thing is made of ("our platform utilizes Node.js, MongoDB and React"): words of making, and behind them two names of
 * software or more, one of which only those who write it name. O(sentence).
 */
export function tellsMadeOf(
  sentence: Sentence,
  words: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  if (mentions.length < 2 || !mayTellStack(sentence, words)) return false;
  const made = madeOf.exec(words);
  if (made === null || madeByOthers.test(words.slice(0, made.index + made[0].length))) return false;
  const behind = mentions.filter(({ from }) => from - sentence.from >= made.index);
  const families = new Map(
    behind.map(({ skill, category }) => [skill, lexicon.categories.get(category)]),
  );
  const names = [...families.values()].filter((one) => one?.software === true);
  return names.length > 1 && names.some((one) => one !== undefined && craft.has(one.family));
}
