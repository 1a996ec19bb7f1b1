// The marks in the texts of fixtures/gold, whose README.md tells of them.
import type { Span } from "../../src/document/document.ts";
import type { RequirementLevel } from "../../src/job/job.ts";

/** A name, and how it is asked for; undefined where it is not. */
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

/** A mark, where the words in it stand in the text without any marks. */
export interface PlacedMark extends Span {
  readonly found: RegExpExecArray;
}

/** The marks of a text, ascending; the last group of their form is the words that are marked. */
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

/** A line of marks behind the beginning of its posting. */
export function readMarks(part: string, before: string, marked: string): MarkedText {
  const names = placeMarks(marked, mark).map(({ found: [, letter = ""], from, to }) => ({
    level: levels[letter],
    from: before.length + from,
    to: before.length + to,
  }));
  return { part, text: before + marked.replace(mark, "$2"), names };
}
