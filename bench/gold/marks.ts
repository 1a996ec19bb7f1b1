// The marks in the lines of sentences.tsv and spoken.tsv in fixtures/gold, whose README.md tells of them.
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

const mark = /\{([pmn]?)=([^{}]*)\}/g;

/** A line of marks behind the beginning of its posting. */
export function readMarks(part: string, before: string, marked: string): MarkedText {
  let cut = 0;
  const names = [...marked.matchAll(mark)].map(
    ({ 0: all, 1: letter = "", 2: words = "", index }) => {
      const from = before.length + index - cut;
      cut += all.length - words.length;
      return { level: levels[letter], from, to: from + words.length };
    },
  );
  return { part, text: before + marked.replace(mark, "$2"), names };
}
