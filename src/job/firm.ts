import type { Span } from "../document/document.ts";
import { encloses } from "../document/spans.ts";
import { capitalFirst } from "../words/cased.ts";
import { compiled } from "../words/compiled.ts";
import { findAll } from "../words/find-all.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";

/** What a posting says about the firm that wrote it. */
export interface Firm {
  /** The names it uses for the firm, folded; several if the posting comes from an agency. */
  readonly names: ReadonlySet<string>;
  /** The first part of a head line: "Acme Blockchain |" in "Acme Blockchain | Engineer | Berlin". */
  readonly header?: Span;
}

/**
 * Finds the names of the firm, in phrases such as "Acme is looking for", "At Acme, we" and "About Acme".
 * `folded` is `foldCase(text)`. O(text).
 */
export function findFirm(text: string, folded: string): Firm {
  const names = new Set<string>();
  const add = (found: RegExpExecArray | null, at: number): void => {
    const name = found?.[1];
    if (found === null || name === undefined || noFirm.test(name)) return;
    const from = at + found.index + found[0].indexOf(name);
    names.add(folded.slice(from, from + name.length));
  };
  for (const start of findAll(describesFirm, folded.slice(0, maxText))) {
    const from = Math.max(0, start.index - maxNameLength);
    add(nameBefore.exec(text.slice(from, start.index)), from);
  }
  for (const naming of findAll(namesFirm, text.slice(0, maxText))) {
    if (naming[1] !== undefined && !opensLine(text, naming.index)) continue;
    const from = naming.index + naming[0].length;
    add(nameAfter.exec(text.slice(from, from + maxNameLength)), from);
  }
  const opening = openingName.exec(text.slice(0, maxNameLength));
  if (opening !== null && definesItself(folded.slice(opening[0].length))) add(opening, 0);
  const first = firstPart.exec(text.slice(0, maxText));
  add(first, 0);
  return first === null ? { names } : { names, header: { from: 0, to: first[0].length } };
}

/**
 * Whether a sentence begins with the name of the firm and goes on to describe it. `words` is the folded
 * sentence. O(names).
 */
export function isOfFirm(words: string, firm: ReadonlySet<string>): boolean {
  if (firm.size === 0) return false;
  const from = beforeOwnName.exec(words.slice(0, 12))?.[0].length ?? 0;
  for (const name of firm) {
    const to = from + name.length;
    if (words.startsWith(name, from) && continuesAboutFirm.test(words.slice(to, to + 20)))
      return true;
  }
  return false;
}

const beforeOwnName = new RegExp(String.raw`^(?:\W|${pattern("before-own-name").source} ){0,4}`);

/**
 * Matches what follows the name in "Acme is", "Acme's", "At Acme, we", but not in "Salesforce skills" at
 * Salesforce.
 */
const continuesAboutFirm = pattern("goes-on-of-firm");

/** Whether a span of the text is exactly the name of the firm. O(1). */
export function isFirmName(folded: string, { from, to }: Span, firm: ReadonlySet<string>): boolean {
  return firm.has(folded.slice(from, to));
}

/**
 * `mentions` without those that are part of the firm's name: "Acme Cloud" does not ask for cloud skills.
 * O(text × names).
 */
export function outsideFirmNames<T extends Span>(
  { text, folded }: { readonly text: string; readonly folded: string },
  mentions: readonly T[],
  firm: ReadonlySet<string>,
): readonly T[] {
  const places = [...firm]
    .filter((name) => name.includes(" ") && !joinsSeveral.test(name))
    .flatMap((name) => placesOf(folded, name));
  // In lowercase, these words mean what they say and are not the name.
  const isPart = (mention: T): boolean =>
    capitalFirst.test(text.charAt(mention.from)) &&
    places.some((place) => encloses(place, mention) && lengthOf(mention) < lengthOf(place));
  return places.length === 0 ? mentions : mentions.filter((mention) => !isPart(mention));
}

/** "BigQuery and AI Platform. We" matches the pattern of a name, but is not one. */
const joinsSeveral = /[.,] | (?:and|of) /;

const lengthOf = ({ from, to }: Span): number => to - from;

function placesOf(folded: string, name: string): readonly Span[] {
  const places: Span[] = [];
  let from = folded.indexOf(name);
  while (from >= 0 && places.length < maxPlaces) {
    places.push({ from, to: from + name.length });
    from = folded.indexOf(name, from + name.length);
  }
  return places;
}

/** How many places of one name are looked at. */
const maxPlaces = 100;

/** Text beyond this length is not searched: a single posting is shorter. */
const maxText = 50_000;
/** How much text before or after a cue is searched for a name, including brackets after the name. */
const maxNameLength = 120;

/** What follows the name of a firm when a sentence describes it. */
const describesFirm = pattern("says-of-firm", "g");

/** What precedes the name of the firm: words that open a line, or "at" inside a sentence. */
const namesFirm = new RegExp(
  String.raw`\b(?:(${pattern("opens-firm-name").source})|${pattern("at-firm").source}) (?=\p{Lu})`,
  "gu",
);

const lineOpening = regExp.u`(?:^|\n)[^${letters}\d]{0,4}$`;

/** Whether only punctuation precedes a place on its line. */
function opensLine(text: string, at: number): boolean {
  return lineOpening.test(text.slice(Math.max(0, at - 5), at));
}

/** A name: one to four capitalized words. */
const name = regExp.u`(\p{Lu}[${letters}\d&.'\u2019-]{1,30}(?: (?:of |and |& )?\p{Lu}[${letters}\d&.'\u2019-]{1,30}){0,3})`;
const nameBefore = compiled(
  new RegExp(String.raw`(?:^|[^${letters}\d]|\n)${name.source}(?: \([^)\n]{1,40}\))?,?$`, "u"),
);
const nameAfter = compiled(
  new RegExp(
    String.raw`^${name.source}(?=\W{0,3}(?:\n|$)|, | ${pattern("after-firm-name").source} )`,
    "u",
  ),
);
/** "Acme (YC S12) | Engineer | Berlin". */
const firstPart = compiled(
  new RegExp(String.raw`^\s{0,4}${name.source}(?: \([^)\n]{1,40}\))? ?\| ?`, "u"),
);

/** "Acme (YC S12) is a search engine for papers" opens a posting. */
const openingName = compiled(
  new RegExp(String.raw`^\s{0,4}${name.source}(?: \([^)\n]{1,40}\))?(?=[ '])`, "u"),
);
const firmDefinition = pattern("says-what-firm-is");
const wishWord = pattern("wish-word");

/**
 * Whether the words right after the first name in a posting say what the firm is, rather than how much a
 * skill is wanted ("Kotlin is a plus").
 */
function definesItself(after: string): boolean {
  const start = after.slice(0, maxDefinitionLength);
  return (
    continuesAboutFirm.test(start) && firmDefinition.test(`it${start}`) && !wishWord.test(start)
  );
}

const maxDefinitionLength = 40;

/** Words that stand in the place of a name but do not name a firm. */
const noFirm = pattern("no-firm-name");
