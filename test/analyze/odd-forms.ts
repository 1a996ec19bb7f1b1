import type { Position } from "../../src/resume/resume.ts";

// A text as various programs write it. Each form says the same as the plain one.

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** The forms, by name. */
export const oddForms: Readonly<Record<string, (text: string) => string>> = {
  "accents apart": (text) => text.normalize("NFD"),
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "narrow spaces": (text) => text.replaceAll(" ", "\u202f"),
  "em spaces": (text) => text.replaceAll(" ", "\u2003"),
  "the line breaks of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "the line breaks of Unicode": (text) => text.replaceAll("\n", "\u2028"),
  "zero-width characters after words": (text) => text.replaceAll(" ", "\u200b "),
  "zero-width signs before words": (text) => text.replaceAll(" ", " \u200b"),
  "soft hyphens": (text) => text.replace(/([a-z]{3})(?=[a-z]{3})/g, "$1\u00ad"),
  "spaces at the end of lines": (text) => text.replaceAll("\n", "  \n"),
  "all lines set in": (text) => text.replace(/^(?=.)/gm, "    "),
  "all lines but the first set in": (text) => text.replace(/(?<=\n)(?=.)/g, "\t\t"),
  "an empty line after each": (text) => text.replaceAll("\n", "\n\n"),
  "wide digits": (text) => text.replace(/\d/g, wide),
  // If all letters were wide, none of them would be known.
  "wide letters": (text) => text.replace(/(?<= )[A-Za-z0-9]+/g, wide),
};

/**
 * Everything that was read, except for places, which differ where characters take more room, the original
 * spelling of words, and the reasons for positions, which include gaps between rows.
 */
export function wordsOf(read: object): unknown {
  const kept = (key: string, value: unknown): unknown => {
    if (key === "positions") return (value as readonly Position[]).map(withoutReasons);
    return key === "from" || key === "to" || key === "document" ? undefined : value;
  };
  return JSON.parse(JSON.stringify(read, kept));
}

function withoutReasons({ because: _, ...position }: Position): Position {
  return position;
}
