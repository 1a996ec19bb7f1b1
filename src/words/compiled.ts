/**
 * Regular expressions that V8 compiles to machine code before they run on their first text. Usually it
 * interprets an expression once, and compiles it when it runs again. Making the interpreter's code takes
 * longer than compiling if there are many alternatives. What is more, V8 counts that code: once a process has
 * made a megabyte of it, every expression compiled later is left without optimization, at a tenth of the
 * speed. The expressions of this package are about two megabytes.
 * @module
 */

/**
 * V8 compiles an expression at once that runs on a text at least this long. It compiles once for texts of one
 * byte per unit and once for all others.
 */
const longLength = 1000;

/** No expression matches it, and it is one byte, so padding with it does not change the kind of the text. */
const unlikely = "\u00ac";

/** Has V8 compile an expression that has not run yet, for the kind of its first text; returns it. */
export function compileFor(text: string, expression: RegExp): RegExp {
  const from = expression.lastIndex;
  if (text.length < longLength) expression.test(text.padEnd(longLength, unlikely));
  expression.lastIndex = from;
  return expression;
}

/**
 * Is used like the regular expression that it was made of, and gives the same answers; `findAll` gives all of
 * its matches.
 */
export class Compiled {
  readonly #expression: RegExp;
  #hasRun = false;

  constructor(expression: RegExp) {
    this.#expression = expression;
  }

  get lastIndex(): number {
    return this.#expression.lastIndex;
  }

  set lastIndex(at: number) {
    this.#expression.lastIndex = at;
  }

  test(text: string): boolean {
    return this.#for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#for(text).exec(text);
  }

  [Symbol.replace](text: string, by: string): string {
    return text.replace(this.#for(text), by);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#for(text), limit);
  }

  [Symbol.search](text: string): number {
    return text.search(this.#for(text));
  }

  #for(text: string): RegExp {
    if (this.#hasRun) return this.#expression;
    this.#hasRun = true;
    return compileFor(text, this.#expression);
  }
}

/**
 * An expression with many alternatives, Unicode properties or loops: compiled as above. For those that an
 * analysis always needs and that are small, a literal is as fast.
 */
export const compiled = (expression: RegExp): Compiled => new Compiled(expression);
