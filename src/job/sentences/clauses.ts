import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { nameSet, type Pattern, pattern } from "../../words/words.ts";
import { without } from "../pattern.ts";

const levelSaid = pattern("level-said", "g");

/** Where something new is asked for within a sentence. */
const asksAnew = pattern("asks-anew", "g");

/** The start of an item that contains a number of years. */
const yearsItem = new RegExp(
  String.raw`(?:^|, )(?=[^,]*\d ?\+? ?${pattern("year-word").source}\b)`,
  "g",
);

/**
 * Where the item that ends in " experience with" begins, including an adjective before it ("work experience
 * with").
 */
function lastNoun(words: string, at: number): number {
  return beforeExperience.exec(words.slice(0, at))?.index ?? at;
}

const beforeExperience = pattern("before-experience");

const levelLead = pattern("level-lead");

/** The words that lead up to a phrase are no longer, in characters. */
const longestLead = 40;

/** "Experience with Java": a wish at the end applies to such a clause as a whole, whatever else it names. */
const asksWeakly = pattern("asks-weakly");

/** "Strong Java skills", "3 years of Java", "writing Java": a requirement by itself. */
const asksInFull = pattern("asks-in-full");

/** "Java or Python", "experience with Java and Python": a complete list. */
const isComplete = pattern("complete-list");

/** A single thing with a statement about it: " Kafka is". */
const oneItem = pattern("one-item");

/** "…, experience considered advantageous": refers to what precedes the comma. */
const namesNothing = pattern("wish-of-nothing");

/** "…, experience": of nothing in particular. */
const anyExperience = pattern("any-experience");

/** "TypeScript, SQL, ML experience": names in a row, where the last word applies to all. */
const namesInRow = pattern("names-in-row");

/** Words that say how strong a level is, and nothing else. */
const besideLevel = pattern("beside-level", "g");

/** The start of the clause that ends in a phrase such as "is a plus" at `said`. O(words). */
export function clauseStart(words: string, said: Span): number {
  const hit = { from: leadStart(words, said.from), to: said.to };
  const bracket = openBracket(words, hit.from);
  if (bracket >= 0 && isOfBracket(words, bracket, hit.from)) {
    // "(Go or similar; Rust a plus)": the semicolon separates the wish from what precedes it.
    return Math.max(bracket, words.lastIndexOf(";", hit.from)) + 1;
  }
  const end = bracket >= 0 ? bracket : hit.from;
  const before = words.slice(0, end);
  const from = turnBefore(before, bracket, words.slice(hit.to));
  // Commas in closed brackets separate examples: "tools (Ansible, Chef) an asset" is about both.
  const comma = before.replace(/\([^()]*\)/g, (part) => " ".repeat(part.length)).lastIndexOf(",");
  const phrase = words.slice(hit.from, hit.to);
  const isSetOff = phrase.startsWith("-") || / - ?$/.test(before);
  const start = startByComma(before, { from, comma }, isSetOff);
  if (start !== undefined) return start;
  if (!hasVerb(before, phrase)) {
    const isAlone = /^\W*$/.test(words.slice(hit.to));
    if (isOfLastItem(before, { from, comma }, isAlone)) return comma + 1;
    return Math.max(from, afterDash(before, Math.max(from, comma)));
  }
  if (bracket >= 0 && endsInItem(before, { from, comma }, words.slice(bracket, hit.to)))
    return comma + 1;
  const isOne = oneSaid.test(words.slice(end, hit.to)) || endsInIs.test(before);
  return isOne ? Math.max(from, ownItem(before, from, comma)) : from;
}

/** Where the words that lead up to the phrase at `at` begin: "is considered a very" before "big plus". */
function leadStart(words: string, at: number): number {
  const nearest = Math.max(0, at - longestLead);
  const lead = levelLead.exec(words.slice(nearest, at));
  return lead === null ? at : nearest + lead.index;
}

