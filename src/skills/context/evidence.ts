import { isDigitUnit } from "../../text/code-units.ts";
import type { TextLine } from "../../text/lines.ts";
import { gaps } from "../../text/tokenize.ts";
import { cased } from "../../words/cased.ts";
import { compiled } from "../../words/compiled.ts";
import { letter } from "../../words/letters.ts";
import type { Hit } from "../hits/hits.ts";
import { cues, isCue } from "../lexicon/cues.ts";
import { hasCase } from "./capitals.ts";
import { isEdge, isListGap, type Neighbor, neighbor, textBetween } from "./list-items.ts";
import { type Candidate, type Hearing, isSpaced, isTechnical, surfaceOf, wordAt } from "./scene.ts";
import { namesWhatIsMade } from "./what-is-made.ts";

/** Evidence for a meaning. One point is a hint; two are enough even if the case speaks against it. */
export interface Sign {
  readonly points: number;
  /** For people to read: "listed next to Kafka". */
  readonly words: string;
  /** The sign shows what the text is about rather than what is meant at this place. */
  readonly isTopic?: boolean;
}

/**
 * Skills listed next to the hit on one or both sides, separated by commas, slashes, bars, bullets, "and" or
 * "or". Spaces alone make a list only if there is a skill on both sides: "Redis Rancher Jira" is a list,
 * "Cisco Fiber" a name.
 */
export function nextToSkills(subject: Candidate): Sign | undefined {
  const left = neighbor(subject, -1);
  const right = neighbor(subject, 1);
  if (left !== undefined && right !== undefined) return between(left, right);
  const one = left ?? right;
  if (one === undefined || one.isJoined) return undefined;
  // "Go, and go with the flow": a word in the wrong case must also end an item of the list.
  const side = left === undefined ? -1 : 1;
  const ends = isRightCase(subject) || isEdge(subject, side);
  if (!ends && (side > 0 || cueBefore(subject) === undefined)) return undefined;
  return { points: 1, words: `listed next to ${one.name}` };
}

/** Skills listed next to the hit on both sides. */
export function betweenSkills(subject: Candidate): Sign | undefined {
  const left = neighbor(subject, -1);
  const right = left === undefined ? undefined : neighbor(subject, 1);
  return left === undefined || right === undefined ? undefined : between(left, right);
}

/** A listed neighbor that can be nothing but software. Counts even in a text about something else. */
export function nextToCertain(subject: Candidate): Sign | undefined {
  const certain = [neighbor(subject, -1), neighbor(subject, 1)].find((one) => one?.isCertain);
  return certain && { points: 2, words: `listed next to ${certain.name}` };
}

function between(left: Neighbor, right: Neighbor): Sign {
  return { points: 2, words: `listed between ${left.name} and ${right.name}` };
}

function isRightCase({ hearing, hit, rule }: Candidate): boolean {
  return rule === undefined || hasCase(surfaceOf(hearing, hit), rule);
}

/** What follows the hit: a word that marks a technology ("Spring framework"), a version, how long it was used. */
export function cueAfter(subject: Candidate): Sign | undefined {
  const { hearing, hit } = subject;
  const { tokens } = hearing;
  const used = usedFor(subject);
  if (used !== undefined) return used;
  const next = hit.last + 1;
  if (next >= tokens.count || tokens.gap[next] === gaps.apart) return undefined;
  const word = tokens.word[next] ?? 0;
  const isKnown = isCue(word, cues.asked) && isSpaced(hearing, next) && isNameAsWritten(subject);
  const isPlace = isCue(word, cues.surroundings);
  const saysSo = isCue(word, cues.behind) || isVersionAt(subject, next);
  if (saysSo || ((isKnown || isPlace) && isTechnical(hearing, subject.skill)))
    return { points: 1, words: `followed by "${wordAt(hearing, next)}"` };
  return ownersTrade(subject);
}

/** In the right case, and not a word about how much is known ("BASIC KNOWLEDGE"). */
function isNameAsWritten(subject: Candidate): boolean {
  const { tokens } = subject.hearing;
  return isRightCase(subject) && !isCue(tokens.word[subject.hit.last] ?? 0, cues.linking);
}

/**
 * Whether the token is the version of something that has versions. A dot alone is not enough of a separator:
 * SES.4 is a grade.
 */
function isVersionAt({ hearing, skill }: Candidate, token: number): boolean {
  const { text, tokens, lexicon } = hearing;
  const from = tokens.from[token] ?? 0;
  if (!isDigitUnit(text.charCodeAt(from)) || text.charAt(from - 1) === ".") return false;
  const hasVersions = lexicon.categories.get(skill.category)?.versions ?? false;
  return hasVersions && /^\d{1,2}[a-z]?$/.test(wordAt(hearing, token));
}

