import type { Span } from "../../document/document.ts";
import { type DateRange, isPeriod } from "../../text/dates.ts";
import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import { pastVerb } from "./flat-marks.ts";
import {
  endsPiece,
  type FlatWord,
  firstTitle,
  flatWords,
  isNameWord,
  isSmall,
  lastTitle,
  opensWithCapital,
} from "./flat-titles.ts";

/** A place where a line that has lost its breaks is cut. */
export interface Cut extends Span {
  /** Whether a section or a position begins after it. */
  readonly opens?: true;
}

/** A cut, and whether a heading ends there. */
export interface FlatCut extends Cut {
  readonly endsHeading?: true;
}

/** The names of a position are no longer than this. */
const longestHead = 160;

/** The names of a position have no more words. */
const mostWords = 24;

/**
 * Further cuts of a line: before the names of a position that are glued to the preceding sentence, and
 * between title and employer if nothing separates them. Names are capitalized words right before a range of
 * dates, or after it if the first position of the section begins with its dates. `cuts` are ascending.
 * O(length).
 */
export function headCuts(
  text: string,
  line: Span,
  cuts: readonly FlatCut[],
  dates: readonly DateRange[],
): Cut[] {
  let order: Order | undefined;
  return sitesOf(line, cuts, dates.filter(isPeriod)).flatMap((site) => {
    if (site.isNew) order = undefined;
    order ??= site.isFirst ? orderOf(text, site.before) : undefined;
    if (order !== "dates")
      return [...namesBefore(text, site, order), ...titleAfter(text, site.behind)];
    return [
      cutBefore(text, site.before.to),
      ...innerCuts(text, headAfter(text, site.behind), order),
      ...dutyCuts(text, site.behind),
    ];
  });
}

/** The text around a range of dates, up to the next cuts. */
interface Site {
  readonly before: Span;
  readonly behind: Span;
  /** Whether a section has begun since the previous site. */
  readonly isNew: boolean;
  /** Whether nothing else is between the heading and the words before the dates. */
  readonly isFirst: boolean;
}

function sitesOf(
  line: Span,
  cuts: readonly FlatCut[],
  ranges: readonly DateRange[],
): readonly Site[] {
  let next = 0;
  return ranges.map((range, i) => {
    const start = next;
    while (next < cuts.length && (cuts[next]?.to ?? 0) <= range.from) next++;
    const passed = cuts.slice(start, next);
    const last = passed.at(-1);
    while (next < cuts.length && (cuts[next]?.from ?? 0) <= range.to) next++;
    const end = Math.min(...[cuts[next], ranges[i + 1]].map((after) => after?.from ?? line.to));
    const floor = Math.max(...[last, ranges[i - 1]].map((over) => over?.to ?? line.from));
    return {
      before: { from: Math.max(floor, range.from - longestHead), to: range.from },
      behind: { from: range.to, to: Math.min(end, range.to + longestHead) },
      isNew: passed.some(({ endsHeading }) => endsHeading === true),
      isFirst: last?.endsHeading === true && last.to === floor,
    };
  });
}

/** What the positions of a section begin with. */
type Order = "dates" | "title" | "employer";

function orderOf(text: string, before: Span): Order {
  const words = flatWords(text, before).filter((word) => isNameWord(text, word));
  if (!words.some((word) => opensWithCapital(text, word))) return "dates";
  return firstTitle(text, words) === undefined ? "employer" : "title";
}

/** The cuts around the names before dates. */
function namesBefore(
  text: string,
  { before, isFirst }: Site,
  order: Order | undefined,
): readonly Cut[] {
  const words = headBefore(text, before);
  const [first] = words;
  if (first === undefined) return [];
  const title = lastTitle(text, words);
  const isTitled = title !== undefined && order !== "employer" && !isFirst;
  const own = isTitled ? words.slice(title.widest) : words;
  const opens = own[0] ?? first;
  return [
    ...(opens.from > before.from + 1 ? [cutBefore(text, opens.from)] : []),
    ...innerCuts(text, own, order),
  ];
}

/** The words right before dates that are written like names, without the end of the preceding sentence. */
function headBefore(text: string, before: Span): readonly FlatWord[] {
  const words = flatWords(text, before);
  let at = words.length;
  while (at > 0 && words.length - at < mostWords && mayBeName(text, words[at - 1])) at--;
  // "… moved forty services to Kubernetes": what follows a lower-case word at the beginning continues the
  // sentence.
  while (at < words.length && !opensWithCapital(text, words[at])) at++;
  if (at > 0 && isSmall(text, words[at - 1])) at = afterSentence(text, words, at);
  return words.slice(at);
}

/** A label ("Technologies:") is not a name. */
function mayBeName(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && isNameWord(text, word) && text.charAt(word.to - 1) !== ":";
}

/** Where names begin after the last word of a sentence and the words joined to it by "and". */
function afterSentence(text: string, words: readonly FlatWord[], from: number): number {
  let at = from + 1;
  while (at < words.length && isSmall(text, words[at])) at += 2;
  return at < words.length ? at : from;
}

/** The words right after dates that are written like names. */
function headAfter(text: string, behind: Span): readonly FlatWord[] {
  const words = flatWords(text, behind);
  let at = 0;
  while (at < Math.min(words.length, mostWords) && isNameWord(text, words[at] ?? behind)) at++;
  return words.slice(0, at);
}

/** The cuts before and after a title that no mark separates from other names. */
function innerCuts(
  text: string,
  words: readonly FlatWord[],
  order: Order | undefined,
): readonly Cut[] {
  const title = lastTitle(text, words);
  if (title === undefined) return [];
  const first = order === "title" ? title.widest : title.first;
  return [title.isSure ? first : 0, title.last + 1].flatMap((at) => {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined) return [];
    const isGlued =
      opensWithCapital(text, word) && opensWithCapital(text, before) && !endsPiece(text, before);
    return isGlued ? [{ from: before.to, to: word.from }] : [];
  });
}

/** The cut after a title that follows its dates. */
function titleAfter(text: string, behind: Span): readonly Cut[] {
  const words = flatWords(text, behind);
  const title = firstTitle(text, words);
  return title === undefined ? [] : innerCuts(text, words.slice(0, title.last + 2), "title");
}

/** The cut before the first duty after names: "Engineer Acme Private Limited Built billing in Java". */
function dutyCuts(text: string, behind: Span): readonly Cut[] {
  const words = headAfter(text, behind);
  const at = words.findIndex(
    (word, i) => i > 0 && !isSmall(text, words[i - 1]) && opensDuty(text, word, behind.to),
  );
  const [before, word] = [words[at - 1], words[at]];
  return before && word ? [{ from: before.to, to: word.from }] : [];
}

function opensDuty(text: string, { from, to }: FlatWord, end: number): boolean {
  const told = text.slice(from, Math.min(to + longestWord, end));
  return pastVerb.test(told) || (smallNext.test(told) && dutyOpening.test(told));
}

const longestWord = 24;
const smallNext = cased.u`^[\p{Lu}][\p{Ll}]+ [\p{Ll}\d]`;
const dutyOpening = pattern("duty-opening");

function cutBefore(text: string, at: number): Cut {
  const from = text.charAt(at - 1) === " " ? at - 1 : at;
  return { from, to: at, opens: true };
}
