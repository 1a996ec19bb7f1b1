import type { Span } from "../../document/document.ts";
import { type DateRange, isPeriod } from "../../text/dates.ts";
import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import { deed } from "./flat-marks.ts";
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
  /** Whether a section or a position begins behind it. */
  readonly opens?: true;
}

/** A cut, and whether a heading ends there. */
export interface FlatCut extends Cut {
  readonly endsHeading?: true;
}

/** The names of a position are no longer. */
const longestHead = 160;

/** No more words stand in the names of a position. */
const mostWords = 24;

/**
 * More cuts of a line: where the names of a position begin, which the sentence before them is glued to, and between title and employer where nothing parts
 * them. Names are words with capitals right before a range of dates, or behind it where the first position of the section begins with its dates. `cuts`
 * ascend. O(length).
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
      return [...namesBefore(text, site, order), ...titleBehind(text, site.behind)];
    return [
      cutBefore(text, site.before.to),
      ...innerCuts(text, headBehind(text, site.behind), order),
      ...dutyCuts(text, site.behind),
    ];
  });
}

/** What stands round a range of dates, up to the next cuts. */
interface Site {
  readonly before: Span;
  readonly behind: Span;
  /** Whether another section has begun since the last one. */
  readonly isNew: boolean;
  /** Whether nothing else stands between the heading and the words before it. */
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

/** The cuts round the names that stand before dates. */
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

/** The words right before dates that are written as names are, without the end of the sentence before them. */
function headBefore(text: string, before: Span): readonly FlatWord[] {
  const words = flatWords(text, before);
  let at = words.length;
  while (at > 0 && words.length - at < mostWords && mayBeName(text, words[at - 1])) at--;
  // "… moved forty services to Kubernetes": what stands behind a small word at the beginning goes on with the sentence.
  while (at < words.length && !opensWithCapital(text, words[at])) at++;
  if (at > 0 && isSmall(text, words[at - 1])) at = behindSentence(text, words, at);
  return words.slice(at);
}

/** A label ("Technologies:") is none. */
function mayBeName(text: string, word: FlatWord | undefined): boolean {
  return word !== undefined && isNameWord(text, word) && text.charAt(word.to - 1) !== ":";
}

/** Where names begin behind the last word of a sentence, and the words that "and" joins to it. */
function behindSentence(text: string, words: readonly FlatWord[], from: number): number {
  let at = from + 1;
  while (at < words.length && isSmall(text, words[at])) at += 2;
  return at < words.length ? at : from;
}

/** The words right behind dates that are written as names are. */
function headBehind(text: string, behind: Span): readonly FlatWord[] {
  const words = flatWords(text, behind);
  let at = 0;
  while (at < Math.min(words.length, mostWords) && isNameWord(text, words[at] ?? behind)) at++;
  return words.slice(0, at);
}

/** The cuts before and behind a title where no mark parts it from other names. */
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

/** The cut behind a title that follows its dates. */
function titleBehind(text: string, behind: Span): readonly Cut[] {
  const words = flatWords(text, behind);
  const title = firstTitle(text, words);
  return title === undefined ? [] : innerCuts(text, words.slice(0, title.last + 2), "title");
}

/** The cut before the first duty behind names: "Engineer Acme Private Limited Built billing in Java". */
function dutyCuts(text: string, behind: Span): readonly Cut[] {
  const words = headBehind(text, behind);
  const at = words.findIndex(
    (word, i) => i > 0 && !isSmall(text, words[i - 1]) && opensDuty(text, word, behind.to),
  );
  const [before, word] = [words[at - 1], words[at]];
  return before && word ? [{ from: before.to, to: word.from }] : [];
}

function opensDuty(text: string, { from, to }: FlatWord, end: number): boolean {
  const told = text.slice(from, Math.min(to + longestWord, end));
  return deed.test(told) || (smallNext.test(told) && dutyOpening.test(told));
}

const longestWord = 24;
const smallNext = cased.u`^[\p{Lu}][\p{Ll}]+ [\p{Ll}\d]`;
const dutyOpening = pattern("duty-opening");

function cutBefore(text: string, at: number): Cut {
  const from = text.charAt(at - 1) === " " ? at - 1 : at;
  return { from, to: at, opens: true };
}
