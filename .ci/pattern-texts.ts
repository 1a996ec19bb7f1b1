// Texts that a pattern of lexicons/words reads, one for each of its choices, and texts that it must not read.
import type { Part, Choice as Ways } from "./read-regexp.ts";

/** The first of `read` is the simplest. */
export interface PatternTexts {
  readonly read: readonly string[];
  /** With what a look-around forbids. */
  readonly banned: readonly string[];
}

/** Marks a place in a text where a word must end or begin: a space, or nothing. */
export const edge = "\0";

/**
 * Each choice once, with the first of the other choices: "(?:in|with) Go" gives "in Go" and "with Go".
 * O(choices x length).
 */
export function patternTexts({ ways }: Ways): PatternTexts {
  return together(ways.map(inSequence));
}

function together(texts: readonly PatternTexts[]): PatternTexts {
  return {
    read: texts.flatMap(({ read }) => read),
    banned: texts.flatMap(({ banned }) => banned),
  };
}

function inSequence(parts: readonly Part[]): PatternTexts {
  const texts = parts.map(partTexts);
  const plain = texts.map(({ read: [first = ""] }) => first);
  const withOne = (i: number) => (text: string) => plain.with(i, text).join("");
  const varied = texts.map(({ read, banned }, i) => ({
    read: read.slice(1).map(withOne(i)),
    banned: banned.map(withOne(i)),
  }));
  return together([{ read: [plain.join("")], banned: [] }, ...varied]);
}

function partTexts(part: Part): PatternTexts {
  switch (part.type) {
    case "sign":
      return { read: part.written, banned: [] };
    case "place":
      return { read: [part.at === "edge" ? edge : ""], banned: bannedTexts(part.bans) };
    case "choice":
      return patternTexts(part);
    case "look":
      return patternTexts(part.at);
    case "repeated":
      return repeated(partTexts(part.part), part.min);
  }
}

/** A nested ban is listed with the outer one. */
function bannedTexts(bans: Ways | undefined): readonly string[] {
  if (bans === undefined) return [];
  const { read, banned } = patternTexts(bans);
  return [...read, ...banned];
}

/** As often as required, and once if optional. */
function repeated({ read, banned }: PatternTexts, least: number): PatternTexts {
  if (least === 0) return { read: ["", ...read], banned };
  return { read: read.map((text) => text.repeat(least)), banned };
}
