/**
 * Patterns that tell capitals from lowercase letters, or letters from other characters, by Unicode
 * properties. V8 looks a property up in ICU's tables each time it compiles a pattern, up to four times before
 * there is machine code: a tenth of a millisecond for each `\p{Lu}`. Most texts have only Latin-1 letters, so
 * these are matched against a simpler pattern that gives the same answer.
 * @module
 */

import { compileFor } from "./compiled.ts";
import { findAll } from "./find-all.ts";

/** The part of each property within Latin-1 and the characters that `hasOther` lets through. */
const easy: Readonly<Record<string, string>> = {
  Lu: "A-ZÀ-ÖØ-Þ",
  Ll: "a-zµß-öø-ÿ",
  Lo: "ªº",
  L: "A-Za-zªµºÀ-ÖØ-öø-ÿ",
  N: "\\d²³¹¼-¾",
  M: "",
  Pd: "\\-\u2010-\u2015",
};

/** Most texts contain none. This test takes a fifth of the time of the one below with its many ranges. */
const beyondLatin1 = /[^\0-\xff]/;

/**
 * Any unit outside Latin-1 except punctuation, currencies, arrows, shapes and icon-font characters. Some of
 * these units are letters or halves of letters.
 */
const hasOther =
  /[^\0-\xff\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ue000-\uf8ff]/;

/**
 * A pattern whose properties are all in the table above, and each inside brackets. It matches exactly what
 * the regular expression as written would. Compiled when the first text is tested.
 */
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
    const made = this.#for(text);
    return made.unicode ? text.matchAll(made) : findAll(made, text);
  }

  [Symbol.replace](text: string, by: string): string {
    return text.replace(this.#for(text), by);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#for(text));
  }

  #for(text: string): RegExp {
    if (beyondLatin1.test(text) && hasOther.test(text)) {
      this.#whole ??= compileFor(text, new RegExp(this.#source, `${this.#flags}u`));
      return this.#whole;
    }
    // Without surrogate pairs in the text, the "u" flag is not needed either, and V8 makes shorter code
    // without it.
    this.#easy ??= compileFor(
      text,
      new RegExp(
        this.#source.replace(/\\p\{(\w+)\}/g, (written, name) => easy[name] ?? written),
        this.#flags,
      ),
    );
    return this.#easy;
  }
}

type Source = (source: TemplateStringsArray, ...parts: readonly string[]) => Cased;

const withFlags =
  (flags: string): Source =>
  (source, ...parts) =>
    new Cased(String.raw(source, ...parts), flags);

/**
 * cased.u`^[\p{Lu}]` matches a text that begins with a capital. Meant for texts of a few lines, since each is
 * scanned an additional time.
 */
export const cased: Readonly<Record<"u" | "gu", Source>> = {
  u: withFlags(""),
  gu: withFlags("g"),
};

/** Begins with a capital letter. */
export const capitalFirst: Cased = cased.u`^[\p{Lu}]`;

/** Begins with a lowercase letter. */
export const smallFirst: Cased = cased.u`^[\p{Ll}]`;

/** Contains a capital letter. */
export const anyCapital: Cased = cased.u`[\p{Lu}]`;

/** Contains a lowercase letter. */
export const anySmall: Cased = cased.u`[\p{Ll}]`;
