import { isCapitalUnit, SPACE } from "../../text/code-units.ts";
import type { Tokens } from "../../text/tokenize.ts";
import { capitalFirst } from "../../words/cased.ts";
import type { Hit } from "../hits/hits.ts";
import type { CompiledRule } from "../lexicon/form-index.ts";
import type { Lexicon, Skill } from "../lexicon/lexicon.ts";
import type { Layout } from "./context.ts";
import type { Firms } from "./firms.ts";
import type { Topics } from "./topic.ts";

/** A text with its hits: what a decision looks at. */
export interface Scene {
  /** Normalized. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Ascending, disjoint. */
  readonly hits: readonly Hit[];
}

/** What was decided of one hit: the skill that it is, or would be, and why. */
export interface Decision {
  readonly hit: Hit;
  readonly skill: Skill;
  readonly kept: boolean;
  readonly misspelling: boolean;
  /** Whether the same skill elsewhere in the text may rely on it. */
  readonly vouches: boolean;
  /** Whether its place left no doubt, whatever the case. */
  readonly isFirm?: boolean;
  /** Absent where nothing was doubtful. */
  readonly because?: string;
}

/** The scene, and what is decided so far. */
export interface Hearing extends Scene {
  readonly layout: Layout;
  readonly firms: Firms;
  /** One a hit; undefined while nothing is decided, and for blockers. */
  readonly decisions: readonly (Decision | undefined)[];
  /** Ids of the technologies that the text names beyond doubt. */
  readonly senses: ReadonlySet<string>;
  /** Those that are named beyond doubt in the wrong case only ("ruby" in a row of tags). */
  readonly smallSenses: ReadonlySet<string>;
  readonly topics: Topics;
  readonly certain: CertainNames;
  /** What the word of a token tells, once it was asked for. */
  readonly natures: Map<number, string>;
}

/** One meaning of one hit, on which is to be decided. */
export interface Candidate {
  readonly hearing: Hearing;
  /** The hit's index in `hearing.hits`. */
  readonly index: number;
  readonly hit: Hit;
  readonly skill: Skill;
  readonly rule?: CompiledRule | undefined;
}

/** Whether a skill is a technology, a practice or knowledge of the trade. */
export function isTechnical(
  { lexicon }: Pick<Scene, "lexicon">,
  { category }: Pick<Skill, "category">,
): boolean {
  return lexicon.categories.get(category)?.technical ?? true;
}

/** Whether what was decided is the name of software and has no other meaning, at least as it is written: "TypeScript", "C++". */
export function isCertainName(
  scene: Scene,
  { kept, skill, hit, because }: Omit<Decision, "misspelling" | "vouches">,
): boolean {
  if (!kept || skill.generic) return false;
  const { software, brands } = scene.lexicon.categories.get(skill.category) ?? {};
  if (software && because === undefined) return true;
  return (software === true || brands === true) && isUnmistakable(surfaceOf(scene, hit));
}

/** How many names of a text can be nothing but software. */
export interface CertainNames {
  /** None to two, or three where there are more. Counts when first asked: O(decisions) once. */
  count(): number;
  /** Whether they are of a dozen skills or more, which only a text about software has. Looked up as `count` is. */
  areMany(): boolean;
  /** Takes in a decision that has been made in place of a refusal. */
  learn(decision: Decision): void;
}

const mostCertain = 3;
const manySkills = 12;

/** Counts the certain names among `decisions`. */
export function countCertain(
  scene: Scene,
  decisions: readonly (Decision | undefined)[],
): CertainNames {
  let count: number | undefined;
  let areMany: boolean | undefined;
  const isCertain = (decision: Decision | undefined): boolean =>
    decision !== undefined && isCertainName(scene, decision);
  return {
    count: () => {
      count ??= decisions.filter(isCertain).length;
      return Math.min(mostCertain, count);
    },
    areMany: () => {
      areMany ??=
        new Set(decisions.filter(isCertain).map((decision) => decision?.skill)).size >= manySkills;
      return areMany;
    },
    learn: (decision) => {
      if (count !== undefined && isCertain(decision)) count++;
    },
  };
}

/** Capitals inside a word ("TestRail", "JMeter") and the marks of C++ and C# are no everyday spelling. */
function isUnmistakable(surface: string): boolean {
  return /[a-z][A-Z]|[A-Z]{2}[a-z]{2}|[+#]/.test(surface);
}

/** Whether a skill is of a kind that has names of software. */
export function isOfSoftware(
  { lexicon }: Pick<Scene, "lexicon">,
  { category }: Pick<Skill, "category">,
): boolean {
  const { software, brands } = lexicon.categories.get(category) ?? {};
  return software === true || brands === true;
}

/** The hit's words as they stand in the normalized text. */
export function surfaceOf({ text, tokens }: Scene, hit: Hit): string {
  return text.slice(tokens.from[hit.first], tokens.to[hit.last]);
}

/** The lower-case word of one token; empty where there is none. */
export function wordAt({ text, tokens }: Scene, i: number): string {
  return i < 0 || i >= tokens.count ? "" : text.slice(tokens.from[i], tokens.to[i]).toLowerCase();
}

/** Whether a token is a word, which is in lower case. */
export function isWordAt(
  { text, tokens }: Pick<Scene, "text" | "tokens">,
  i: number,
  word: string,
): boolean {
  const from = tokens.from[i] ?? 0;
  const to = tokens.to[i] ?? 0;
  // Most words are of another length, and need not be cut out.
  return to - from === word.length && text.slice(from, to).toLowerCase() === word;
}

/** Whether the token begins with a capital. */
export function isCapital({ text, tokens }: Scene, token: number): boolean {
  const unit = text.charCodeAt(tokens.from[token] ?? 0);
  // Most are of ASCII, and need no closer look.
  if (unit < FIRST_BEYOND_ASCII) return isCapitalUnit(unit);
  return capitalFirst.test(text.slice(tokens.from[token], tokens.to[token]));
}

const FIRST_BEYOND_ASCII = 128;

/** Whether one space alone stands before the token. */
export function isSpaced({ text, tokens }: Scene, token: number): boolean {
  if (token < 1 || token >= tokens.count) return false;
  const to = tokens.to[token - 1] ?? 0;
  return tokens.from[token] === to + 1 && text.charCodeAt(to) === SPACE;
}
