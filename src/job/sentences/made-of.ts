import { skillOfId } from "../../skills/lexicon/form-index.ts";
import { isOfCode, type Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { mayTellStack } from "./sentence-kind.ts";

/** What something is made of, or works with: "built in", "utilizes", "a mix of". */
const madeOf = pattern("made-of");
/** "Lets developers build", "our customers": it is others who make it. */
const madeByOthers = pattern("made-by-others");

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
  const names = behind.filter(({ category }) => lexicon.categories.get(category)?.software);
  return new Set(names.map(({ skill }) => skill)).size > 1 && namesCraft(names, lexicon);
}

/** Whether one of the names is of a kind that only those who write software use, and no practice ("UI/UX"). O(mentions). */
export function namesCraft(mentions: readonly Mention[], lexicon: Lexicon): boolean {
  return mentions.some(({ skill, category }) => {
    const { generic, practice, says } = skillOfId(lexicon.index, skill) ?? {};
    if (generic === true || practice === true || says !== undefined) return false;
    return isOfCode(lexicon.categories.get(category));
  });
}
