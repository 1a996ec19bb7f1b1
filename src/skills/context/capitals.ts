// What the capitalization of a surface says about its meaning.

import { isEnglishWord } from "../../text/english.ts";
import { cased } from "../../words/cased.ts";
import { regExp } from "../../words/letters.ts";
import { bullets } from "../../words/list-marks.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import type { CompiledRule } from "../lexicon/form-index.ts";
import type { Sign } from "./evidence.ts";
import { isNameAmidSentence, isNameByItself } from "./longer-name.ts";
import { type Candidate, isCapital, isOfSoftware, isSpaced, wordAt } from "./scene.ts";

/** Whether a surface is capitalized in the way that its rule requires. */
export function hasCase(surface: string, rule: CompiledRule): boolean {
  switch (rule.case) {
    case "any":
      return true;
    case "exact":
      return surface === rule.form;
    case "upper":
      return surface === surface.toUpperCase();
    case "capitalized":
      return !smallWord.test(surface);
  }
}

const smallWord = cased.u`(?:^|[\s_-])[\p{Ll}]`;

/**
 * Whether the capitalization says nothing about the meaning: the text has no capitals at all, or the position
 * alone calls for a capital (a line in capitals, the beginning of a sentence).
 */
export function isCaseForced({ hearing, hit, rule }: Candidate): boolean {
  if (rule === undefined || rule.case === "any") return false;
  const from = hearing.tokens.from[hit.first] ?? 0;
  if (hearing.layout.isSmall() || hearing.layout.contextAt(from)?.isShouted) return true;
  const before = hearing.text.slice(Math.max(0, from - 8), from);
  return (
    rule.case === "capitalized" && /(?:^|(?<!\b(?:e\.g|i\.e|incl|esp))[.!?\n•])\s*$/.test(before)
  );
}

/**
 * "Rotated credentials with Vault": a name that is named as the instrument and has a capital that its
 * position does not call for. Counts only in a text about software.
 */
export function instrumentBefore(subject: Candidate): Sign | undefined {
  const { hearing, hit } = subject;
  const word = hit.first - 1;
  if (!isCue(hearing.tokens.word[word] ?? 0, cues.instrument)) return undefined;
  // "Our office in Derby"
  if (isCue(hearing.tokens.word[word - 1] ?? 0, cues.placed)) return undefined;
  if (!isSoftwareName(subject) || !(isNameByItself(subject) || endsShouted(subject)))
    return undefined;
  return { points: 1, words: `after "${wordAt(hearing, word)}"` };
}

/**
 * "JAVA EE ON ORACLE.": in a line of capitals, a name that ends its sentence counts like one with a capital
 * of its own, unless it is a plain word by default ("WORKED IN SPRING").
 */
function endsShouted({ hearing, hit, rule }: Candidate): boolean {
  const { tokens, layout } = hearing;
  if (rule?.default === "reject" || isSpaced(hearing, hit.last + 1)) return false;
  return layout.contextAt(tokens.from[hit.first] ?? 0)?.isShouted ?? false;
}

/**
 * "Metrics into Thanos, traces into Jaeger": a capital that its position does not call for, in a short line.
 * In a paragraph it may be the name of the employer that describes itself. Counts only in a text about
 * software.
 */
export function capitalAmidLine(subject: Candidate): Sign | undefined {
  if (!isNameAmidSentence(subject) || !isSoftwareName(subject)) return undefined;
  if (isCommonNoun(subject) || !isInOwnLine(subject)) return undefined;
  return { points: 1, words: "a capital within a line about software" };
}

/**
 * "- Playwright": a list item that consists of the name alone, capitalized. In a text about software nobody
 * means anything else by it.
 */
export function aloneInItem(subject: Candidate): Sign | undefined {
  const { hearing, hit } = subject;
  const { text, tokens, layout } = hearing;
  const from = tokens.from[hit.first] ?? 0;
  const line = layout.contextAt(from)?.line;
  if (line === undefined || !isCapital(hearing, hit.first) || !isSoftwareName(subject))
    return undefined;
  const isItem = itemMark.test(text.slice(Math.max(0, from - longestMark), from));
  const isWhole = isItem && text.slice(tokens.to[hit.last], line.to).trim() === "";
  return isWhole ? { points: 1, words: "an item of its own" } : undefined;
}

const itemMark = regExp.u`(?:^|\n)\s*[${bullets}*-]\s*$`;
const longestMark = 8;

/**
 * Whether the line is too short to be a paragraph, and no mark of ordinary prose follows: "Ready to Play?",
 * "Firebolt's".
 */
function isInOwnLine({ hearing, hit }: Candidate): boolean {
  const { text, tokens, layout } = hearing;
  const line = layout.contextAt(tokens.from[hit.first] ?? 0)?.line;
  if (line === undefined || line.to - line.from > longestOwnLine) return false;
  const to = tokens.to[hit.last] ?? 0;
  return !/^ ?[?!']/.test(text.slice(to, to + 2));
}

/** In characters. */
const longestOwnLine = 140;

/** Whether the skill is a kind of software, and its rule does not require capitals throughout. */
function isSoftwareName({ hearing, rule, skill }: Candidate): boolean {
  return isOfSoftware(hearing, skill) && rule?.case !== "upper";
}

/** "security", "optimization": an English word whose rule accepts any case, so a thing rather than a name. */
export function isCommonNoun({ rule }: Candidate): boolean {
  return rule?.case === "any" && isEnglishWord(rule.form);
}
