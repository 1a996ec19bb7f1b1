import { cased } from "../../../words/cased.ts";
import { bulletMark } from "../../characters.ts";

// Fonts often draw "fi" or "ffl" as one glyph and forget to say which letters it stands for; pdf.js then
// gives U+0000. Each such glyph of a page gets a stand-in of its own while the page is read, so that all
// words it occurs in can tell what it is: "Pro?les" and "Certi?ed" say "fi", "work?ow" says "fl". One that stands
// beside no letter anywhere is no ligature: a list mark, or a picture of an icon font.

/** Stand-ins come from a private plane that no font maps text to. */
const firstStandIn = 0xf_0000;
const maxStandIns = 256;
const standIn = /[\u{f0000}-\u{f00ff}]/u;
const standIns = /[\u{f0000}-\u{f00ff}]/gu;

/** Letters that fonts draw as one glyph, the most frequent first. */
const ligatures = [
  "fi",
  "fl",
  "ff",
  "ffi",
  "ffl",
  "ti",
  "tt",
  "ft",
  "tf",
  "st",
  "ct",
  "fj",
  "Th",
] as const;

/** Hands out stand-ins; the same glyph of the same font gets the same one. */
export interface StandIns {
  of(glyph: string): string;
}

/** Stand-ins for one page; after the first 256 glyphs all share one. */
export function startStandIns(): StandIns {
  const known = new Map<string, string>();
  return {
    of: (glyph) => {
      const found = known.get(glyph);
      if (found !== undefined) return found;
      const fresh = String.fromCodePoint(firstStandIn + Math.min(known.size, maxStandIns - 1));
      known.set(glyph, fresh);
      return fresh;
    },
  };
}

/** Whether `text` holds a glyph whose letters are not known yet. */
export function hasStandIn(text: string): boolean {
  return standIn.test(text);
}

/**
 * What each stand-in in the words of `runs` stands for: the letters that make the most of them words, and, where several make as many,
 * the most frequent ligature that no other glyph has. Two fonts may each have a glyph for the same letters. One that is always a word by
 * itself is a bullet where it opens several runs and nothing else, a dash between numbers, and else no text. A font that leaves most of its glyphs without a
 * name, or one of another script, leaves them unknown.
 */
export function solveStandIns(
  runs: readonly (readonly string[])[],
  isWord: (word: string) => boolean = () => false,
): ReadonlyMap<string, string> {
  const solved = new Map<string, string>();
  const uses: (readonly [string, readonly string[]])[] = [];
  for (const [mark, { words, opens }] of usesOf(runs)) {
    if (words.some((word) => bare(word) !== "")) uses.push([mark, words]);
    else solved.set(mark, markOf(mark, words, opens));
  }
  const ranked = uses.map(([mark, list]) => rank(mark, list.slice(0, 50), isWord));
  const latinUses = uses.filter(([, words]) => words.some((word) => latin.test(word)));
  const mayBeLigature = new Set(uses.length > mostLigatures ? [] : latinUses.map(([mark]) => mark));
  // The surest first, so that the others choose among what is left.
  for (const { mark, scores } of ranked.sort((a, b) => b.best - a.best)) {
    const taken = new Set(solved.values());
    const [best] = scores.toSorted(
      (a, b) => b.count - a.count || Number(taken.has(a.letters)) - Number(taken.has(b.letters)),
    );
    const isKnown = best !== undefined && (best.count > 0 || mayBeLigature.has(mark));
    solved.set(mark, isKnown ? best.letters : unknown);
  }
  return solved;
}

/** What stands for a glyph of which nothing tells what it is. */
const unknown = "\ufffd";

/** A page has at most so many kinds of ligatures. */
const mostLigatures = 24;

const latin = /\p{Script=Latin}/u;

/** What a glyph is that stands beside no letter. */
function markOf(mark: string, words: readonly string[], opens: boolean): string {
  if (words.some((word) => isBetweenDigits(word.split(mark)))) return "–";
  return opens && words.length > 1 ? bulletMark : "";
}

function isBetweenDigits([before = "", after = ""]: readonly string[]): boolean {
  return /\d$/.test(before) && /^\d/.test(after);
}

interface Use {
  /** The words that a stand-in occurs in. */
  readonly words: string[];
  /** Whether it occurs nowhere but at the beginning of a run. */
  opens: boolean;
}

function usesOf(runs: readonly (readonly string[])[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const [i, word] of runs.flatMap((words) => [...words.entries()])) {
    for (const mark of new Set(word.match(standIns) ?? [])) {
      const use = uses.get(mark) ?? { words: [], opens: true };
      use.words.push(word);
      use.opens &&= i === 0;
      uses.set(mark, use);
    }
  }
  return uses;
}

interface Ranked {
  readonly mark: string;
  readonly best: number;
  readonly scores: readonly { readonly letters: string; readonly count: number }[];
}

function rank(mark: string, words: readonly string[], isWord: (word: string) => boolean): Ranked {
  const count = (isOne: (word: string) => boolean): number => words.filter(isOne).length;
  const scores = [
    ...ligatures.map((letters) => ({
      letters,
      count: count((word) => isWord(bare(word.replaceAll(mark, letters)))),
    })),
    // A font that does not name its space: all that it parts are words.
    { letters: " ", count: 0.9 * count((word) => isParted(word.split(mark).map(bare), isWord)) },
  ];
  return { mark, best: Math.max(...scores.map((score) => score.count)), scores };
}

function isParted(parts: readonly string[], isWord: (word: string) => boolean): boolean {
  return parts.every((part) => part !== "" && isWord(part));
}

function bare(word: string): string {
  return word.replace(noLetters, "").toLowerCase();
}

const noLetters = cased.gu`[^\p{L}]`;

/** `text` with its stand-ins as letters. */
export function replaceStandIns(text: string, solved: ReadonlyMap<string, string>): string {
  return hasStandIn(text) ? text.replace(standIns, (mark) => solved.get(mark) ?? "fi") : text;
}
