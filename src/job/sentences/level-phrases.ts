import type { Span } from "../../document/document.ts";
import { pattern, steps } from "../../words/words.ts";
import type { RequirementLevel } from "../job.ts";
import { findAll } from "../pattern.ts";

/** A part of a sentence that says how strongly it asks for what stands in it; `negated` when it asks for none of it. */
export interface Stress extends Span {
  readonly level: RequirementLevel | "negated";
}

/**
 * Where a phrase's words reach. `before`: what stands before it in its clause ("Kafka is a plus"). `after`: what follows to the end of
 * its clause ("nice to have: Kafka"). `either`: before it when it ends its clause, else after it. `next`: the few words behind it ("no PHP").
 */
type Reach = "before" | "after" | "either" | "next";

/** In the order in which they win where two overlap: "preferred but not required" is no "not required". */
const phrases = steps("level-phrase", "g");
const levelSaid = pattern("level-said", "g");

/**
 * The parts of one sentence that its words make a must, a wish, a mere mention, or exclude; ascending by how the table ranks them, so
 * that the first part over a place decides. `folded` is the whole text. O(sentence).
 */
export function findStress(folded: string, sentence: Span): readonly Stress[] {
  const written = folded.slice(sentence.from, sentence.to);
  // "[Go preferred]" says what "(Go preferred)" does.
  const words = written.replaceAll("[", "(").replaceAll("]", ")");
  const found: Stress[] = [];
  const taken: Span[] = [];
  for (const { value, reach, pattern } of phrases) {
    for (const match of findAll(pattern, words)) {
      const hit = { from: match.index, to: match.index + match[0].length };
      if (taken.some((other) => other.from < hit.to && hit.from < other.to)) continue;
      taken.push(hit);
      // The values and reaches of the kind are those of Stress and Reach.
      const part = reachOf(words, hit, reach as Reach);
      const level = value as Stress["level"];
      found.push({ from: sentence.from + part.from, to: sentence.from + part.to, level });
    }
  }
  return found;
}

/** The level that the sentence's words give to the place, undefined when they say nothing about it. */
export function stressAt(stresses: readonly Stress[], place: Span): Stress["level"] | undefined {
  return stresses.find((stress) => stress.from <= place.from && place.to <= stress.to)?.level;
}

function reachOf(words: string, hit: Span, reach: Reach): Span {
  switch (reach) {
    case "before":
      return { from: clauseStart(words, hit), to: tailEnd(words, hit) };
    case "after":
      return { from: hit.to, to: clauseEnd(words, hit) };
    case "next":
      return { from: hit.to, to: nextEnd(words, hit.to) };
    case "either":
      return endsClause(words, hit) ? reachOf(words, hit, "before") : reachOf(words, hit, "after");
  }
}

