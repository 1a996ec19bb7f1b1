import type { Span } from "../../document/document.ts";
import { occupation } from "./occupations.ts";

/**
 * Removes the name of the firm from a title: "Acme Software Engineer", "Software Engineer Acme makes tea".
 * O(names).
 */
export function withoutName(
  folded: string,
  title: Span | undefined,
  firm: ReadonlySet<string>,
): Span | undefined {
  if (title === undefined) return undefined;
  const words = folded.slice(title.from, title.to);
  const name = Array.from(firm).find((one) => words.startsWith(`${one} `));
  const from = title.from + (name === undefined ? 0 : name.length + 1);
  const ends = Array.from(firm, (one) => folded.indexOf(` ${one} `, from));
  const end = Math.min(title.to, ...ends.filter((one) => one > 0));
  const to = end === title.to ? end : from + folded.slice(from, end).replace(markBefore, "").length;
  return occupation.test(folded.slice(from, to)) ? { from, to } : title;
}

/** The mark before the name in "Software Engineer - Acme" and "Software Engineer, Acme". */
const markBefore = /[ ,:@(-]+$/;
