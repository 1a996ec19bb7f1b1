import type { Span } from "../../document/document.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { findAll } from "../pattern.ts";
import { bareWord } from "./occupations.ts";

/** A title stands near the top. */
const maxText = 20_000;
const maxTitleLength = 100;

/** "We are looking for a talented Senior Java Developer to join …", "As a Senior Java Developer, you …". */
const soughtOpening = pattern("sought-opening", "g");
/** What is said of the person before the title: "a talented, self-motivated and". */
const praise = nameSet("praise");
const praiseEnding = pattern("praise-ending");
/** Words of titles with such endings, and compounds of titles. */
const titleAdjectives = nameSet("title-adjective");
/** "Two engineers", "3-5 engineers", "& engineers". */
const praiseSign = /^(?:\d{1,2}(?:-\d{1,2})?|&)$/;

/** How much of words is praise. O(words). */
function praiseLength(written: string): number {
  let length = 0;
  for (;;) {
    const word = /^[^\s,]+[,\s]+/.exec(written.slice(length))?.[0];
    if (word === undefined) return length;
    const bare = word.replace(/[,\s]+$/, "");
    const isSmall = bare === bare.toLowerCase() || isSaid(bare.toLowerCase());
    if (!isSmall || titleAdjectives.has(bare.toLowerCase()) || !isPraise(bare.toLowerCase()))
      return length;
    length += word.length;
  }
}

function isSaid(word: string): boolean {
  return praise.has(word) || praiseSign.test(word);
}

function isPraise(word: string): boolean {
  return isSaid(word) || praiseEnding.test(word) || /^[a-z]+-(?!end$|stack$)[a-z]+$/.test(word);
}

const soughtEnd = pattern("sought-end");
const noSought = pattern("no-sought");
const seeksOpening = pattern("seeks-opening");

/** Up to the last occupation named. */
const toOccupation = pattern("to-occupation");

/** The title in a sentence that says whom the posting looks for. `folded` is `foldCase(text)`. O(text). */
export function soughtTitle(text: string, folded: string): Span | undefined {
  for (const match of findAll(soughtOpening, folded.slice(0, maxText))) {
    const start = match.index + match[0].length;
    const lineEnd = text.indexOf("\n", start);
    const end = start + maxTitleLength;
    const rest = folded.slice(start, lineEnd < 0 ? end : Math.min(end, lineEnd));
    const from = start + praiseLength(text.slice(start, start + rest.length));
    const phrase = rest.slice(from - start);
    const found = roleIn(phrase);
    const lead = addressed.test(phrase) ? "role" : match[0];
    if (found === undefined || !isSought(text.slice(from, from + found.length), lead)) continue;
    return { from, to: from + found.length };
  }
  return undefined;
}

/** What a phrase names up to where its sentence goes on; "Data and Backend Engineer" does so behind its last noun only. */
function roleIn(phrase: string): string | undefined {
  let from = 0;
  for (;;) {
    const stop = soughtEnd.exec(phrase.slice(from));
    if (stop === null) return toOccupation.exec(phrase)?.[0];
    const at = from + stop.index;
    const found = toOccupation.exec(phrase.slice(0, at))?.[0];
    if (found !== undefined || stop[0] !== " and ") return found;
    from = at + stop[0].length;
  }
}

/** "As a backend engineer at Acme, you will …" is said of the role, whatever its letters. */
const addressed = /^(?:[\w+#./-]+ ){2,5}(?:at|with|on|in) [^,.;]{2,40}, you\b/;

/** "as a developer you …", "experience as an engineer", "work with the engineers" tell of people in general: there a title has capitals. */
function isSought(written: string, lead: string): boolean {
  if (noSought.test(written)) return false;
  const isSeeking = seeksOpening.test(lead);
  if (written.split(" ").length > 8 || bareWord.test(written.toLowerCase())) return false;
  if (!written.includes(" ") && !/[-/]/.test(written)) return false;
  return isSeeking || /^\p{Lu}/u.test(written);
}
