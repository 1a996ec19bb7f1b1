import { hasClue, registerClues } from "./clues.ts";
import { compileFor } from "./compiled.ts";
import { findAll } from "./find-all.ts";
import {
  type CachedText,
  cacheAnswer,
  cachedAnswer,
  cachedTextOf,
  cluesIn,
  mayContainClue,
  registerAnswers,
} from "./pattern-cache.ts";

/** Anything that can be matched against a text: a pattern of words, or a regular expression. */
export type Matcher = Pick<RegExp, "test" | "exec" | "lastIndex">;

/**
 * A regular expression that is compiled when the first text contains one of its clues (`clues.ts`), and runs
 * only on such texts. It is used like any other: with the flags `g` and `y` it remembers where its last match
 * ended, and it gives the same answers. Its source may name kinds of words, which `expand` fills in.
 */
export class Pattern {
  readonly #written: string;
  readonly #flags: string;
  readonly #clues: string;
  readonly #expand: (source: string) => string;
  /** Its number for clues; undefined until the first text. */
  #asker: number | undefined;
  /**
   * The number under which its answers are kept. 0 if they depend on more than the text; undefined until the
   * first text that may match.
   */
  #answerer: number | undefined;
  #made: RegExp | undefined;
  /** `lastIndex` until the expression is compiled. */
  #from = 0;

  constructor(
    [source, flags, clues]: readonly [source: string, flags: string, clues: string],
    expand: (source: string) => string = (written) => written,
  ) {
    this.#written = source;
    this.#flags = flags;
    this.#clues = clues;
    this.#expand = expand;
  }

  get source(): string {
    return this.#expand(this.#written);
  }

  get lastIndex(): number {
    return this.#made?.lastIndex ?? this.#from;
  }

  set lastIndex(at: number) {
    if (this.#made === undefined) this.#from = at;
    else this.#made.lastIndex = at;
  }

  test(text: string): boolean {
    const tried = cachedTextOf(text);
    if (tried === undefined) return this.#regExp(text).test(text);
    if (!this.#mayHold(tried)) return false;
    const known = cachedAnswer(tried, this.#number());
    if (known !== undefined) return known;
    return this.#keep(tried, this.#regExp(text).test(text));
  }

  exec(text: string): RegExpExecArray | null {
    const tried = cachedTextOf(text);
    if (tried === undefined) return this.#regExp(text).exec(text);
    if (!this.#mayHold(tried) || cachedAnswer(tried, this.#number()) === false) return null;
    const found = this.#regExp(text).exec(text);
    this.#keep(tried, found !== null);
    return found;
  }

  /** Every match of a global pattern. */
  matchAll(text: string): readonly RegExpExecArray[] {
    const tried = cachedTextOf(text);
    if (tried === undefined) return findAll(this.#regExp(text), text);
    return this.#mayHold(tried) ? findAll(this.#regExp(text), text) : [];
  }

  [Symbol.replace](text: string, by: string): string {
    return this.mayMatch(text) ? text.replace(this.#regExp(text), by) : text;
  }

  [Symbol.search](text: string): number {
    return this.mayMatch(text) ? text.search(this.#regExp(text)) : -1;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#regExp(text), limit);
  }

  /** Whether a text may match. False is certain, and found faster than by running the pattern. */
  mayMatch(text: string): boolean {
    const tried = cachedTextOf(text);
    return tried === undefined || this.#mayHold(tried);
  }

  #mayHold(tried: CachedText): boolean {
    if (mayContainClue(tried, this.#askedBy(), this.#made === undefined)) return true;
    this.lastIndex = 0;
    return false;
  }

  #keep(tried: CachedText, isMatch: boolean): boolean {
    cacheAnswer(tried, this.#number(), isMatch);
    return isMatch;
  }

  /**
   * The steps whose patterns may match a text of any length; it is scanned once for all of them. O(text +
   * patterns).
   */
  static thatMayMatch<Step extends { readonly pattern: Pattern }>(
    text: string,
    steps: readonly Step[],
  ): readonly Step[] {
    // Registers them all first, so that the text is scanned for the clues of all.
    for (const { pattern } of steps) pattern.#askedBy();
    const { bits, from } = cluesIn(text);
    return steps.filter(({ pattern }) => hasClue(bits, pattern.#askedBy(), from));
  }

  #askedBy(): number {
    this.#asker ??= registerClues(this.#clues);
    return this.#asker;
  }

  #number(): number {
    // With these flags, a pattern remembers where its last match ended.
    this.#answerer ??= /[gy]/.test(this.#flags) ? 0 : registerAnswers();
    return this.#answerer;
  }

  #regExp(text: string): RegExp {
    if (this.#made === undefined) {
      this.#made = new RegExp(this.source, this.#flags);
      this.#made.lastIndex = this.#from;
      compileFor(text, this.#made);
    }
    return this.#made;
  }
}
