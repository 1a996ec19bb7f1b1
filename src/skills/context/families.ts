import { BRACKET, SPACE } from "../../text/code-units.ts";
import { gaps } from "../../text/tokenize.ts";
import { nameSet } from "../../words/words.ts";
import type { Hit } from "../hits/hits.ts";
import { meaningsOf } from "../lexicon/form-index.ts";
import { outputAt, root, step } from "../lexicon/trie.ts";
import { type Decision, isCapital, isWordAt, type Scene } from "./scene.ts";

/** No longer list of a family is read, and no name of a part has more words. */
const mostParts = 16;
const mostWords = 4;

/** After a dash, a single name may be a level or a comment: "Certified Architect – Professional". */
const fewestSure = 2;

/** "Azure cloud", "AWS services". */
const nouns = nameSet("family-noun");

/**
 * The parts of product families, whose first word is written once, before the bracket: "Boot" and "Data" in
 * "Spring (Boot, Data)", "Functions" in "Azure (App Service, Functions)". Before a colon or a dash ("AWS:
 * Glue, Batch"), or with a noun between ("Azure cloud (Functions)"), the list could be part of a sentence, so
 * the conditions are stricter: each part has a capital, is an item of its own and implies the family. Each
 * hit covers only the words of its part; ascending. O(tokens listed).
 */
export function findFamilyParts(scene: Scene, family: Hit): readonly Hit[] {
  const { first, last } = family;
  const isBracket = opensBracket(scene, last);
  // "Node (we use Fastify, Postgres)" says what is used, and names no parts.
  if (isBracket && isWordAt(scene, last + 1, "we")) return [];
  const parts = isBracket ? partsOf(scene, nodeOf(scene, family), last) : [];
  if (parts.length > 0) return parts;
  const behind = last + nounsAt(scene, last + 1, 1);
  if (!isBracket && !opensList(scene, behind) && !opensBracket(scene, behind)) return [];
  const sure = surePartsOf(scene, family, behind);
  if (sure.length > 0) return sure;
  // "Azure Cloud" is a name of the family, but no name of a part begins with both words.
  const head = last - nounsAt(scene, last, -1);
  return head < last && head >= first ? surePartsOf(scene, { ...family, last: head }, behind) : [];
}

function surePartsOf(scene: Scene, family: Hit, behind: number): readonly Hit[] {
  const node = nodeOf(scene, family);
  const sure = partsOf(scene, node, behind).filter((part) => isSurePart(scene, node, part));
  return sure.length < fewestSure ? [] : sure;
}

/** How many words such as "cloud" (at most two) are at token `at` and next to it in the given direction. */
function nounsAt({ text, tokens }: Scene, at: number, step: 1 | -1): number {
  const isNoun = (token: number) =>
    nouns.has(text.slice(tokens.from[token], tokens.to[token]).toLowerCase());
  if (!isNoun(at)) return 0;
  return isNoun(at + step) ? 2 : 1;
}

/** Whether there is a colon or a dash between token `at` and the next. */
function opensList({ text, tokens }: Scene, at: number): boolean {
  const next = tokens.from[at + 1];
  return next !== undefined && /^(?:: ?| [-–—] )$/.test(text.slice(tokens.to[at], next));
}

function isSurePart(scene: Scene, family: number, { first, last, form }: Hit): boolean {
  const { text, tokens, lexicon } = scene;
  if (!isCapital(scene, first)) return false;
  const to = tokens.to[last] ?? text.length;
  if (!/^ ?(?:[,;/&|.)\n]|and |or |$)/.test(text.slice(to, to + 5))) return false;
  const families = meaningsAt(scene, family);
  return meaningsOf(lexicon.index, form).some(({ implies }) =>
    families.some((id) => implies.includes(id)),
  );
}

/**
 * The parts listed after a name of several words that begins with the family's: "MM" and "FI" in "SAP SD, MM
 * and FI". Each has a capital and implies the family, as the name does. O(items).
 */
export function findListedParts(scene: Scene, { hit, skill }: Decision): readonly Hit[] {
  if (hit.last === hit.first || !isListedOn(scene, hit.last)) return [];
  const node = nodeOf(scene, { ...hit, last: hit.first });
  const family = meaningsAt(scene, node).find((id) => skill.implies.includes(id));
  if (family === undefined) return [];
  const parts: Hit[] = [];
  let part = listedPart(scene, node, hit.last, family);
  while (part !== undefined && parts.length < mostParts) {
    parts.push(part);
    part = listedPart(scene, node, part.last, family);
  }
  return parts;
}