/** The start of the clause, if what follows its last comma decides it. */
function startByComma(
  before: string,
  { from, comma }: { readonly from: number; readonly comma: number },
  isSetOff: boolean,
): number | undefined {
  if (comma < from) return undefined;
  if (namesNothing.test(before.slice(comma + 1))) return from;
  // "You know Rails well, and Hotwire if possible": what is added to a single requirement is a wish.
  const first = before.slice(from, comma);
  // "Proficiency in Go, Kafka, and Redis - an advantage": after a dash, the phrase applies to the whole list.
  if (isSetOff && first.includes(",")) return undefined;
  const joinsOne = oneMore.test(before.slice(comma)) && asksInFull.test(first);
  return joinsOne ? comma + 1 : undefined;
}

/** One more thing, unlike "Rails, Go and Hotwire are a plus". */
const oneMore = pattern("one-more");

const ofAll = nameSet("of-all");

/**
 * "Go, Kafka (plus)": brackets at the end of a list of names apply to the last name, unless they speak of
 * all.
 */
function endsInItem(
  before: string,
  { from, comma }: { readonly from: number; readonly comma: number },
  bracket: string,
): boolean {
  const isOfAll = bracket.split(/\W+/).some((word) => ofAll.has(word));
  // "(pluses)", but not "(plus)".
  if (comma < from || isOfAll || /[^u]s$/.test(bracket)) return false;
  return (
    oneItem.test(`${before.slice(comma + 1).trimEnd()} `) &&
    !asksWeakly.test(before.slice(from, comma))
  );
}

/**
 * Where the words turn to what a phrase is about, in the bracket that opens at `bracket`, or outside of
 * brackets if it is negative. `after` follows the phrase.
 */
function turnBefore(before: string, bracket: number, after: string): number {
  // "Angular (required) Bootstrap (desired)": each bracket is about the item before it.
  const turn = lastTurn(before, bracket < 0 ? 0 : before.lastIndexOf(")") + 1);
  // "Databases, with Postgres (preferred) or MySQL", "Cloud: AWS - preferred, or GCP": among alternatives,
  // only the name right before the phrase is preferred.
  const isChosen = (bracket < 0 ? goesOnAfter : opensChoice).test(after);
  return isChosen ? Math.max(turn, lastMember.exec(before)?.[0].length ?? 0) : turn;
}

const opensChoice = /^[^()]*\)(?:,? or |\/)/;
const goesOnAfter = /^, or /;
const lastMember = new RegExp(`.*(?:[,:]| ${pattern("before-choice").source}|/) `, "s");

/**
 * Whether a phrase in the bracket at `open` is about what the bracket contains: "(preferably AWS)", but not
 * "Docker (preferred)".
 */
function isOfBracket(words: string, open: number, to: number): boolean {
  const inside = words.slice(open + 1, to);
  // "3 years of Kafka (5+ preferred)": more years are wished for.
  const isOfYears = /\d/.test(inside) && /\d/.test(words.slice(0, open));
  return isOfYears || /[a-z]/.test(without(inside, besideLevel));
}

/** The last place, at `least` or later, where the words turn to another thing. */
function lastTurn(before: string, least: number): number {
  let from = Math.max(
    least,
    // "It is in PHP; you won't touch it" refers to what precedes the semicolon.
    before.replace(/; ?$/, "").lastIndexOf("; ") + 1,
    // "Java is required, Kafka is a plus": only Kafka is a plus.
    ...findAll(levelSaid, before).map(({ index, 0: { length } }) => index + length - 1),
    // "Django as back end, with React (preferred) in front" wishes for React only.
    ...findAll(turnsClause, before).map(({ index }) => index + 1),
    lastStop(before) + 1,
  );
  // "Python - 3 years, Docker - 1 year (advantage)": what has years of its own is a separate item.
  const items = findAll(yearsItem, before);
  if (items.length > 1) from = Math.max(from, items.at(-1)?.index ?? 0);
  // "Experience with Java experience with React - advantage": only the repeated words separate the two.
  const again = findAll(experienceWith, before).at(-1)?.index ?? -1;
  if (again > before.search(firstExperience)) from = Math.max(from, lastNoun(before, again));
  for (const connector of findAll(asksAnew, before)) {
    if (connector.index >= from && opensClause(before, from, connector)) from = connector.index + 1;
  }
  return from;
}

const turnsClause = pattern("turns-clause", "g");
const experienceWith = new RegExp(` ${pattern("experience-with").source}(?= )`, "g");
const firstExperience = new RegExp(`${pattern("experience-with").source} `);

