// How well or how long an item of a list is known: "React: advanced", "Jest | 29 | 3 years | expert".
import { isDigitUnit } from "../../text/code-units.ts";
import { firstIndex } from "../../text/first-index.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { isSpaced, type Scene } from "./scene.ts";

/** How many words and numbers a level may consist of. */
const longestLevel = 8;

/**
 * The last token of the level that follows token `last`, in brackets, after a mark, or in the next cells of
 * its row, up to the end of the item; undefined if none follows. O(1).
 */
export function levelAfter(scene: Scene, last: number): number | undefined {
  const { text, tokens } = scene;
  let end = last;
  let isLevel = false;
  while (end < last + longestLevel && isPart(scene, end + 1, end > last)) {
    end++;
    isLevel ||= isLevelWord(scene, end);
  }
  const to = tokens.to[end] ?? 0;
  return isLevel && closes.test(text.slice(to, to + 4)) ? end : undefined;
}

/** Whether the hit says how well something is known: "GERMAN (BASIC)", "Elementary proficiency". */
export function isLevel(scene: Scene, { first, last }: Hit): boolean {
  if (first !== last || !isLevelWord(scene, first)) return false;
  if (isLevelWord(scene, last + 1) && isSpaced(scene, last + 1)) return true;
  const { hits } = scene;
  const at = firstIndex(hits.length, (i) => (hits[i]?.first ?? 0) >= first);
  const item = hits[at - 1];
  if (item === undefined || (levelAfter(scene, item.last) ?? 0) < last) return false;
  return !isListed(scene, last, hits[at + 1]);
}

/** Whether token `last` is one of several names: "Programming languages: BASIC, COBOL". */
function isListed(scene: Scene, last: number, next: Hit | undefined): boolean {
  if (next?.first !== last + 1 || levelAfter(scene, next.last) !== undefined) return false;
  return scene.text.charAt(scene.tokens.to[last] ?? 0) === ",";
}

/** Whether a token is the first part of a level, or a further one. */
function isPart(scene: Scene, token: number, isFurther: boolean): boolean {
  const { text, tokens } = scene;
  const isNumber = isDigitUnit(text.charCodeAt(tokens.from[token] ?? 0));
  if (token >= tokens.count || !(isNumber || isLevelWord(scene, token))) return false;
  const gap = text.slice(tokens.to[token - 1], tokens.from[token]);
  if (!isFurther) return opens.test(gap) || (isNumber && gap === " ");
  return within.test(gap) && (isNumber || !gap.includes(","));
}

function isLevelWord({ tokens }: Scene, token: number): boolean {
  return isCue(tokens.word[token] ?? 0, cues.level);
}

/** What may be before a level: "React: good", "React – good", "React (good", "React | good". */
const opens = /^[*`]{0,2}(?:[ \t]?[:=|][ \t|]*| ?\t[ \t]*| {2,}| [-–—] | ?\()[<>~]?$/;
/** What may be within one: "8, 11 | 7 years | expert", "good (3 years". */
const within = /^[ \t|:/.+(~<>-]{1,20}$|^, ?$/;
/** The end of the item. */
const closes = /^[*`+]{0,2}[)\]]?[ \t]*(?:$|[\n,;|/•·)]|\.(?:\s|$))/;