/** "spark - 24 months", "Excel (5 years)": two points if the skill is an item of a list. */
function usedFor(subject: Candidate): Sign | undefined {
  const { hearing, hit } = subject;
  const to = hearing.tokens.to[hit.last] ?? 0;
  const behind = hearing.text.slice(to, to + 40);
  const found = duration.exec(behind);
  if (found === null || !beforeDuration.test(behind.slice(0, found.index))) return undefined;
  const from = hearing.tokens.from[hit.first] ?? 0;
  const isItem = isEdge(subject, -1) || hearing.text.slice(Math.max(0, from - 2), from) === "  ";
  return { points: isItem ? 2 : 1, words: `followed by "${found[0]}"` };
}

const duration = compiled(/(?:less than )?\d{1,2}\+? ?(?:years?|yrs?|months?)\b/i);

/** What may be between a skill and how long it was used: "- 3 years", ": experience 3 years". */
const beforeDuration = /^\s{0,3}[-:(|]?\s{0,3}(?:e[a-z]{5,10}\s{0,3}[-:]?\s{0,3})?$/i;

/** "Unity Gameplay Programmer": within a title, the trade may follow a word or two later. */
function ownersTrade(subject: Candidate): Sign | undefined {
  const { hearing, hit } = subject;
  const { tokens, text } = hearing;
  if (!isRightCase(subject)) return undefined;
  for (let next = hit.last + 1; next <= hit.last + 3 && next < tokens.count; next++) {
    const joined = text.slice(tokens.to[next - 1], tokens.to[next]);
    if (!goesOn.test(joined)) return undefined;
    if (isCue(tokens.word[next] ?? 0, cues.trade))
      return { points: 1, words: `followed by "${wordAt(hearing, next)}"` };
  }
  return undefined;
}

const goesOn = cased.u`^(?: [\p{Lu}]|-)`;

/**
 * "experience with", "knowledge of": a word of knowledge before the hit, with only linking words between
 * them.
 */
export function knowledgeBefore(subject: Candidate): Sign | undefined {
  return wordBefore(subject, cues.knowledge);
}

/** How many items of a list may be between a word of knowledge and a generic word. */
const maxItems = 8;

/**
 * "experience in coding, debugging and testing": what comes before a list applies to each of its items.
 * Depends on the text alone.
 */
export function knowledgeBeforeList(subject: Candidate): Sign | undefined {
  const { hearing, index } = subject;
  let item = subject;
  for (let k = index - 1; k >= 0 && k >= index - maxItems; k--) {
    const gap = textBetween(item, k, -1);
    const hit = hearing.hits[k];
    if (hit === undefined || gap === undefined || !isListGap(gap)) return undefined;
    item = { ...subject, index: k, hit };
    const found = knowledgeBefore(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A word of knowledge or use ("written in") before the hit with only linking words between them, or a phrase
 * that introduces examples ("libraries such as").
 */
export function cueBefore(subject: Candidate): Sign | undefined {
  const said = wordBefore(subject, cues.knowledge | cues.use) ?? exampleOf(subject);
  return said ?? saidIn(subject) ?? tradeBefore(subject);
}

/** "Développeur Java": in many languages the trade comes before the skill. */
function tradeBefore(subject: Candidate): Sign | undefined {
  const { hearing, hit, skill } = subject;
  const isTrade = isCue(hearing.tokens.word[hit.first - 1] ?? 0, cues.tradeBefore);
  if (!isTrade || !isSpaced(hearing, hit.first) || !isRightCase(subject)) return undefined;
  return isTechnical(hearing, skill) ? after(subject, hit.first - 1) : undefined;
}

/** "libraries such as Eigen", "versioning systems (Hudson", "Senior Engineer (Zig". */
function exampleOf({ hearing, hit, skill }: Candidate): Sign | undefined {
  const kinds = skill.category === "language" ? cues.sort | cues.trade : cues.sort;
  const sort = sortBefore(hearing, hit.first, kinds);
  if (sort === undefined || !isTechnical(hearing, skill)) return undefined;
  const { text, tokens } = hearing;
  return { points: 1, words: `after "${text.slice(tokens.from[sort], tokens.to[hit.first - 1])}"` };
}

/**
 * The word of `kinds` for which "such as", a similar phrase or a bracket introduces token `first` as an
 * example. O(1).
 */
function sortBefore({ text, tokens }: Hearing, first: number, kinds: number): number | undefined {
  const before = first - 1;
  if (before < 0) return undefined;
  const isSort = (i: number) => i >= 0 && isCue(tokens.word[i] ?? 0, kinds);
  if (text.charAt((tokens.from[first] ?? 0) - 1) === "(")
    return isSort(before) ? before : undefined;
  if (!isCue(tokens.word[before] ?? 0, cues.example)) return undefined;
  // "such as" is two words.
  return [before - 1, before - 2].find(isSort);
}

/** "the rotation in Go": "in" before a programming language. */
function saidIn({ hearing, hit, skill }: Candidate): Sign | undefined {
  const isIn = skill.category === "language" && wordAt(hearing, hit.first - 1) === "in";
  return isIn && hearing.tokens.gap[hit.first] === gaps.join
    ? { points: 1, words: 'after "in"' }
    : undefined;
}

function wordBefore(subject: Candidate, given: number): Sign | undefined {
  const { hearing, hit } = subject;
  const kinds = namesWhatIsMade(subject) ? given & ~cues.use : given;
  const { tokens } = hearing;
  const partner = partnerOf(subject);
  for (let i = hit.first - 1; i >= 0 && i >= hit.first - 4; i--) {
    if (tokens.gap[i + 1] === gaps.apart) return undefined;
    if (partner?.last === i) {
      i = partner.first;
      continue;
    }
    const word = tokens.word[i] ?? 0;
    if (isCue(word, kinds)) return after(subject, i);
    if (!isCue(word, cues.linking)) return undefined;
  }
  return undefined;
}

/** A hint made of all words from token `i` to the hit; undefined if they end a heading of hobbies. */
function after({ hearing, hit }: Candidate, i: number): Sign | undefined {
  const { tokens, text } = hearing;
  if (isHeadingOfHobbies(hearing, i, hit)) return undefined;
  return { points: 1, words: `after "${text.slice(tokens.from[i], tokens.to[hit.first - 1])}"` };
}

/**
 * Whether token `i` ends the heading of hobbies above the hit: "When not coding" does not mean that anyone
 * coded in what is listed below it.
 */
function isHeadingOfHobbies({ text, tokens, layout }: Hearing, i: number, { first }: Hit): boolean {
  const from = tokens.from[first] ?? 0;
  if (!text.slice(tokens.to[i], from).includes("\n")) return false;
  const above = layout.contextAt(tokens.from[i] ?? 0)?.line.from;
  if (above === undefined || layout.contextAt(from)?.under !== "leisure") return false;
  return layout.headings().includes(above);
}

/** The skill that is combined with the hit: "integrating Dialogflow with slack". */
function partnerOf({ hearing, index, hit }: Candidate): Hit | undefined {
  const other = index > 0 ? hearing.decisions[index - 1] : undefined;
  const isPartner = other?.kept && other.hit.last === hit.first - 2;
  return isPartner && wordAt(hearing, hit.first - 1) === "with" ? other.hit : undefined;
}

/** "research skills": the word after a generic word makes it something that can be asked for. */
export function askedFor({ hearing, hit }: Candidate): Sign | undefined {
  const next = hit.last + 1;
  if (next >= hearing.tokens.count || hearing.tokens.gap[next] !== gaps.join) return undefined;
  return isCue(hearing.tokens.word[next] ?? 0, cues.asked)
    ? { points: 1, words: `followed by "${wordAt(hearing, next)}"` }
    : undefined;
}

/** An item of a list under a heading of skills, or after a label of skills. */
export function listedUnder(subject: Candidate): Sign | undefined {
  const { hearing, hit } = subject;
  const context = hearing.layout.contextAt(hearing.tokens.from[hit.first] ?? 0);
  if (context === undefined || !isEdge(subject, -1) || !isEdge(subject, 1)) return undefined;
  if (opensSentence(subject, context.line)) return undefined;
  const { label, under, heading } = context;
  if (label !== undefined) return { points: 2, words: `listed under "${label}"` };
  const isUnderSkills = (under === "skills" || under === "asks") && heading !== undefined;
  return isUnderSkills ? { points: 2, words: `listed under "${heading}"` } : undefined;
}

/**
 * Whether the name of a tool opens its line as a verb: "Devise and implement plans for growth", in contrast
 * to "Go and some Rust".
 */
function opensSentence({ hearing, hit, skill }: Candidate, line: TextLine): boolean {
  const { text, tokens, lexicon } = hearing;
  const category = lexicon.categories.get(skill.category);
  if (category?.technical !== true || category.inflects) return false;
  if (letter.test(text.slice(line.from, tokens.from[hit.first]))) return false;
  return opensClause.test(text.slice(tokens.to[hit.last], line.to));
}

/** At least four words without punctuation. */
const opensClause = /^ and [a-z]+(?: [a-z]+){3}/;

/**
 * The same skill elsewhere in the text under an unambiguous surface: a text rarely uses a word in two senses.
 */
export function sameSense(subject: Candidate): Sign | undefined {
  const { hearing, skill } = subject;
  const isKnown =
    hearing.senses.has(skill.id) || (!isRightCase(subject) && hearing.smallSenses.has(skill.id));
  return isKnown
    ? { points: 1, words: `${skill.name} is named elsewhere in the text`, isTopic: true }
    : undefined;
}
