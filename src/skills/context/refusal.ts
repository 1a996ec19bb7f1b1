import { BRACKET, isCapitalUnit, isDigitUnit, SPACE } from "../../text/code-units.ts";
import { firstIndex } from "../../text/first-index.ts";
import { gaps, type Tokens } from "../../text/tokenize.ts";
import { wordNumber } from "../../text/vocabulary.ts";
import { nameValues } from "../../words/words.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import {
  anyName,
  anyNumber,
  anyYear,
  type CompiledRule,
  isCovering,
  isSameSkill,
  meaningsOf,
} from "../lexicon/form-index.ts";
import { outputAt, root, step } from "../lexicon/trie.ts";
import { hasCase } from "./capitals.ts";
import { type Firms, isAmongFirms, isEmployer, isInHouse, isNamesake } from "./firms.ts";
import { isInsideWord } from "./inside-word.ts";
import { isLevel } from "./item-levels.ts";
import { isPerson } from "./persons.ts";
import { isCapital, isSpaced, type Scene, surfaceOf, wordAt } from "./scene.ts";

/** Why no surface at this place is a skill, ambiguous or not; undefined if one can be. */
export function refusalOfPlace(scene: Scene, hit: Hit, firms: Firms): string | undefined {
  if (isInAddress(scene, hit)) return "part of an address";
  if (isInName(scene, hit)) return "part of the name of a place or a firm";
  return isAmongFirms(firms, hit) || isNamesake(scene, hit) ? "named as a firm" : undefined;
}

/**
 * "Azure Bay Towers", "Hotel Azure": a capitalized name that has a possessive ending, or is beside a word
 * that begins or ends names of other things.
 */
function isInName(scene: Scene, { first, last }: Hit): boolean {
  const { tokens } = scene;
  if (!isCapital(scene, first)) return false;
  if (isOwner(scene, last)) return isCapital(scene, last + 1);
  if (isCue(tokens.word[first - 1] ?? 0, cues.nameStart) && isSpaced(scene, first))
    return isCapital(scene, first - 1);
  if (!isSpaced(scene, last + 1)) return false;
  if (isCue(tokens.word[last + 1] ?? 0, cues.nameEnd)) return isCapital(scene, last + 1);
  if (!isCapital(scene, last + 1)) return false;
  // "Phoenix Children's Hospital".
  const end = last + (wordAt(scene, last + 2) === "s" ? 3 : 2);
  return isSpaced(scene, end) && isCue(tokens.word[end] ?? 0, cues.nameEnd);
}

