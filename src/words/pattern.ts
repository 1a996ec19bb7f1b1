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
    return this.mayMatch(text) && this.#regExp(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.#regExp(text).exec(text) : null;
  }

  /** Every match of a global pattern. */
  matchAll(text: string): Iterable<RegExpExecArray> {
    return this.mayMatch(text) ? text.matchAll(this.#regExp(text)) : [];
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

  /** Whether a text holds a clue: false is sure, and found faster than by any match. */
  mayMatch(text: string): boolean {
    this.#asker ??= enroll(this.#clues);
    if (mayHold(text, this.#asker, this.#made === undefined)) return true;
    this.lastIndex = 0;
    return false;
  }

  #regExp(text: string): RegExp {
    if (this.#made === undefined) {
      this.#made = new RegExp(this.source, this.#flags);
      if (text.length < longLength) this.#made.test(text.padEnd(longLength, unlikely));
      this.#made.lastIndex = this.#from;
    }
    return this.#made;
  }
}

/**
 * V8 interprets a pattern at first, and makes machine code of it when it is asked again, or of a text as long as this. Code for the interpreter takes longer to make
 * where there are many alternatives, so a pattern is asked of such a text at once: of the first one, made longer. V8 makes one code for texts of a byte a
 * unit and another for all others, and most patterns meet only one kind.
 */
const longLength = 1000;

/** No pattern looks for it, and it is one byte, so that a text made longer by it remains of its kind. */
const unlikely = "\u00ac";
