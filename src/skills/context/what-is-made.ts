// Names of tools that only describe what somebody made: "built the salt sensor service".
import { nameSet } from "../../words/words.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import type { CompiledRule } from "../lexicon/form-index.ts";
import { type Candidate, type Hearing, isSpaced, isTechnical, surfaceOf, wordAt } from "./scene.ts";

/** Categories of what things are made with, so that "a flask app" may be made with Flask. */
const makesThings: ReadonlySet<string> = new Set([
  "language",
  "web-framework",
  "front-end",
  "mobile",
  "library",
]);

/**
 * "Built the salt sensor service", "wrote a chef portal": in lower case, between an article and another word,
 * the name of a tool says what the thing is for.
 */
export function namesWhatIsMade({ hearing, hit, skill, rule }: Candidate): boolean {
  const { tokens } = hearing;
  const { first, last } = hit;
  if (first < last || makesThings.has(skill.category) || !isTechnical(hearing, skill)) return false;
  if (!isSpaced(hearing, first) || !articles.has(wordAt(hearing, first - 1))) return false;
  const surface = surfaceOf(hearing, hit);
  if (surface !== surface.toLowerCase() || last + 1 >= tokens.count) return false;
  return isSpaced(hearing, last + 1) && isOtherWord(hearing, last + 1, rule);
}

/**
 * Whether the word may continue a noun phrase and is not evidence for the name, in contrast to "the vault was
 * sealed", "the chef cookbooks".
 */
function isOtherWord({ text, tokens }: Hearing, token: number, rule?: CompiledRule): boolean {
  const word = tokens.word[token] ?? 0;
  if (isCue(word, cues.sentence | cues.linking) || rule?.nearWords.includes(word)) return false;
  const from = tokens.from[token] ?? 0;
  return /^(?:[a-z]|[A-Z]{2})/.test(text.slice(from, from + 2));
}

const articles = nameSet("plain-article");
