// The sentences of fixtures/gold/sentences.tsv, with what their marks say; its README.md tells of both.
import { readFileSync } from "node:fs";
import type { Span } from "../../src/document/document.ts";
import type { RequirementLevel } from "../../src/job/job.ts";

/** A name in a sentence, and how it is asked for; undefined where it is not. */
export interface MarkedName extends Span {
  readonly level: RequirementLevel | undefined;
}

export interface MarkedSentence {
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

export function readMarkedSentences(): readonly MarkedSentence[] {
  const lines = readFileSync("fixtures/gold/sentences.tsv", "utf8").trim().split("\n");
  return lines.map((line) => {
    const [part = "", marked = ""] = line.split("\t");
    let cut = 0;
    const names = [...marked.matchAll(mark)].map(
      ({ 0: all, 1: letter = "", 2: words = "", index }) => {
        const from = index - cut;
        cut += all.length - words.length;
        return { level: levels[letter], from, to: from + words.length };
      },
    );
    return { part, text: marked.replace(mark, "$2"), names };
  });
}
