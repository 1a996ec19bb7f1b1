// Finds loops in regular expressions that can read one text in several ways. If the rest of the expression
// does not match, the engine tries them all: two ways per iteration make a million for twenty words. "(?:it
// |in |it )*" reads "it " in two ways, "(?: ?- ?| - )*" reads " - " in two ways.
import { type Part, type Repeated, readRegExp } from "./read-regexp.ts";

/** With this many iterations or fewer, all ways can be tried. */
export const fewTurns = 6;

/**
 * For each such loop with more iterations, a text that it reads in two ways. Ignores the conditions of
 * look-arounds. `source` is that of a regular expression with `flags`, as `readRegExp` accepts it. O(loops ×
 * signs²).
 */
export function ambiguousLoops(source: string, flags = ""): readonly string[] {
  return loopsOf(readRegExp(source)).flatMap((loop) => readTwice(loop, flags) ?? []);
}

function loopsOf(part: Part): readonly Repeated[] {
  switch (part.type) {
    case "sign":
      return [];
    case "place":
      return part.bans === undefined ? [] : loopsOf(part.bans);
    case "choice":
      return part.ways.flatMap((way) => way.flatMap(loopsOf));
    case "look":
      return loopsOf(part.at);
    case "repeated":
      return part.max > fewTurns ? [part, ...loopsOf(part.part)] : loopsOf(part.part);
  }
}

/** The places, by number, where an expression can begin and end. */
interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly canBeEmpty: boolean;
}

const nothing: Ends = { first: [], last: [], canBeEmpty: true };

/** The source at each place, and which places can follow it. */
interface Places {
  readonly sources: string[];
  readonly next: Set<number>[];
}

function addPart(places: Places, part: Part): Ends {
  switch (part.type) {
    case "sign": {
      const at = places.sources.push(part.source) - 1;
      places.next.push(new Set());
      return { first: [at], last: [at], canBeEmpty: false };
    }
    case "choice":
      return eitherOf(part.ways.map((way) => addWay(places, way)));
    case "repeated":
      return addRepeated(places, part);
    default:
      return nothing;
  }
}

function addWay(places: Places, way: readonly Part[]): Ends {
  return way.reduce((before, part) => join(places, before, addPart(places, part)), nothing);
}

function eitherOf(ways: readonly Ends[]): Ends {
  return {
    first: ways.flatMap(({ first }) => first),
    last: ways.flatMap(({ last }) => last),
    canBeEmpty: ways.some(({ canBeEmpty }) => canBeEmpty),
  };
}

function join({ next }: Places, before: Ends, behind: Ends): Ends {
  for (const from of before.last) for (const to of behind.first) next[from]?.add(to);
  return {
    first: before.canBeEmpty ? [...before.first, ...behind.first] : before.first,
    last: behind.canBeEmpty ? [...before.last, ...behind.last] : behind.last,
    canBeEmpty: before.canBeEmpty && behind.canBeEmpty,
  };
}

/** Adds the part once for each required repetition, and once for all optional ones. */
function addRepeated(places: Places, { part, min, max }: Repeated): Ends {
  const isOpen = max > min;
  const fixed = isOpen && min > 0 ? min - 1 : min;
  let ends = nothing;
  for (let i = 0; i < fixed; i++) ends = join(places, ends, addPart(places, part));
  if (!isOpen) return ends;
  const more = addPart(places, part);
  if (max > fixed + 1) join(places, more, more);
  return join(places, ends, min > 0 ? more : { ...more, canBeEmpty: true });
}

/** Two readers of the same text: where each is, whether they have diverged, and what they have read. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly haveParted: boolean;
  readonly read: string;
}

/** A text that leads two readers through the loop and to its end in different ways. */
function readTwice({ part }: Repeated, flags: string): string | undefined {
  const places: Places = { sources: [], next: [] };
  const { first, last } = addPart(places, part);
  const ends = new Set(last);
  const stepsOf = stepsThrough(places, first, ends);
  const pairs = newPairs(sharedSigns(places.sources, flags));
  const starts = first.flatMap((a) => first.map((b) => ({ a, b, haveParted: a !== b, read: "" })));
  const found = starts.flatMap(pairs);
  for (const { a, b, haveParted, read } of found) {
    if (haveParted && ends.has(a) && ends.has(b)) return read;
    for (const one of stepsOf(a)) {
      for (const other of stepsOf(b)) {
        const parts = one.place !== other.place || one.turns !== other.turns;
        const next = { a: one.place, b: other.place, haveParted: haveParted || parts, read };
        found.push(...pairs(next));
      }
    }
  }
  return undefined;
}

/**
 * The pair after both read a common sign, if there is one and this pair of places has not occurred before.
 */
function newPairs(
  shared: (a: number, b: number) => string | undefined,
): (pair: Pair) => readonly Pair[] {
  const seen = new Set<string>();
  return (pair) => {
    const { a, b, haveParted, read } = pair;
    const sign = shared(a, b);
    const key = `${a} ${b} ${haveParted}`;
    if (sign === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ ...pair, read: read + sign }];
  };
}

interface Step {
  readonly place: number;
  /** Whether this step begins another iteration of the loop. */
  readonly turns: boolean;
}

function stepsThrough(
  { next }: Places,
  first: readonly number[],
  ends: ReadonlySet<number>,
): (from: number) => readonly Step[] {
  const again = first.map((place) => ({ place, turns: true }));
  const steps = next.map((places, from) => {
    const within = [...places].map((place) => ({ place, turns: false }));
    return ends.has(from) ? [...within, ...again] : within;
  });
  return (from) => steps[from] ?? [];
}

/** Returns a function that finds a sign possible at both of two places. */
function sharedSigns(
  sources: readonly string[],
  flags: string,
): (a: number, b: number) => string | undefined {
  const foreign = sources.join("").match(/[^\0-\x7f]/gu) ?? [];
  const signs = [...ascii, ...new Set(foreign)];
  const known = new Map<string, ReadonlySet<string>>();
  const signsAt = (at: number): ReadonlySet<string> => {
    const source = sources[at] ?? "";
    const made = known.get(source) ?? signsOf(new RegExp(`^(?:${source})$`, flags), signs);
    known.set(source, made);
    return made;
  };
  return (a, b) => {
    const others = signsAt(b);
    for (const sign of signsAt(a)) if (others.has(sign)) return sign;
    return undefined;
  };
}

/** All ASCII signs, the most readable first. */
const ascii: readonly string[] = Array.from({ length: 128 }, (_, i) =>
  String.fromCharCode((i + 97) % 128),
);

function signsOf(pattern: RegExp, signs: readonly string[]): ReadonlySet<string> {
  return new Set(signs.filter((sign) => pattern.test(sign)));
}
