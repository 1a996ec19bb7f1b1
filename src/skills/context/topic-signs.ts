// What each word of a text says about its topic, before anything is decided.

import { gaps } from "../../text/tokenize.ts";
import { regExp } from "../../words/letters.ts";
import { bullets } from "../../words/list-marks.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue, kindsOf } from "../lexicon/cues.ts";
import { ownersOf, skillAt } from "../lexicon/form-index.ts";
import type { Skill } from "../lexicon/lexicon.ts";
import type { Layout } from "./context.ts";
import { type Decision, isCertainName, type Scene } from "./scene.ts";

/**
 * A name or word of software outweighs this many words of anything else, since people also write software for
 * kitchens and hospitals.
 */
const softwareWeight = 2;

/** A scene with its layout. */
export type Topical = Scene & { readonly layout: Layout };

/** What the words of a text say about its topic. */
export interface TopicSigns {
  /** For each token, the part of the text that contains it, ascending from 0. */
  readonly partOf: Uint32Array;
  /** For each part, how far software is ahead. */
  readonly balances: Int32Array;
  /** How far software is ahead in the whole text, where each word counts once. */
  readonly balance: number;
  /** For each token, one of the marks below. */
  readonly marks: Uint8Array;
  /** Whether everyday English words are evidence, that is, whether the text is in English. */
  readonly isEnglish: boolean;
}

/** Weighs the names and words of a text and of its parts. O(text). */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the words counts five things.
export function readSigns(
  scene: Topical,
  decisions: readonly (Decision | undefined)[],
): TopicSigns {
  const { count, word: words } = scene.tokens;
  const marks = markHits(scene, decisions);
  const partOf = readParts(scene);
  const balances = new Int32Array((partOf[count - 1] ?? 0) + 1);
  const software = new Set<number>();
  const other = new Set<number>();
  let english = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i] ?? 0;
    const kinds = kindsOf(word);
    const mark = marks.byToken[i] ?? notHit;
    // Most words say nothing and need no closer look.
    if (kinds === 0 && mark === notHit) continue;
    if ((kinds & cues.english) !== 0) english++;
    const sign = signOf(kinds, mark, () => isAtLeisure(scene, i));
    if (sign === 0) continue;
    const part = partOf[i] ?? 0;
    balances[part] = (balances[part] ?? 0) + sign;
    if (sign < 0) other.add(word);
    else if ((kinds & cues.software) !== 0) software.add(word);
  }
  const balance = softwareWeight * (software.size + marks.names) - other.size;
  const isEnglish = count < shortText || english * rarest >= count;
  return { partOf, balances, balance, marks: marks.byToken, isEnglish };
}

/**
 * In an English text, at least every fortieth word is one of the most common. A text of fewer than
 * `shortText` words may lack them.
 */
const rarest = 40;
const shortText = 20;

/** Whether a token is under a heading of hobbies. O(1). */
export function isAtLeisure({ tokens, layout }: Topical, i: number): boolean {
  return layout.contextAt(tokens.from[i] ?? 0)?.under === "leisure";
}

/** The weight of a token of these `kinds`: positive for software, negative for anything else. */
function signOf(kinds: number, mark: number, isLeisure: () => boolean): number {
  if (mark === isName) return softwareWeight;
  if (mark === restOfName) return 0;
  if ((kinds & cues.software) !== 0) return softwareWeight;
  // "Test Kitchen" is not a kitchen, and someone who plays chess in the evening may write software all day.
  if (mark !== notHit || (kinds & cues.other) === 0) return 0;
  return isLeisure() ? 0 : -1;
}

/**
 * The title of a job in software, which shows what its part of the text is about: "Data Analyst, Comune di
 * Modena".
 */
function isSoftwareTitle(scene: Scene, { first, last }: Hit, skill: Skill): boolean {
  if (skill.category === "enterprise-platform") return isPlatformTitle(scene, last);
  if (skill.category !== "job-title") return false;
  for (let i = first; i <= last; i++)
    if (isCue(scene.tokens.word[i] ?? 0, cues.title | cues.software)) return true;
  return false;
}

/** "Salesforce Consultant". People who only use the platform for sales have other titles. */
function isPlatformTitle({ tokens }: Scene, last: number): boolean {
  const isJoined = last + 1 < tokens.count && tokens.gap[last + 1] === gaps.join;
  return isJoined && isCue(tokens.word[last + 1] ?? 0, cues.platformTitle);
}

/**
 * Marks of tokens: part of no hit; part of a hit; the first word of a name that can only be software; the
 * other words of such a name, which add nothing.
 */
export const notHit = 0;
const isHit = 1;
const isName = 2;
const restOfName = 3;

function markHits(
  scene: Scene,
  decisions: readonly (Decision | undefined)[],
): { readonly byToken: Uint8Array; readonly names: number } {
  const byToken = new Uint8Array(scene.tokens.count);
  const names = new Set<string>();
  for (const [i, hit] of scene.hits.entries()) {
    const { first, last } = hit;
    const skill = certainSkill(scene, hit, decisions[i]);
    byToken.fill(skill === undefined ? isHit : restOfName, first, last + 1);
    if (skill !== undefined) byToken[first] = isName;
    if (skill !== undefined) names.add(skill);
  }
  return { byToken, names: names.size };
}

/**
 * The id of the software, or the job title in software, that a hit names beyond doubt, if only by its
 * spelling.
 */
function certainSkill(scene: Scene, hit: Hit, decision: Decision | undefined): string | undefined {
  if (decision !== undefined) {
    const { skill, kept } = decision;
    const isTelling =
      isCertainName(scene, decision) || (kept && isSoftwareTitle(scene, hit, skill));
    return isTelling ? skill.id : undefined;
  }
  const { index } = scene.lexicon;
  const [owner] = ownersOf(index, hit.form);
  const skill = owner && skillAt(index, owner.skill);
  const isCertain = skill && isCertainName(scene, { hit, skill, kept: true, because: "" });
  return isCertain ? skill.id : undefined;
}

/** An empty line begins a new part, as a heading does. */
const emptyLine = /\n[ \t]*\n/g;

const year = /(?<![\d.])(?:19|20)\d\d(?![\d.])/g;

/** The head of a position has its year within this many characters. */
const longestHead = 121;

const opensItem = regExp.u`[${bullets}*-]`;

/** The positions before lines with a year, which usually open a position. Lines of lists do not count. */
function yearLines(text: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(year)) {
    // Looks back a limited distance, since a whole text may be one line.
    const nearest = Math.max(0, index - longestHead - 1);
    const start = nearest + text.slice(nearest, index).lastIndexOf("\n");
    if (start < nearest || start === starts.at(-1)) continue;
    const length = index - start - 1;
    if (length < 1 || opensItem.test(text.charAt(start + 1))) continue;
    starts.push(start);
  }
  return starts;
}

/** For each token, the part of the text that contains it, ascending from 0. */
function readParts({ text, tokens: { count, from }, layout }: Topical): Uint32Array {
  const parts = new Uint32Array(count);
  const blocks = [...text.matchAll(emptyLine)].map(({ index }) => index);
  const starts = [...blocks, ...yearLines(text), ...layout.headings()].sort((a, b) => a - b);
  let part = 0;
  for (let i = 0; i < count; i++) {
    while (part < starts.length && (starts[part] ?? 0) <= (from[i] ?? 0)) part++;
    parts[i] = part;
  }
  return parts;
}
