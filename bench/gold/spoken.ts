// The texts of fixtures/gold/spoken.tsv, each in a posting, with what their marks say; its README.md tells of both.
import { readFileSync } from "node:fs";
import type { Span } from "../../src/document/document.ts";
import type { RequirementLevel } from "../../src/job/job.ts";

/** A word for a language, and how the language is asked for; undefined where it is not. */
export interface MarkedLanguage extends Span {
  readonly level: RequirementLevel | undefined;
}

export interface SpokenText {
  readonly part: string;
  readonly text: string;
  readonly languages: readonly MarkedLanguage[];
}

const headings: Readonly<Record<string, string>> = {
  required: "Requirements:\n- ",
  preferred: "Nice to have:\n- ",
  duties: "Responsibilities:\n- ",
  benefits: "What we offer:\n- ",
  company: "About us:\n- ",
  none: "",
};

const levels: Readonly<Record<string, RequirementLevel | undefined>> = {
  "": "required",
  p: "preferred",
  n: undefined,
};

const mark = /\{([pn]?)=([^{}]*)\}/g;

export function readSpokenTexts(): readonly SpokenText[] {
  const lines = readFileSync("fixtures/gold/spoken.tsv", "utf8").trim().split("\n");
  return lines.map((line) => {
    const [part = "", kind = "", marked = ""] = line.split("\t");
    const before = `Backend Engineer\n\n${headings[kind] ?? ""}`;
    let cut = 0;
    const languages = [...marked.matchAll(mark)].map(
      ({ 0: all, 1: letter = "", 2: words = "", index }) => {
        const from = before.length + index - cut;
        cut += all.length - words.length;
        return { level: levels[letter], from, to: from + words.length };
      },
    );
    return { part, text: before + marked.replace(mark, "$2"), languages };
  });
}
