import { expect, test } from "vitest";
import { patterns, ranked } from "../../src/words/words.generated.ts";
import {
  type Matcher,
  type PatternKind,
  pattern,
  type RankedKind,
  steps,
} from "../../src/words/words.ts";
import { isReadInTime } from "../in-time.ts";

/** A limit for this many characters; slower patterns would take minutes on a page of them. */
const most = 500;
const length = 4000;

const kinds = Object.keys(patterns) as PatternKind[];
const rankedKinds = Object.keys(ranked) as RankedKind[];

const matchers: readonly (readonly [string, Matcher])[] = [
  ...kinds.map((kind) => [kind, pattern(kind)] as const),
  ...rankedKinds.flatMap((kind) => steps(kind).map((step) => [kind, step.pattern] as const)),
];

test.for([".", "/", "-", "#", "+", " ", "a", "1", "_", "(", "a.", "a/", ". ", "- ", "a ", ", "])(
  "no kind of words takes long on a run of %j",
  (unit) => {
    const text = unit.repeat(length / unit.length);
    const slow = matchers.filter(([, one]) => !isReadInTime((part) => one.test(part), text, most));
    expect(slow.map(([kind]) => kind)).toEqual([]);
  },
);