/** Whether a capitalized item follows token `last`, which is seldom the case. */
function isListedOn(scene: Scene, last: number): boolean {
  const first = itemAfter(scene, last);
  return first !== undefined && isCapital(scene, first);
}

/** The part that the next item after token `last` names, if it implies the family. */
function listedPart(scene: Scene, node: number, last: number, family: string): Hit | undefined {
  const first = itemAfter(scene, last);
  if (first === undefined || !isCapital(scene, first)) return undefined;
  const part = partAt(scene, node, first);
  const meanings = part === undefined ? [] : meaningsOf(scene.lexicon.index, part.form);
  return meanings.some(({ implies }) => implies.includes(family)) ? part : undefined;
}

/** The ids of the skills that the words leading to the node may name. */
function meaningsAt({ lexicon: { index } }: Scene, node: number): readonly string[] {
  const output = node === 0 ? 0 : outputAt(index.trie, node);
  return output === 0 ? [] : meaningsOf(index, output - 1).map(({ id }) => id);
}

/** The token after token `last`, with "and", "or", "/", "&" or a comma between them. */
function itemAfter(scene: Scene, last: number): number | undefined {
  const { text, tokens } = scene;
  const next = last + 1;
  if (next >= tokens.count) return undefined;
  const between = text.slice(tokens.to[last], tokens.from[next]);
  if (/^(?: ?[/&] ?|, ?)$/.test(between)) return isWordAt(scene, next, "and") ? next + 1 : next;
  const isLinked = isWordAt(scene, next, "and") || isWordAt(scene, next, "or");
  return isLinked && between === " " ? next + 1 : undefined;
}

/** Whether a bracket opens right after token `at`. */
function opensBracket({ text, tokens }: Scene, at: number): boolean {
  const to = tokens.to[at] ?? text.length;
  const open = text.charCodeAt(to) === SPACE ? to + 1 : to;
  return text.charCodeAt(open) === BRACKET && tokens.from[at + 1] === open + 1;
}

/** The parts of the family at `node` among the items after token `last`. */
function partsOf(scene: Scene, node: number, last: number): readonly Hit[] {
  if (node === 0) return [];
  // "Azure cloud (Service Bus)": "Azure cloud service" is Azure itself and not a part of it.
  const own = new Set(meaningsAt(scene, node));
  const isOwn = ({ form }: Hit): boolean =>
    meaningsOf(scene.lexicon.index, form).some(({ id }) => own.has(id));
  const parts: Hit[] = [];
  let first = last + 1;
  for (let count = 0; count < mostParts && first < scene.tokens.count; count++) {
    const part = partAt(scene, node, first);
    if (part !== undefined && !isOwn(part)) parts.push(part);
    const next = nextItem(scene, part?.last ?? first);
    if (next === undefined) break;
    first = next;
  }
  return parts;
}

/** The trie node that the words of the family's name lead to. */
function nodeOf({ tokens, lexicon }: Scene, { first, last }: Hit): number {
  let node: number = root;
  for (let i = first; i <= last && node !== 0; i++)
    node = step(lexicon.index.trie, node, tokens.word[i] ?? 0, tokens.gap[i] ?? gaps.join);
  return node;
}

/** The longest name that the family's words form with the words from `first` on. */
function partAt({ tokens, lexicon }: Scene, family: number, first: number): Hit | undefined {
  const { trie } = lexicon.index;
  let found: Hit | undefined;
  let node = step(trie, family, tokens.word[first] ?? 0, gaps.join);
  for (let last = first; node !== 0 && last < first + mostWords; last++) {
    const output = outputAt(trie, node);
    if (output !== 0) found = { first, last, form: output - 1 };
    const gap = tokens.gap[last + 1] ?? gaps.apart;
    if (gap === gaps.apart) break;
    node = step(trie, node, tokens.word[last + 1] ?? 0, gap);
  }
  return found;
}

/** The first token of the next item within the bracket; undefined after its end. */
function nextItem(scene: Scene, from: number): number | undefined {
  const { text, tokens } = scene;
  for (let at = from; at + 1 < tokens.count && at < from + 2 * mostWords; at++) {
    const between = text.slice(tokens.to[at], tokens.from[at + 1]);
    if (/[)\n]|[.!?] /.test(between)) return undefined;
    if (/[,;/&|]/.test(between)) return isWordAt(scene, at + 1, "and") ? at + 2 : at + 1;
    if (isWordAt(scene, at + 1, "and") || isWordAt(scene, at + 1, "or")) return at + 2;
  }
  return undefined;
}
