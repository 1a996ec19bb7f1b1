import type { Span } from "../document/document.ts";
import { pattern } from "../words/words.ts";
import { bareWord } from "./occupations.ts";
import { anyWords, findAll } from "./pattern.ts";

/** A title stands near the top. */
const maxText = 20_000;
const maxTitleLength = 100;

/** Texts that lost their line breaks glue this to the word before it. */
const gluedOpening = "|if you(?:'re| are) +(?:an?|the) +";

/** "We are looking for a talented Senior Java Developer to join …", "As a Senior Java Developer, you …". */
const soughtOpening = new RegExp(
  `${anyWords(
    /(?:look(?:ing|s)? (?:to (?:hire|add|recruit|bring (?:on|in)|employ)|for)|seek(?:ing|s)?|hiring(?: for| on)?|in search of|search(?:ing)? for|recruiting(?: for)?|in need of|needs?|role of|position of|opening for|opportunity for|accepting|lookout for|candidates for this (?:position|role) are) +(?:(?:an?|the|our(?: next)?|some|multiple|several) +)?/,
    /(?:join us as|as|become|for) +(?:an?|the|our(?: next)?) +/,
    /(?<![\w,] )the (?=(?:[\w+#./&-]+ ){1,6}(?:will|is responsible|is a|plays?|works|leads|reports|conducts|supports|collaborates)\b)/,
  ).source.replace(/\\b$/, "")}${gluedOpening}`,
  "g",
);
/** What is said of the person before the title: "a talented, self-motivated and", "two". */
const praise =
  /^(?:passionate|experienced|talented|motivated|self-motivated|skilled|dedicated|driven|seasoned|qualified|enthusiastic|ambitious|amazing|awesome|outstanding|exceptional|highly|very|extremely|strong|great|dynamic|top|top-notch|new|next|an?|for|and|or|&|smart|world-class|bright|local|additional|sharp|super|adaptable|integral|remote|full[- ]time|part[- ]time|permanent|contract|professional|competent|solid|excellent|brilliant|detail-oriented|hands-on|adept|expert|rockstar|early|mid-career|early-career|\d{1,2}(?:-\d{1,2})?|one|two|three|four|five|several|multiple|truly|real|key|creative|to|incredible|extraordinary|student)$/;
/** Endings of other such words. */
const praiseEnding = /(?:ed|ing|ive|ous|ful|able|ible|ly|ant|ent|ular|less|minded|ate|ic|-to-\w+)$/;
/** Words of titles with such endings, and compounds of titles. */
const titleWord =
  /^(?:embedded|distributed|applied|associate|graduate|technical|(?:machine|deep|reinforcement)?-?learning|engineering|programming|computing|testing|processing|imaging|networking|trading|pricing|manufacturing|reporting|hosting|streaming|gaming|modeling|marketing|consulting|building|training|billing|banking|intelligent|creative|analytic|electronic|robotic|automotive|academic|senior|junior|full-stack|front-end|back-end|mid-level|entry-level|server-side|real-time|client-side|low-level|cross-platform|multimedia)$/;

/** How much of words is praise. O(words). */
function praiseLength(written: string): number {
  let length = 0;
  for (;;) {
    const word = /^[^\s,]+[,\s]+/.exec(written.slice(length))?.[0];
    if (word === undefined) return length;
    const bare = word.replace(/[,\s]+$/, "");
    const isSmall = bare === bare.toLowerCase() || praise.test(bare.toLowerCase());
    if (!isSmall || titleWord.test(bare.toLowerCase()) || !isPraise(bare.toLowerCase()))
      return length;
    length += word.length;
  }
}

function isPraise(word: string): boolean {
  return (
    praise.test(word) || praiseEnding.test(word) || /^[a-z]+-(?!end$|stack$)[a-z]+$/.test(word)
  );
}

const soughtEnd =
  /[,;:()!?|]|(?<!\b[sj]r)\.(?!\w)|\s(?:to|with|who|for|in|at|that|on|and (?:you|join|have|a)|will|you|we|and|based|from|where|which|like|responsible|within|is|working|interested|plays?|works|leads|reports|conducts|supports|collaborates|as|-)\s/;

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
    const stop = soughtEnd.exec(phrase);
    const found = toOccupation.exec(stop === null ? phrase : phrase.slice(0, stop.index))?.[0];
    const lead = addressed.test(phrase) ? "role" : match[0];
    if (found === undefined || !isSought(text.slice(from, from + found.length), lead)) continue;
    return { from, to: from + found.length };
  }
  return undefined;
}

/** "As a backend engineer at Acme, you will …" is said of the role, whatever its letters. */
const addressed = /^(?:[\w+#./-]+ ){2,5}(?:at|with|on|in) [^,.;]{2,40}, you\b/;

/** "as a developer you …", "experience as an engineer", "work with the engineers" tell of people in general: there a title has capitals. */
function isSought(written: string, lead: string): boolean {
  if (/^(?:of|to|in|other|all|these|original)\b/i.test(written)) return false;
  const isSeeking =
    /^(?:look|seek|hiring|in |search|recruit|need|role|position|opening|opportunity|accepting|candidates)/.test(
      lead,
    );
  if (written.split(" ").length > 8 || bareWord.test(written.toLowerCase())) return false;
  if (!written.includes(" ") && !/[-/]/.test(written)) return false;
  return isSeeking || /^\p{Lu}/u.test(written);
}
