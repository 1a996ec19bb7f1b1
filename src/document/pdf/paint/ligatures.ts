import { cased } from "../../../words/cased.ts";
import { bulletMark } from "../../characters.ts";

// Fonts often draw "fi" or "ffl" as one glyph without saying which letters it stands for; pdf.js then returns
// U+0000. While a page is read, each such glyph gets its own stand-in, so that all words that contain it can
// be used to find its letters: "Pro?les" and "Certi?ed" suggest "fi", "work?ow" suggests "fl". A glyph that
// is never next to a letter is not a ligature, but a list mark or an icon.

/** Stand-ins are from a private use plane to which no font maps text. */
const firstStandIn = 0xf_0000;
const maxStandIns = 256;
const standIn = /[\u{f0000}-\u{f00ff}]/u;
const standIns = /[\u{f0000}-\u{f00ff}]/gu;

/** Letters that fonts draw as one glyph, most frequent first. */
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

/** Assigns stand-ins. The same glyph of the same font always gets the same one. */
export interface StandIns {
  of(glyph: string): string;
}

/** Stand-ins for one page. From the 256th glyph on, all share one. */
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

/** Whether `text` contains a glyph whose letters are not known yet. */
export function hasStandIn(text: string): boolean {
  return standIn.test(text);
}

/**
 * Finds the letters of each stand-in in the words of `runs`: those that turn most of its words into known
 * ones. Ties are resolved in favor of the most frequent ligature that no other glyph has, although two fonts
 * may each have a glyph for the same letters. A stand-in that is always a word by itself is a bullet if it
 * only occurs at the start of several runs, a dash if it is between numbers, and otherwise not text. If a
 * font leaves most of its glyphs unnamed, or is of another script, its glyphs remain unknown.
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
  // The most certain ones first, so that the others choose among the remaining letters.
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

/** Stands for a glyph whose letters cannot be determined. */
const unknown = "\ufffd";

/** A page has at most this many different ligatures. */
const mostLigatures = 24;

const latin = /\p{Script=Latin}/u;

/** The text of a glyph that is never next to a letter. */
function markOf(mark: string, words: readonly string[], opens: boolean): string {
  if (words.some((word) => isBetweenDigits(word.split(mark)))) return "–";
  return opens && words.length > 1 ? bulletMark : "";
}

function isBetweenDigits([before = "", after = ""]: readonly string[]): boolean {
  return /\d$/.test(before) && /^\d/.test(after);
}

interface Use {
  /** The words that contain the stand-in. */
  readonly words: string[];
  /** Whether it only occurs at the beginning of runs. */
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
    // For a font that does not name its space: everything that it separates is a word.
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

/** `text` with its stand-ins replaced with letters. */
export function replaceStandIns(text: string, solved: ReadonlyMap<string, string>): string {
  return hasStandIn(text) ? text.replace(standIns, (mark) => solved.get(mark) ?? "fi") : text;
}
