import { longestLookedThrough } from "../words/tried.ts";
import { anyStep, type Matcher, type RankedKind, steps } from "../words/words.ts";
import type { DegreeLevel } from "./degrees.ts";

/** One way to name a degree. */
export interface DegreeWord {
  readonly level: DegreeLevel;
  /** The form is also something else ("MS Office", "Boston, MA", "Scrum Master"): what stands round it must confirm it. */
  readonly ambiguous: boolean;
}

/** The name of a degree at one place of a text, without its field. */
export interface DegreeName extends DegreeWord {
  readonly to: number;
}

const forms = (["degree", "degree-letters", "degree-guess"] as const).flatMap((kind) =>
  steps(kind, "g").map((step) => ({
    level: step.value as DegreeLevel,
    ambiguous: kind === "degree-guess",
    pattern: step.pattern,
  })),
);

/** What a form looks at behind a place, and before it. */
const farthestBehind = 200;
const farthestBefore = 20;

/** The longest name of a degree that begins at `at` and ends before `to`. O(forms). */
export function degreeNameAt(text: string, at: number, to: number): DegreeName | undefined {
  // Of the words near the place alone most forms are never made, since they hold none of their clues.
  const from = Math.max(0, at - farthestBefore);
  const near = text.slice(from, at + farthestBehind);
  let best: DegreeName | undefined;
  for (const { level, ambiguous, pattern } of forms) {
    pattern.lastIndex = at - from;
    if (pattern.exec(near)?.index !== at - from) continue;
    const end = from + pattern.lastIndex;
    if (end <= to && (best === undefined || end > best.to)) best = { level, ambiguous, to: end };
  }
  return best === undefined || goesOnInLetters.test(text.slice(best.to, best.to + 2))
    ? undefined
    : best;
}

/** "B.S.E.B" is a board of schools. */
const goesOnInLetters = /^\.?[A-Z](?![A-Za-z])/;

const kinds: readonly RankedKind[] = ["degree", "degree-letters", "degree-guess"];
const starts = kinds.map((kind) => anyStep(kind, "g"));

/** The places between `from` and `to` where the name of a degree may begin, ascending. A look at the whole is faster than one at each word. O(length). */
export function degreeStarts(text: string, from: number, to: number): readonly number[] {
  const part = text.slice(from, to);
  if (!starts.some((start) => start.mayMatch(part))) return [];
  // Of a short text only those forms are made whose clues it holds.
  const ways =
    part.length > longestLookedThrough ? starts : forms.map((form): Matcher => form.pattern);
  const places = new Set<number>();
  for (const way of ways) addPlaces(places, part, way);
  if (places.size === 0) return [];
  return [...places].sort((a, b) => a - b).map((at) => from + at);
}

/** A name inside another one is a place of its own. */
function addPlaces(places: Set<number>, text: string, start: Matcher): void {
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    places.add(match.index);
    start.lastIndex = match.index + 1;
  }
}
