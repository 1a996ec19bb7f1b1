// The marks in the texts of fixtures/gold, which its README.md explains.
import type { Span } from "../../src/document/document.ts";
import type { RequirementLevel } from "../../src/job/job.ts";

/** A name, and how it is asked for; undefined if it is not. */
export interface MarkedName extends Span {
  readonly level: RequirementLevel | undefined;
}

/** A line within a posting. */
export interface MarkedText {
  readonly part: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

const levels: Readonly<Record<string, RequirementLevel | undefined>> = {
  "": "required",
  p: "preferred",
  m: "mentioned",
  n: undefined,
};

/** A mark, with the span of its words in the text without marks. */
export interface PlacedMark extends Span {
  readonly found: RegExpExecArray;
}

/** The marks of a text, ascending. The last group of `form` must be the marked words. */
export function placeMarks(marked: string, form: RegExp): readonly PlacedMark[] {
  let cut = 0;
  return [...marked.matchAll(form)].map((found) => {
    const words = found.at(-1) ?? "";
    const from = found.index - cut;
    cut += found[0].length - words.length;
    return { found, from, to: from + words.length };
  });
}

const mark = /\{([pmn]?)=([^{}]*)\}/g;

/** A marked line, placed after the beginning of its posting. */
export function readMarks(part: string, before: string, marked: string): MarkedText {
  const names = placeMarks(marked, mark).map(({ found: [, letter = ""], from, to }) => ({
    level: levels[letter],
    from: before.length + from,
    to: before.length + to,
  }));
  return { part, text: before + marked.replace(mark, "$2"), names };
}
