// Whether a text, and each part of it, is about software: in a text about coffee, Java is an island.
import type { Layout } from "./context.ts";
import { cues, isCue } from "./cues.ts";
import { type Decision, isCertainName, type Scene } from "./scene.ts";

/**
 * What a text or a part of it is about, as far as its words tell: software; something else; doubtful, where they are about even; unknown, where a short
 * text holds no word of either.
 */
export type Topic = "software" | "other" | "doubtful" | "unknown";

/** The topic of each part of a text. */
export interface Topics {
  /** Of the part that holds a token. O(1), but for the first question: O(text). */
  topicAt(token: number): Topic;
}

/** A longer text without a word of software is about something else. */
const fewWords = 60;

/** So many words more of something else than of software tell that a text is about something else. */
const enoughOther = 2;

/** A name or a word of software outweighs so many words of anything else: those that write software write it for kitchens and hospitals. */
const softwareWeight = 2;

/** How much the whole text says of each part, in words of something else. */
const wholeWeight = 2;

type Topical = Scene & { readonly layout: Layout };

/** Reads topics from what is decided of the names that have one meaning alone. */
export function readTopics(scene: Topical, decisions: readonly (Decision | undefined)[]): Topics {
  let topics: { readonly parts: readonly Topic[]; readonly partOf: Uint32Array } | undefined;
  return {
    topicAt(token) {
      topics ??= topicsOf(scene, decisions);
      return topics.parts[topics.partOf[token] ?? 0] ?? "unknown";
    },
  };
}

function topicsOf(scene: Topical, decisions: readonly (Decision | undefined)[]) {
  const { count } = scene.tokens;
  const marks = markHits(scene, decisions);
  const partOf = readParts(scene);
  const balances = new Int32Array((partOf[count - 1] ?? 0) + 1);
  const software = new Set<number>();
  const other = new Set<number>();
  for (let i = 0; i < count; i++) {
    const sign = signAt(scene, marks.byToken, i);
    if (sign === 0) continue;
    const part = partOf[i] ?? 0;
    balances[part] = (balances[part] ?? 0) + sign;
    const word = scene.tokens.word[i] ?? 0;
    if (sign < 0) other.add(word);
    else if (isCue(word, cues.software)) software.add(word);
  }
  const whole = wholeTopic(softwareWeight * (software.size + marks.names) - other.size, count);
  return { parts: [...balances].map((balance) => partTopic(balance, whole)), partOf };
}

/** What a token says: more than 0 for software, less for anything else. */
function signAt(scene: Topical, marks: Uint8Array, i: number): number {
  const { tokens, layout } = scene;
  const word = tokens.word[i] ?? 0;
  const mark = marks[i] ?? notHit;
  if (mark === isName || isCue(word, cues.software)) return softwareWeight;
  // "Test Kitchen" is no kitchen, and who plays chess in the evening may write software all day.
  if (mark !== notHit || !isCue(word, cues.other)) return 0;
  return layout.contextAt(tokens.from[i] ?? 0)?.under === "leisure" ? 0 : -1;
}

/** Marks of tokens: part of nothing that may be a skill; part of what may be one; part of a name of software that has one meaning alone. */
const notHit = 0;
const isHit = 1;
const isName = 2;

function markHits(
  scene: Scene,
  decisions: readonly (Decision | undefined)[],
): { readonly byToken: Uint8Array; readonly names: number } {
  const byToken = new Uint8Array(scene.tokens.count);
  const names = new Set<string>();
  for (const [i, { first, last }] of scene.hits.entries()) {
    const decision = decisions[i];
    const isCertain = decision !== undefined && isCertainName(scene, decision);
    byToken.fill(isCertain ? isName : isHit, first, last + 1);
    if (isCertain) names.add(decision.skill.id);
  }
  return { byToken, names: names.size };
}

/** An empty line, and a line with a year, which most often opens a position: what stands behind it is another matter. */
const partStart = /\n[ \t]*\n|\n(?=[^\n•●▪*-][^\n]{0,120}?(?<![\d.])(?:19|20)\d\d(?![\d.]))/g;

/** For each token the part of the text that holds it, ascending from 0. */
function readParts({ text, tokens }: Scene): Uint32Array {
  const parts = new Uint32Array(tokens.count);
  const starts = [...text.matchAll(partStart)].map(({ index }) => index);
  let part = 0;
  for (let i = 0; i < tokens.count; i++) {
    while ((starts[part] ?? Number.POSITIVE_INFINITY) < (tokens.from[i] ?? 0)) part++;
    parts[i] = part;
  }
  return parts;
}

function wholeTopic(balance: number, words: number): Topic {
  if (balance > 0) return "software";
  if (balance <= -enoughOther || words > fewWords) return "other";
  return balance < 0 ? "doubtful" : "unknown";
}

/** The topic of a part: the text's own, unless the words of the part outweigh it. */
function partTopic(balance: number, whole: Topic): Topic {
  if (whole === "software") return balance + wholeWeight < 0 ? "other" : whole;
  if (whole === "other") {
    const weighed = balance - wholeWeight;
    if (weighed >= 0) return weighed > 0 ? "software" : "doubtful";
  }
  return whole;
}
