import { isCapitalUnit, SPACE } from "../../text/code-units.ts";
import type { Tokens } from "../../text/tokenize.ts";
import { capitalFirst } from "../../words/cased.ts";
import type { Hit } from "../hits/hits.ts";
import type { CompiledRule } from "../lexicon/form-index.ts";
import type { Lexicon, Skill } from "../lexicon/lexicon.ts";
import type { Layout } from "./context.ts";
import type { Firms } from "./firms.ts";
import type { Topics } from "./topic.ts";

/** A text with its hits: the input of a decision. */
export interface Scene {
  /** Normalized. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Ascending, disjoint. */
  readonly hits: readonly Hit[];
}

/** The decision on one hit: the skill that it is or would be, and why. */
export interface Decision {
  readonly hit: Hit;
  readonly skill: Skill;
  readonly kept: boolean;
  readonly misspelling: boolean;
  /** Whether the same skill elsewhere in the text may rely on this decision. */
  readonly vouches: boolean;
  /** Whether the place left no doubt, whatever the capitalization. */
  readonly isFirm?: boolean;
  /** Whether it was refused only for lack of evidence, and one more hint would have been enough. */
  readonly isOpen?: boolean;
  /** Absent if nothing was doubtful. */
  readonly because?: string;
}

/** The scene, and what has been decided so far. */
export interface Hearing extends Scene {
  readonly layout: Layout;
  readonly firms: Firms;
  /** One for each hit; undefined while undecided, and for blockers. */
  readonly decisions: readonly (Decision | undefined)[];
  /** Ids of the technologies that the text names beyond doubt. */
  readonly senses: ReadonlySet<string>;
  /** Ids of those that are named beyond doubt only in the wrong case ("ruby" in a row of tags). */
  readonly smallSenses: ReadonlySet<string>;
  readonly topics: Topics;
  readonly certain: CertainNames;
  /** The nature of each token's word (see `natureOf`), cached on first use. */
  readonly natures: Map<number, string>;
}

/** One meaning of one hit, to be decided on. */
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

/**
 * Whether a decision is on the name of software that has no other meaning, at least in this spelling:
 * "TypeScript", "C++".
 */
export function isCertainName(
  scene: Scene,
  { kept, skill, hit, because }: Omit<Decision, "misspelling" | "vouches">,
): boolean {
  if (!kept || skill.generic) return false;
  const { software, brands } = scene.lexicon.categories.get(skill.category) ?? {};
  if (software && because === undefined) return true;
  return (software === true || brands === true) && isUnmistakable(surfaceOf(scene, hit));
}

/** Counts the names in a text that can be nothing but software. */
export interface CertainNames {
  /** At most 3, which means three or more. Counted on first use in O(decisions). */
  count(): number;
  /**
   * Whether they name a dozen skills or more, as only a text about software does. Computed on first use, too.
   */
  areMany(): boolean;
  /** Updates the count with a decision that replaces a refusal. */
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

/**
 * Capitals inside a word ("TestRail", "JMeter") and the marks of C++ and C# do not occur in everyday
 * spelling.
 */
function isUnmistakable(surface: string): boolean {
  return /[a-z][A-Z]|[A-Z]{2}[a-z]{2}|[+#]/.test(surface);
}

/** Whether a skill's category contains names of software. */
export function isOfSoftware(
  { lexicon }: Pick<Scene, "lexicon">,
  { category }: Pick<Skill, "category">,
): boolean {
  const { software, brands } = lexicon.categories.get(category) ?? {};
  return software === true || brands === true;
}

/** The hit's words as written in the normalized text. */
export function surfaceOf({ text, tokens }: Scene, hit: Hit): string {
  return text.slice(tokens.from[hit.first], tokens.to[hit.last]);
}

/** The word of one token in lower case; empty if there is none. */
export function wordAt({ text, tokens }: Scene, i: number): string {
  return i < 0 || i >= tokens.count ? "" : text.slice(tokens.from[i], tokens.to[i]).toLowerCase();
}

/** Whether a token is the given word, which must be in lower case. */
export function isWordAt(
  { text, tokens }: Pick<Scene, "text" | "tokens">,
  i: number,
  word: string,
): boolean {
  const from = tokens.from[i] ?? 0;
  const to = tokens.to[i] ?? 0;
  // Most tokens differ in length and need not be cut out.
  return to - from === word.length && text.slice(from, to).toLowerCase() === word;
}

/** Whether the token begins with a capital. */
export function isCapital({ text, tokens }: Scene, token: number): boolean {
  const unit = text.charCodeAt(tokens.from[token] ?? 0);
  // Most are ASCII and need no closer look.
  if (unit < FIRST_BEYOND_ASCII) return isCapitalUnit(unit);
  return capitalFirst.test(text.slice(tokens.from[token], tokens.to[token]));
}

const FIRST_BEYOND_ASCII = 128;

/** Whether exactly one space is before the token. */
export function isSpaced({ text, tokens }: Scene, token: number): boolean {
  if (token < 1 || token >= tokens.count) return false;
  const to = tokens.to[token - 1] ?? 0;
  return tokens.from[token] === to + 1 && text.charCodeAt(to) === SPACE;
}
