import { firstIndex } from "../../text/first-index.ts";
import { cased } from "../../words/cased.ts";
import { nameSet } from "../../words/words.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { meaningsOf } from "../lexicon/form-index.ts";
import { isOfCode } from "../lexicon/lexicon.ts";
import { isCapital, isSpaced, type Scene, surfaceOf, wordAt } from "./scene.ts";

/** Ranges of tokens, both ends included, ascending. */
export type Firms = readonly Pick<Hit, "first" | "last">[];

/**
 * The lists in which names mean firms rather than their products: "customers including Salesforce, Docker and
 * Slack". O(tokens).
 */
export function findFirms(scene: Scene): Firms {
  const { count, word } = scene.tokens;
  const found: Firms[number][] = [];
  for (let i = 0; i < count; i++) {
    if (!isCue(word[i] ?? 0, cues.firms)) continue;
    const first = listAfter(scene, i);
    if (first === undefined) continue;
    const last = listEnd(scene, first);
    if (last >= first) found.push({ first, last });
  }
  return found;
}

/** How many words may be between "companies" and "like". */
const maxBetween = 3;

/** The first token of the examples that the word at token `i` announces. */
function listAfter(scene: Scene, i: number): number | undefined {
  const { tokens } = scene;
  const end = Math.min(tokens.count - 2, i + maxBetween);
  for (let link = i + 1; link <= end; link++) {
    const word = tokens.word[link] ?? 0;
    // "enterprise databases such as Oracle"
    if (!isListGap(scene, link) || isCue(word, cues.sort)) return undefined;
    if (isCue(word, cues.example)) return isName(scene, link + 1) ? link + 1 : undefined;
  }
  return undefined;
}

/** The last token of a list of names separated by commas and "and". */
function listEnd(scene: Scene, first: number): number {
  let last = first;
  for (let i = first + 1; i < scene.tokens.count && isListGap(scene, i); i++) {
    if (isName(scene, i)) last = i;
    else if (!/^(?:and|or|the|of|s)$/.test(wordAt(scene, i))) break;
  }
  return last;
}

function isName({ text, tokens }: Scene, i: number): boolean {
  return opensName.test(text.slice(tokens.from[i], tokens.to[i]));
}

const opensName = cased.u`^[\p{Lu}\d]`;

/** Whether the characters before token `i` leave a list open. */
function isListGap({ text, tokens }: Scene, i: number): boolean {
  return /^[ ,'()&\n-]{1,4}$/.test(text.slice(tokens.to[i - 1], tokens.from[i]));
}

/** Whether the whole hit is inside such a list. */
export function isAmongFirms(firms: Firms, { first, last }: Hit): boolean {
  return firms.some((firm) => first >= firm.first && last <= firm.last);
}

const namesakes = nameSet("firm-namesake");

/** "Consultant at Salesforce", "Client: Splunk", in contrast to "ran jobs at Databricks scale". */
export function isNamesake(scene: Scene, hit: Hit): boolean {
  // The last letters of "at", "for" and "by", and the colon of a label: after anything else there is nothing
  // to look up.
  const before = scene.text.charAt((scene.tokens.from[hit.first] ?? 0) - 2);
  if (before === "" || !"try:".includes(before) || !isEmployer(scene, hit)) return false;
  return isNameOfFirm(surfaceOf(scene, hit).toLowerCase()) && !isFollowed(scene, hit);
}

/** Whether a firm has the same name as a technology. `word` is in lower case: "splunk". */
export function isNameOfFirm(word: string): boolean {
  return namesakes.has(word);
}

/** "worked at Stripe", "worked for Stripe as", "Client: Stripe". */
export function isEmployer(scene: Scene, hit: Hit): boolean {
  if (!isCapital(scene, hit.first)) return false;
  return isAfterAt(scene, hit) || isWorkedFor(scene, hit) || isAfterFirmLabel(scene, hit);
}

/** A name after "at" is a firm, unless a word of skill comes before "at". */
function isAfterAt(scene: Scene, { first }: Hit): boolean {
  const isAt = isSpaced(scene, first) && wordAt(scene, first - 1) === "at";
  return isAt && !isCue(scene.tokens.word[first - 2] ?? 0, cues.skilled | cues.knowledge);
}

/**
 * Whether "for" or "by" precedes the name and the name ends the phrase: someone who works for Kafka clusters
 * does not work for a firm called Kafka.
 */
function isWorkedFor(scene: Scene, hit: Hit): boolean {
  const { first } = hit;
  if (!isCue(scene.tokens.word[first - 2] ?? 0, cues.employed) || !isSpaced(scene, first))
    return false;
  return /^(?:for|by)$/.test(wordAt(scene, first - 1)) && !isFollowed(scene, hit);
}

/** Whether a content word follows right after the hit. */
export function isFollowed({ text, tokens }: Scene, { last }: Pick<Hit, "last">): boolean {
  const to = tokens.to[last] ?? 0;
  if (!/^ [\w(]/.test(text.slice(to, to + 2))) return false;
  return !isCue(tokens.word[last + 1] ?? 0, cues.sentence);
}

/** "Client: Stripe", in contrast to "client" as the opposite of "server" ("Client: TypeScript, Angular"). */
function isAfterFirmLabel(scene: Scene, hit: Hit): boolean {
  const { text, tokens } = scene;
  const { first } = hit;
  if (first === 0 || !isCue(tokens.word[first - 1] ?? 0, cues.firmLabel)) return false;
  if (!/^ ?: ?$/.test(text.slice(tokens.to[first - 1], tokens.from[first]))) return false;
  return !opensCodeList(scene, hit);
}

/**
 * Whether the hit and the next one are items of one list, and both are something that code is written in or
 * on.
 */
function opensCodeList(scene: Scene, hit: Hit): boolean {
  const { text, tokens, hits } = scene;
  const next = hits[firstIndex(hits.length, (at) => (hits[at]?.first ?? 0) > hit.last)];
  if (next === undefined || !meansCode(scene, hit) || !meansCode(scene, next)) return false;
  const between = text.slice(tokens.to[hit.last], tokens.from[next.first]);
  const to = tokens.to[next.last] ?? 0;
  return (
    /^(?:, ?| ?[/|&+] ?| and )$/.test(between) &&
    /^\s*(?:$|[\n,;.)/|&+]|and )/.test(text.slice(to, to + 5))
  );
}

function meansCode({ lexicon }: Scene, { form }: Hit): boolean {
  const meanings = meaningsOf(lexicon.index, form);
  return meanings.some(({ category }) => isOfCode(lexicon.categories.get(category)));
}

/** "Salt Kitchen", "Code Harbor Academy": a shop, a school. */
export function isInHouse(scene: Scene, { first, last }: Hit): boolean {
  if (!isCapital(scene, first)) return false;
  if (!isSpaced(scene, last + 1) || !isCapital(scene, last + 1)) return false;
  const end = wordAt(scene, last + 1);
  if (houses.has(end)) return true;
  return schools.has(end) && isSpaced(scene, first) && isCapital(scene, first - 1);
}

const houses = nameSet("cue-house");
const schools = nameSet("cue-school");
