import { skillOfId } from "../../skills/lexicon/form-index.ts";
import { isOfCode, type Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { mayDescribeStack } from "./sentence-kind.ts";

/** Phrases for what something is made of or works with: "built in", "utilizes", "a mix of". */
const madeOf = pattern("made-of");
/** "Lets developers build", "our customers": others build it. */
const madeByOthers = pattern("made-by-others");

/**
 * Whether running text says what the firm's own product is made of ("our platform utilizes Node.js, MongoDB
 * and React"): a phrase for making, followed by at least two names of software, of which at least one is only
 * used by people who write software. O(sentence).
 */
export function describesOwnProduct(
  sentence: Sentence,
  words: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  if (mentions.length < 2 || !mayDescribeStack(sentence, words)) return false;
  const made = madeOf.exec(words);
  if (made === null || madeByOthers.test(words.slice(0, made.index + made[0].length))) return false;
  const after = mentions.filter(({ from }) => from - sentence.from >= made.index);
  const names = after.filter(({ category }) => lexicon.categories.get(category)?.software);
  return new Set(names.map(({ skill }) => skill)).size > 1 && namesDeveloperTool(names, lexicon);
}

/**
 * Whether at least one name is of a kind that only people who write software use, and not a practice
 * ("UI/UX"). O(mentions).
 */
export function namesDeveloperTool(mentions: readonly Mention[], lexicon: Lexicon): boolean {
  return mentions.some(({ skill, category }) => {
    const { generic, practice, says } = skillOfId(lexicon.index, skill) ?? {};
    if (generic === true || practice === true || says !== undefined) return false;
    return isOfCode(lexicon.categories.get(category));
  });
}
