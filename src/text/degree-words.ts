import { letters } from "../words/letters.ts";
import { longestCached } from "../words/pattern-cache.ts";
import { anyStep, type Matcher, type RankedKind, steps } from "../words/words.ts";
import type { DegreeLevel } from "./degrees.ts";

/** One way to name a degree. */
export interface DegreeWord {
  readonly level: DegreeLevel;
  /**
   * Whether it can also be something else ("MS Office", "Boston, MA", "Scrum Master"), so that the text
   * around it must confirm it.
   */
  readonly ambiguous: boolean;
}

/** The name of a degree at one place in a text, without its field. */
export interface DegreeName extends DegreeWord {
  readonly to: number;
}

/** Hundreds of names begin nowhere else, so they need not be tried there. */
const wordStart = `(?<![0-9${letters}])`;

const forms = (["degree", "degree-letters", "degree-guess"] as const).flatMap((kind) =>
  steps(kind, "g", wordStart).map((step) => ({
    level: step.value as DegreeLevel,
    ambiguous: kind === "degree-guess",
    pattern: step.pattern,
  })),
);

/** How much text after and before a place the forms look at, in characters. */
const farthestAfter = 200;
const farthestBefore = 20;

/** The longest name of a degree that begins at `at` and ends by `to`. O(forms). */
export function degreeNameAt(text: string, at: number, to: number): DegreeName | undefined {
  // Run on nearby text only: it contains no clue of most forms, so they are never compiled.
  const from = Math.max(0, at - farthestBefore);
  const near = text.slice(from, at + farthestAfter);
  let best: DegreeName | undefined;
  for (const { level, ambiguous, pattern } of forms) {
    pattern.lastIndex = at - from;
    if (pattern.exec(near)?.index !== at - from) continue;
    const end = from + pattern.lastIndex;
    if (end <= to && (best === undefined || end > best.to)) best = { level, ambiguous, to: end };
  }
  return best === undefined || endsBoard.test(text.slice(best.to, best.to + 5)) ? undefined : best;
}

/** "B.S.E.B" and "B.S.E.H" are boards of schools. */
const endsBoard = /^\.?(?:B|E\.?[BH])(?:\.|\b)/;

const kinds: readonly RankedKind[] = ["degree", "degree-letters", "degree-guess"];
const starts = kinds.map((kind) => anyStep(kind, "g", wordStart));

/**
 * The places between `from` and `to` where the name of a degree may begin, ascending. Scanning the whole text
 * is faster than testing at each word. O(length).
 */
export function degreeStarts(text: string, from: number, to: number): readonly number[] {
  const part = text.slice(from, to);
  if (!starts.some((start) => start.mayMatch(part))) return [];
  // For a short text, only the forms whose clues it contains are compiled.
  const ways = part.length > longestCached ? starts : forms.map((form): Matcher => form.pattern);
  const places = new Set<number>();
  for (const way of ways) addPlaces(places, part, way);
  if (places.size === 0) return [];
  return [...places].sort((a, b) => a - b).map((at) => from + at);
}

/** Adds every match, including names inside other names. */
function addPlaces(places: Set<number>, text: string, start: Matcher): void {
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    places.add(match.index);
    start.lastIndex = match.index + 1;
  }
}