/** "Programmers' Evening". */
function isOwner({ text, tokens }: Scene, last: number): boolean {
  const to = tokens.to[last] ?? 0;
  return /^s['’] $/.test(text.slice(to - 1, to + 2));
}

/** Why an ambiguous surface cannot be the skill at this place whatever else is near; undefined if it can. */
export function refusalOf(scene: Scene, hit: Hit, rule?: CompiledRule): string | undefined {
  if (rule === undefined) return undefined;
  const covered = coveredBy(scene, hit, rule);
  if (covered !== undefined) return `part of "${covered}"`;
  if (isInsideWord(scene, hit, rule)) return "part of another word";
  if (rule.default !== "accept" && isInHouse(scene, hit)) return "part of the name of a house";
  if (isEmployer(scene, hit)) return "named as a firm";
  if (isPerson(scene, hit)) return "the name of a person";
  if (isExplained(scene, hit)) return "explained as something else";
  if (isCounted(scene, hit)) return "a number";
  if (isLevel(scene, hit)) return "how well something is known";
  return isGame(scene, hit) ? "said to be a game" : undefined;
}

/** "Three (3) years", as in official documents. */
function isCounted({ text, tokens }: Scene, { first, last }: Hit): boolean {
  const to = tokens.to[last] ?? 0;
  const digits = inBrackets.exec(text.slice(to, to + longestNumber))?.[1];
  if (digits === undefined) return false;
  const word = text.slice(tokens.from[first], to).toLowerCase();
  return nameValues("number-word").get(word) === digits;
}

const inBrackets = /^ ?[([]0?(\d{1,2})\b/;
const longestNumber = 6;

/** "CRM (crew resource management)": the initials of words that do not name the same skill. */
function isExplained({ text, tokens, hits, lexicon }: Scene, { first, last, form }: Hit): boolean {
  const from = tokens.from[first] ?? 0;
  const to = tokens.to[last] ?? 0;
  // No bracket follows most surfaces, and these need no closer look.
  if (text.charCodeAt(to + 1) !== BRACKET) return false;
  const surface = text.slice(from, to);
  if (!/^[A-Z]{2,5}$/.test(surface)) return false;
  const words = /^ \(([A-Za-z]+(?:[ -][A-Za-z]+){1,4})\)/.exec(
    text.slice(to, to + longestName),
  )?.[1];
  if (words === undefined) return false;
  const initials = words.split(/[ -]/).map((word) => word.charAt(0));
  if (initials.join("").toUpperCase() !== surface) return false;
  const at = firstIndex(hits.length, (hit) => (hits[hit]?.first ?? 0) > last);
  const other = hits[at];
  const isInside = other !== undefined && (tokens.from[other.first] ?? 0) < to + words.length + 2;
  return !(isInside && isSameSkill(lexicon.index, form, other.form));
}

/** The longest expansion of an abbreviation, in characters. */
const longestName = 60;

/** "go (the board game)", "third dan in Go", "Go, 2 kyu", "Go tournaments". */
function isGame(scene: Scene, hit: Hit): boolean {
  const { text, tokens } = scene;
  if (isBeforeGame(scene, hit) || isAfterRank(scene, hit)) return true;
  const to = tokens.to[hit.last] ?? 0;
  return /^ ?\((?:an? |the )?(?:[a-z]{2,10} )?game\)/i.test(text.slice(to, to + 30));
}

/** Whether a word of games follows right after the hit, or a rank does ("Go, 2 kyu"). */
function isBeforeGame(scene: Scene, { last }: Hit): boolean {
  const { text, tokens } = scene;
  if (isGameWord(scene, last + 1)) return isSpaced(scene, last + 1);
  return isGameWord(scene, last + 2) && isNumber(text, tokens, last + 1);
}

/** Whether a rank comes before the hit ("third dan in Go"). A capitalized "Dan" may be a person. */
function isAfterRank(scene: Scene, { first }: Hit): boolean {
  if (!isSpaced(scene, first)) return false;
  const isLinked = isCue(scene.tokens.word[first - 1] ?? 0, cues.linking);
  if (isLinked) return isSpaced(scene, first - 1) && isGameWord(scene, first - 2);
  return isGameWord(scene, first - 1) && !isCapital(scene, first - 1);
}

function isGameWord({ tokens }: Scene, i: number): boolean {
  return isCue(tokens.word[i] ?? 0, cues.game);
}

/** How many words of a phrase may come before the surface that it covers. */
const maxBefore = 5;
const longestCover = 10;

/** The phrase around the hit that means something else. */
function coveredBy(scene: Scene, hit: Hit, rule: CompiledRule): string | undefined {
  const { text, tokens } = scene;
  const low = Math.max(0, hit.first - maxBefore);
  let start = hit.first;
  while (start > low && tokens.gap[start] !== gaps.apart) start--;
  for (let first = start; first <= hit.first; first++) {
    const last = coverFrom(scene, first, hit, rule);
    if (last === undefined || isNameAmidLine(scene, first, hit, rule)) continue;
    return text.slice(tokens.from[first], tokens.to[last]);
  }
  return undefined;
}

/**
 * "moved to React", "tests in Jest": as part of the phrases "to react" and "in jest" the surface would be in
 * lower case like the word before it. A rule for any case is no help: "on CNN" and "on cnn" are the same.
 */
function isNameAmidLine(scene: Scene, first: number, hit: Hit, rule: CompiledRule): boolean {
  const { text, tokens } = scene;
  if (first !== hit.first - 1 || rule.case === "any") return false;
  const before = text.slice(tokens.from[first], tokens.to[first]);
  const isSmall =
    rule.case === "capitalized" &&
    before === before.toLowerCase() &&
    isCue(tokens.word[first] ?? 0, cues.instrument);
  return (before === "to" || isSmall) && hasCase(surfaceOf(scene, hit), rule);
}

/** The last token of a phrase that begins with token `first` and covers the hit. */
function coverFrom(scene: Scene, first: number, hit: Hit, rule: CompiledRule): number | undefined {
  const { tokens, lexicon } = scene;
  const { index } = lexicon;
  const end = Math.min(tokens.count, first + longestCover);
  let node: number = root;
  for (let i = first; i < end; i++) {
    if (i > first && tokens.gap[i] === gaps.apart) return undefined;
    node = stepCover(scene, node, i, i > hit.last ? rule : undefined);
    if (node === 0) return undefined;
    const output = outputAt(index.coverTrie, node);
    if (i >= hit.last && output !== 0 && isCovering(index, output - 1, rule.key)) return i;
  }
  return undefined;
}

/**
 * The node after token `i`, read as it is written, as any number ("go # dan") or as any year ("spring ####"),
 * and after the surface of `rule` also as any name ("apache ^"). 0 if no phrase continues this way.
 */
function stepCover(scene: Scene, node: number, i: number, rule?: CompiledRule): number {
  const { text, tokens, lexicon } = scene;
  const { coverTrie, vocabulary } = lexicon.index;
  const gap = tokens.gap[i] ?? gaps.apart;
  const stepBy = (word: string) => step(coverTrie, node, wordNumber(vocabulary, word), gap);
  const next =
    step(coverTrie, node, tokens.word[i] ?? 0, gap) ||
    (isNumber(text, tokens, i) && stepBy(anyNumber)) ||
    (isYear(text, tokens, i) && stepBy(anyYear)) ||
    0;
  if (next !== 0 || rule === undefined || !isOtherName(scene, i, rule)) return next;
  return stepBy(anyName);
}

/**
 * "Apache Ozone", "Apache Grails", in contrast to "Apache MySQL", "Apache Web Server": a capitalized word
 * that is neither a cue of the rule nor one of several names in a row.
 */
function isOtherName(scene: Scene, i: number, rule: CompiledRule): boolean {
  const { text, tokens, hits } = scene;
  if (!isCapitalUnit(text.charCodeAt(tokens.from[i] ?? 0))) return false;
  if (text.charCodeAt((tokens.from[i] ?? 0) - 1) !== SPACE) return false;
  if (rule.nearWords.includes(tokens.word[i] ?? 0)) return false;
  const at = firstIndex(hits.length, (hit) => (hits[hit]?.last ?? 0) >= i);
  const other = hits[at];
  if (other === undefined || other.first > i) return true;
  return other.first === i && isOwnProduct(scene, at, rule);
}

/**
 * Whether hit `at` is a product after its maker's name: it is software, no cue of the maker's rule, and not
 * in a row of names ("Linux Apache Redis").
 */
function isOwnProduct(scene: Scene, at: number, { nearSkills }: CompiledRule): boolean {
  const { hits, lexicon } = scene;
  const other = hits[at];
  if (other === undefined || isJoinedHit(scene, at - 2) || isJoinedHit(scene, at)) return false;
  return meaningsOf(lexicon.index, other.form).every(({ id, category }) => {
    const { software, brands, inflects } = lexicon.categories.get(category) ?? {};
    return (software === true || brands === true) && inflects !== true && !nearSkills.includes(id);
  });
}

/** Whether exactly one space separates hit `at` from the next. */
function isJoinedHit(scene: Scene, at: number): boolean {
  const [one, next] = [scene.hits[at], scene.hits[at + 1]];
  return one !== undefined && next?.first === one.last + 1 && isSpaced(scene, next.first);
}

function isNumber(text: string, tokens: Tokens, i: number): boolean {
  const from = tokens.from[i] ?? 0;
  return isDigitUnit(text.charCodeAt(from)) && /^\d+$/.test(text.slice(from, tokens.to[i]));
}

function isYear(text: string, tokens: Tokens, i: number): boolean {
  return isNumber(text, tokens, i) && (tokens.to[i] ?? 0) - (tokens.from[i] ?? 0) === 4;
}

/** How far around the hit an address is looked for, in characters. */
const addressReach = 80;

/**
 * Whether the hit is part of a URL, an e-mail address or a domain name: "https://go.dev", "github.com/jane",
 * "me@rest.org", "javascript:void(0)".
 */
export function isInAddress({ text, tokens }: Scene, hit: Hit): boolean {
  const from = tokens.from[hit.first] ?? 0;
  const to = tokens.to[hit.last] ?? 0;
  // Most words have a space or a comma on both sides and need no closer look.
  if (!isAddressMark(text, from - 1) && !isAddressMark(text, to)) return false;
  const run = runAround(text, from, to);
  return /:\/\/|^www\.|\S@\S|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|dev|me|edu|gov|co|app|de|uk|fr|in|nl)(?:\/|$)|^javascript:(?:void$|(?:window|history|document)\.)/i.test(
    run,
  );
}

/**
 * The hit and the text around it up to white space, a bracket, a comma or a quote, or up to an address that
 * follows without a space ("React/SQLitehttps://…").
 */
function runAround(text: string, from: number, to: number): string {
  const low = Math.max(0, from - addressReach);
  const high = Math.min(text.length, to + addressReach);
  let start = from;
  let end = to;
  while (start > low && !isRunEnd(text.charCodeAt(start - 1))) start--;
  while (end < high && !isRunEnd(text.charCodeAt(end)) && !opensAddress(text, end)) end++;
  return text.slice(start, end);
}

function opensAddress(text: string, at: number): boolean {
  return text.startsWith("https://", at) || text.startsWith("http://", at);
}

function isRunEnd(unit: number): boolean {
  return unit < 128 ? runEnds[unit] === 1 : /\s/.test(String.fromCharCode(unit));
}

const runEnds: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[\s,;()<>"]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

function isAddressMark(text: string, at: number): boolean {
  return addressMarks.has(text.charCodeAt(at));
}

const addressMarks: ReadonlySet<number> = new Set(
  Array.from("./:@-_", (mark) => mark.charCodeAt(0)),
);
