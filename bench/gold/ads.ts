// The invented ads of fixtures/gold with their marks; its README.md explains both.
import { readFileSync } from "node:fs";
import type { Span } from "../../src/document/document.ts";
import type { RequirementLevel } from "../../src/job/job.ts";
import { placeMarks } from "./marks.ts";

export type MarkKind = "title" | "years" | "spoken" | "asked" | "optional";

/** A mark in braces: "{p36:Java or Kotlin}". */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly level: RequirementLevel;
  readonly months: number;
  readonly isChoice: boolean;
}

/**
 * An ad, and its head: "name; level senior; degree bachelor,or; part learn"; "?" if it can be read in two
 * ways.
 */
export interface Ad {
  readonly head: ReadonlyMap<string, string>;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const kinds: Readonly<Record<string, MarkKind>> = {
  t: "title",
  y: "years",
  s: "spoken",
  o: "optional",
};
const levels = { p: "preferred", m: "mentioned" } as const;
const levelOf = (letters: string): RequirementLevel =>
  letters.includes("p") ? levels.p : letters.includes("m") ? levels.m : "required";

const form = /\{([ptysom]*)(\d*)([:=])([^}]*)\}/g;

function readAd(block: string): Ad {
  const end = block.indexOf("\n");
  const marked = block.slice(end + 1);
  const fields = block.slice(0, end).split("; ");
  const head = new Map([["name", fields[0] ?? ""]]);
  for (const field of fields.slice(1)) {
    const [name = "", said = ""] = field.split(" ");
    head.set(name, said);
  }
  const marks = placeMarks(marked, form).map(({ found, from, to }): Mark => {
    const [all, letters = "", months, sign] = found;
    const kind = kinds[letters[0] ?? ""] ?? "asked";
    const isChoice = sign === ":";
    // Years of an occupation name it after them: "5+ years of back-end development".
    const behind =
      kind === "years"
        ? (/^[^,.;(\n]*/.exec(marked.slice(found.index + all.length))?.[0].length ?? 0)
        : 0;
    const level = levelOf(letters);
    return { kind, level, months: Number(months), isChoice, from, to: to + behind };
  });
  return { head, text: marked.replace(form, "$4"), marks };
}

/** The files by name; the last one is used only for learning. */
export const adFiles: readonly string[] = [
  "job-ads",
  "job-ads-second",
  "job-ads-third",
  "job-ads-fourth",
  "job-ads-germanic",
  "job-ads-romance",
  "job-ads-iberian",
  "job-ads-eastern",
  "job-ads-sixth",
  "job-ads-seventh",
  "job-ads-fifth",
];

/** The ads of a file, in order. */
export function loadAds(file: string): readonly Ad[] {
  const blocks = readFileSync(`fixtures/gold/${file}.txt`, "utf8").split(/^=== /m);
  return blocks.slice(1).map(readAd);
}
