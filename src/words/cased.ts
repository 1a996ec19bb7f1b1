/**
 * Patterns that tell capital letters from small ones, or letters from other signs, by properties of Unicode. V8 looks a property up in ICU's tables each
 * time that it reads a pattern, four times until machine code stands: a tenth of a millisecond for each `\p{Lu}`. So a text whose letters are all Latin-1, as
 * of most, is asked an easier pattern, which says the same of it.
 * @module
 */

/** What a property has of Latin-1 and of the signs that `hasOther` lets through. */
const easy: Readonly<Record<string, string>> = {
  Lu: "A-ZÀ-ÖØ-Þ",
  Ll: "a-zµß-öø-ÿ",
  Lo: "ªº",
  L: "A-Za-zªµºÀ-ÖØ-öø-ÿ",
  N: "\\d²³¹¼-¾",
  M: "",
  Pd: "\\-\u2010-\u2015",
};

/** Any unit but Latin-1, marks, currencies, arrows, shapes and the signs of icon fonts: of them, some may be letters or halves of such. */
const hasOther =
  /[^\0-\xff\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ue000-\uf8ff]/;

/** A pattern with properties of the table above, each within brackets. Its answers are those of the regular expression that is written. Made at its first text. */
export class Cased {
  readonly #source: string;
  readonly #flags: string;
  #easy: RegExp | undefined;
  #whole: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  test(text: string): boolean {
    return this.#for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#for(text).exec(text);
  }

  /** Every match of a global pattern. */
  matchAll(text: string): Iterable<RegExpExecArray> {
    return text.matchAll(this.#for(text));
  }

  [Symbol.replace](text: string, by: string): string {
    return text.replace(this.#for(text), by);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#for(text));
  }

  #for(text: string): RegExp {
    if (hasOther.test(text)) {
      this.#whole ??= new RegExp(this.#source, `${this.#flags}u`);
      return this.#whole;
    }
    // Without pairs of units in the text it needs no "u" either, with which V8 makes longer code.
    this.#easy ??= new RegExp(
      this.#source.replace(/\\p\{(\w+)\}/g, (written, name) => easy[name] ?? written),
      this.#flags,
    );
    return this.#easy;
  }
}

type Source = (source: TemplateStringsArray, ...parts: readonly string[]) => Cased;

const withFlags =
  (flags: string): Source =>
  (source, ...parts) =>
    new Cased(String.raw(source, ...parts), flags);

/** cased.u`^[\p{Lu}]` is a text that a capital letter opens. Of texts of a few lines: each is looked through once more. */
export const cased: Readonly<Record<"u" | "gu", Source>> = {
  u: withFlags(""),
  gu: withFlags("g"),
};

/** Opens with a capital letter. */
export const capitalFirst: Cased = cased.u`^[\p{Lu}]`;

/** Opens with a small letter. */
export const smallFirst: Cased = cased.u`^[\p{Ll}]`;

/** Holds a capital letter. */
export const anyCapital: Cased = cased.u`[\p{Lu}]`;

/** Holds a small letter. */
export const anySmall: Cased = cased.u`[\p{Ll}]`;