/** "Kafka, highly desired", and in a row of a table "Kafka, desired, 3 years". */
function endsClause(words: string, hit: Span): boolean {
  if (!/[a-z]/.test(words.slice(0, hit.from))) return false;
  const rest = words.slice(hit.to, hit.to + 24);
  return /^\s*(?:["'*_]*$|[.;,!)\]/]|-|\d{1,2}\+?\s+(?:years?|yrs?)\W*$|(?:but|for|if|in|to|though|as|and|or|not|when|with|at|over|especially)\b)/.test(
    rest,
  );
}

/** Where a new thing is asked for within a sentence. */
const askJoint =
  /(?:,|;| -| and| or| but| with) (?:and )?(?:if you(?:'ve| have| know)|(?:(?!(?:and|or|with) )[\w+#./-]+ ){0,3}?(?:experience|knowledge|exposure|familiarity|familiar|understanding|background|proficiency|proficient|expertise|ability|degree|certifications?|skills))\b/g;

/** An item with a number of years. */
const yearsItem = /(?:^|, )(?=[^,]*\d ?\+? ?(?:years?|yrs?)\b)/g;

/** Where the item that ends in " experience with" begins: its quality goes with it ("work experience with"). */
function lastNoun(words: string, at: number): number {
  const quality = /\b(?:work|working|hands-on|good|strong|prior|previous|some)$/.exec(
    words.slice(0, at),
  );
  return quality?.index ?? at;
}

/** "AWS and Redshift experience is a plus": the joint opens no clause of its own. */
const endsInVerb = /^\W*(?:(?:is|are|would|be|also|will)\W+){0,3}$/;

/** What says how strong a level is, and nothing else. */
const besideLevel = /\b(?:is|are|an?|big|huge|highly|strongly|also|very|would|be|it's|but|not)\b/g;

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the marks before which a clause begins, each with its example.
function clauseStart(words: string, hit: Span): number {
  const bracket = openBracket(words, hit.from);
  // "(preferably AWS)" is about what stands in the brackets, "Docker (preferred)" about what stands before them.
  if (bracket >= 0 && /[a-z]/.test(words.slice(bracket + 1, hit.from).replace(besideLevel, "")))
    return bracket + 1;
  const end = bracket >= 0 ? bracket : hit.from;
  const before = words.slice(0, end);
  // "Angular (required) Bootstrap (desired)": each bracket is about the item before it.
  const closed = bracket >= 0 ? before.lastIndexOf(")") + 1 : 0;
  let from = Math.max(
    closed,
    before.lastIndexOf("; ") + 1,
    // "Java is required, Kafka is a plus": the plus is Kafka alone.
    ...findAll(levelSaid, before).map(({ index, 0: { length } }) => index + length - 1),
    before.lastIndexOf(" but ") + 1,
    before.lastIndexOf(" although ") + 1,
    // "Django as back end, with React (preferred) in front" wishes for React.
    before.lastIndexOf(", with ") + 1,
    lastStop(before) + 1,
  );
  // "Python - 3 years, Docker - 1 year (advantage)": what has years of its own is an item of its own.
  const items = findAll(yearsItem, before);
  if (items.length > 1) from = Math.max(from, items.at(-1)?.index ?? 0);
  // "Experience with Java experience with React - advantage": nothing parts the two but their words.
  const again = before.lastIndexOf(" experience with ");
  if (again > before.indexOf("experience with ")) from = Math.max(from, lastNoun(before, again));
  for (const joint of findAll(askJoint, before)) {
    if (joint.index >= from && !endsInVerb.test(before.slice(joint.index + joint[0].length)))
      from = joint.index + 1;
  }
  // Those in closed brackets part examples: "tools (Ansible, Chef) an asset" is about both.
  const comma = before.replace(/\([^()]*\)/g, (part) => " ".repeat(part.length)).lastIndexOf(",");
  const hasVerb =
    /^\W*(?:is|are|would|be|will)\b/.test(words.slice(hit.from, hit.to)) ||
    /(?:'s|\b(?:is|are|be|as))(?: an?)? ?$|[-(:]\s*$/.test(before) ||
    /^[-(:]/.test(words.slice(hit.from, hit.to));
  // "Java, Kafka preferred": without a verb the word belongs to the last item, unless "and" or "or" makes them one list.
  const isBare =
    !hasVerb &&
    comma >= from &&
    !(asksForOne.test(before.slice(from)) && /^\W*$/.test(words.slice(hit.to))) &&
    !/\b(?:and|or|is|are|etc)\b/.test(before.slice(comma)) &&
    !/\b(?:such as|like|e\.?g\.?|including)\b/.test(before.slice(from, comma)) &&
    /[a-z]{2}/.test(before.slice(comma));
  return isBare ? comma + 1 : from;
}

/** "Knowledge of NFS, SMB protocols preferred" asks for one thing by its examples; years would make a must of the first. */
const asksForOne =
  /^\W*(?:[a-z-]+ ){0,3}?(?:experience|knowledge|familiarity|exposure|understanding|background) (?:with|of|in|to)(?!.*\b(?:years?|yrs?)\b)/;

/** The last full stop that ends a sentence; not that of "etc. is a plus" or "B.Sc. - an advantage". */
function lastStop(words: string): number {
  const at = words.lastIndexOf(". ");
  const word = words.slice(Math.max(0, at - 5), Math.max(0, at));
  return /\b(?:etc|e\.?g|i\.?e|[bm]\.?sc?|ph\.?d|[bm]\.?a|sr|jr)$/.test(word) ? -1 : at;
}

function clauseEnd(words: string, hit: Span): number {
  const rest = words.slice(hit.to);
  const bracket = openBracket(words, hit.from);
  if (bracket >= 0) {
    const close = words.indexOf(")", hit.to);
    if (close >= 0) return close;
  }
  const opensSentence = !/[a-z]{2}/.test(words.slice(0, hit.from));
  // "Bonus if you know Go.- a tester": a glued bullet ends it as a space does.
  const stop = opensSentence
    ? /;|\.[-*\u2022\u2013]? |,? but /
    : /;|\.[-*\u2022\u2013]? |\),|,? but |, and (?=[a-z]+ )| and (?:will|must|should) (?:also )?(?:have|be|know)\b|, (?:with|as well)\b/;
  const end = stop.exec(rest);
  return end === null ? words.length : hit.to + end.index;
}

/** Behind "… is a plus" examples may follow in brackets or behind a colon; the phrase is about them too. */
function tailEnd(words: string, hit: Span): number {
  const tail =
    /^[\s,]*(?:\(|: ?(?=\w)|-? ?(?:such as|like|e\.g|especially|particularly|including)\b)/.exec(
      words.slice(hit.to, hit.to + 30),
    );
  if (tail === null) return hit.from;
  const close = tail[0].endsWith("(") ? words.indexOf(")", hit.to) : -1;
  return close >= 0 ? close : words.length;
}

/** "no PHP or Perl experience": the next word and those joined to it. */
function nextEnd(words: string, from: number): number {
  const next = /^ [\w+#.-]+(?:(?:, ?| or | nor |\/)[\w+#.-]+){0,3}/.exec(
    words.slice(from, from + 60),
  );
  return from + (next?.[0].length ?? 0);
}

/** Where the bracket opens that `at` stands in, -1 outside of brackets. */
function openBracket(words: string, at: number): number {
  const open = words.lastIndexOf("(", at);
  return open > words.lastIndexOf(")", at - 1) ? open : -1;
}
