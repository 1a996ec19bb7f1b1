import { enroll, mayHold } from "./clues.ts";

/** What can be asked for its matches, a pattern of words or an expression. */
export type Matcher = Pick<RegExp, "test" | "exec" | "lastIndex">;

/**
 * A regular expression that is made when the first text holds one of its clues (`clues.ts`), and asked of such texts only. Used as one: with
 * `g` and `y` it remembers where its last match ended. Its answers are those of the expression. Its source may name kinds of words, which `expand` puts in.
 */
export class Pattern {
  readonly #written: string;
  readonly #flags: string;
  readonly #clues: string;
  readonly #expand: (source: string) => string;
  /** undefined until the first text. */
  #asker: number | undefined;
  #made: RegExp | undefined;
  /** `lastIndex` until it is made. */
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
    return this.#mayMatch(text) && this.#regExp().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#regExp().exec(text) : null;
  }

  /** Every match of a global pattern. */
  matchAll(text: string): Iterable<RegExpExecArray> {
    return this.#mayMatch(text) ? text.matchAll(this.#regExp()) : [];
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#mayMatch(text) ? text.replace(this.#regExp(), by) : text;
  }

  [Symbol.search](text: string): number {
    return this.#mayMatch(text) ? text.search(this.#regExp()) : -1;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#regExp(), limit);
  }

  #mayMatch(text: string): boolean {
    this.#asker ??= enroll(this.#clues);
    if (mayHold(text, this.#asker, this.#made === undefined)) return true;
    this.lastIndex = 0;
    return false;
  }

  #regExp(): RegExp {
    if (this.#made === undefined) {
      this.#made = new RegExp(this.source, this.#flags);
      this.#made.test(longText);
      this.#made.lastIndex = this.#from;
    }
    return this.#made;
  }
}

/**
 * V8 interprets a pattern at first, and makes machine code of it when it is asked again, or of a text of 1,000 units. Code for the interpreter takes four times as
 * long to make where there are many alternatives, so a pattern is asked of such a text at once. Units of two bytes, as in most texts with a dash or a bullet.
 */
const longText = "\u2013".repeat(1000);