/** Whether a phrase has a verb, or a mark in place of one, before it or in it. */
function hasVerb(before: string, phrase: string): boolean {
  return (
    opensWithVerb.test(phrase) ||
    /^[-(:]/.test(phrase) ||
    endsInVerb.test(before) ||
    /[-(:]\s*$/.test(before)
  );
}

const opensWithVerb = pattern("opens-with-verb");
const endsInVerb = pattern("ends-in-verb");

/**
 * "Java, Kafka preferred": without a verb, the phrase belongs to the last item, unless "and" or "or" makes
 * the items one list.
 */
function isOfLastItem(
  before: string,
  { from, comma }: { readonly from: number; readonly comma: number },
  isAlone: boolean,
): boolean {
  if (comma < from || namesInRow.test(before.slice(from))) return false;
  if (isAlone && asksForOne.test(before.slice(from))) return false;
  return (
    !moreThanItem.test(before.slice(comma)) &&
    !opensExamples.test(before.slice(from, comma)) &&
    namesThing.test(before.slice(comma))
  );
}

/** At least a letter that is no article: "Go and Python, C also welcome". */
const namesThing = /[b-z]/;

const moreThanItem = pattern("more-than-item");
const opensExamples = new RegExp(`\\b${pattern("opens-examples").source}\\b`);

/**
 * Whether what follows a comma or conjunction is asked for by itself: "Strong Java and knowledge of Kafka",
 * but not "knowledge of Java and of Kafka".
 */
function opensClause(
  before: string,
  from: number,
  { index, 0: connector }: RegExpExecArray,
): boolean {
  const first = before.slice(from, index);
  if (asksPaper.test(connector)) return true;
  // "AWS and Redshift experience is a plus": the "and" does not open a clause.
  if (/^\W*$/.test(before.slice(index + connector.length)))
    return ofItsOwn(connector) && (asksWeakly.test(first) || asksInFull.test(first));
  return !(/^ (?:and|or)\b/.test(connector) && asksWeakly.test(first) && !first.includes(","));
}

const asksPaper = pattern("asks-paper");

/** Whether the joining words name a thing: ", Kafka experience", but not ", experience". */
const ofItsOwn = (connector: string): boolean =>
  connector.startsWith(",") && !anyExperience.test(connector);

/** The start of the single thing after the last dash ("SQL - Postgres preferred"), or -1. */
function afterDash(before: string, from: number): number {
  const dash = before.lastIndexOf(" - ");
  return dash > from && oneItem.test(`${before.slice(dash + 2).trimEnd()} `) ? dash + 2 : -1;
}

/**
 * The start of the last item if the wish applies to it alone ("Strong Java, Kafka is a plus", "Python
 * (Django), Go is a plus"), or -1.
 */
function ownItem(before: string, from: number, comma: number): number {
  const dash = afterDash(before, Math.max(from, comma));
  if (dash >= 0) return dash;
  if (comma < from || !oneItem.test(before.slice(comma + 1))) return -1;
  const first = before.slice(from, comma);
  return /\)\s*$/.test(first) || asksInFull.test(first) || isComplete.test(first) ? comma + 1 : -1;
}

/** A statement about one thing, not several. */
const oneSaid = pattern("one-said");
const endsInIs = pattern("ends-in-is");

/**
 * "Knowledge of NFS, SMB protocols preferred" asks for one thing and gives examples. With years, the first
 * would be a requirement.
 */
const asksForOne = pattern("asks-for-one");

/** The last full stop that ends a sentence; not the one in "etc. is a plus" or "B.Sc. - an advantage". */
function lastStop(words: string): number {
  const at = words.lastIndexOf(". ");
  const word = words.slice(Math.max(0, at - 5), Math.max(0, at));
  return shortWord.test(word) ? -1 : at;
}

/** Abbreviations whose full stop does not end a sentence. */
export const shortWord: Pattern = pattern("short-word");

/** Where the bracket around `at` opens; -1 outside of brackets. */
export function openBracket(words: string, at: number): number {
  const open = words.lastIndexOf("(", at);
  return open > words.lastIndexOf(")", at - 1) ? open : -1;
}
