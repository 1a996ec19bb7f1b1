import type { Span } from "../../document/document.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { compiled } from "../../words/compiled.ts";
import { pattern } from "../../words/words.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { hasBareMeaning, isGeneralWord } from "../general-words.ts";
import type { Years } from "./years.ts";

/** A "Back-end Developer" is a person, while "back-end development" is asked for. */
const person = compiled(
  new RegExp(
    String.raw`^(?:(?: ?[/&,] ?| ${pattern("field-joint").source} | )[\w+#.-]+){0,3}[ /-]${pattern("role-of-field").source}\b(?! experience\b)`,
  ),
);

/**
 * "Our backend runs on AWS" names a part of the product. It asks for back-end development only where that is
 * asked for explicitly.
 */
export function isBareField(mention: Mention, lexicon: Lexicon): boolean {
  return hasBareMeaning(mention, "occupation", lexicon) && !namesWork.test(mention.surface);
}

const namesWork = pattern("work-in-name");

/**
 * Whether a name has a capital: "Kafka", but not "computer vision". Fields that a firm works in are
 * lowercase.
 */
export const isNameWritten = ({ surface }: Mention): boolean => /\p{Lu}/u.test(surface);

/** Whether a field only specifies an occupation in this place. O(1). */
export function namesOccupation(folded: string, mention: Mention, lexicon: Lexicon): boolean {
  const { to } = mention;
  return hasBareMeaning(mention, "occupation", lexicon) && person.test(folded.slice(to, to + 60));
}

const likenedBefore = pattern("likened-before");
const likenedAfter = pattern("likened-behind");

/**
 * Whether a name only says what the firm resembles ("we are building the Figma for hardware teams"). The
 * place counts from the start of the sentence. O(1).
 */
export function isComparison(words: string, { from, to }: Span): boolean {
  return (
    likenedAfter.test(words.slice(to, to + 20)) &&
    likenedBefore.test(words.slice(Math.max(0, from - 40), from))
  );
}

/** A sentence of a posting, and its words, folded. */
interface SentenceContext {
  readonly posting: Posting;
  readonly sentence: Sentence;
  readonly words: string;
}

/**
 * Whether a general word only says how people work with the skill next to it ("Python development"), or is
 * filler next to something else. With years of its own it is asked for. O(mentions).
 */
export function describesUse(
  context: SentenceContext,
  mention: Mention,
  years: readonly Years[],
): boolean {
  const { posting, words, sentence } = context;
  // "Best practices" always refers to something else.
  if (hasBareMeaning(mention, "nothing", posting.lexicon))
    return words.length > 2 * mention.surface.length;
  if (!hasBareMeaning(mention, "use", posting.lexicon)) return false;
  const isOfYears = years.some(
    ({ to, occupationTo }) => to <= mention.from && mention.to <= (occupationTo ?? 0),
  );
  const isBare = bareUse.test(
    words.slice(mention.from - sentence.from, mention.to - sentence.from),
  );
  if (isBare && posting.general.has(mention)) return true;
  if (isOfYears && !isBare) return false;
  // "The development of plugins" asks for plugins; "development experience" asks for development.
  if (isBare && !endsUse.test(words.slice(mention.to - sentence.from))) return true;
  return posting.mentions.some((other) => carries(context, other, mention));
}

/** The shortest words for working with something. Longer ones say more ("software development"). */
const bareUse = pattern("bare-use");
const endsUse = new RegExp(String.raw`^\W*(?:$|${pattern("noun-of-use").source}\b|[,/])`);

/** Whether `other` is the skill that people work with: "Java web development", "coding in Java". */
function carries(
  { posting, words, sentence }: SentenceContext,
  other: Mention,
  mention: Mention,
): boolean {
  if (other.from < sentence.from || other.to > sentence.to || isGeneralWord(other, posting.lexicon))
    return false;
  if (other.to <= mention.from)
    return /^ ?(?:\w+ )?$/.test(
      words.slice(other.to - sentence.from, mention.from - sentence.from),
    );
  const between = words.slice(mention.to - sentence.from, other.from - sentence.from);
  return mention.to <= other.from && joinsUse.test(between);
}

const joinsUse = new RegExp(`^ ${pattern("use-of-skill").source} $`);
