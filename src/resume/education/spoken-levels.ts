import type { Span } from "../../document/document.ts";
import { spansAround } from "../../text/find-spans.ts";
import { foldCase } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { steps } from "../../words/words.ts";
import type { SkillUse } from "../resume.ts";

const levels = steps("spoken-level");

/** How far from the name of a language its level may be, in UTF-16 units. */
const reach = 40;

/** What separates one language from the next; a bracket belongs to the language before it. */
const before = /[,;|•·\n()/][^,;|•·\n()/]*$/;
const after = /^[^([,;|•·\n]*(?:[([][^)\]\n]*)?/;

/**
 * Adds to a spoken language the highest level next to its mentions ("German (B1)", "fluent English"), if each
 * mention has one: a mention without a level may stand for a better one. Other skills are returned as they
 * are. `languages` are the mentions of all spoken languages, ascending. O(mentions × log) for a spoken
 * language, else O(1).
 */
export function withSpokenLevel(use: SkillUse, languages: readonly Span[], text: string): SkillUse {
  if (use.category !== "spoken-language") return use;
  const found = use.mentions.flatMap((mention) => levelAt(mention, languages, text) ?? []);
  // The levels are listed from the highest down.
  if (found.length < use.mentions.length) return use;
  const best = levels.find(({ value }) => found.includes(value))?.value;
  return best === undefined
    ? use
    : { ...use, cefr: best.toUpperCase() as NonNullable<SkillUse["cefr"]> };
}

function levelAt(mention: Span, languages: readonly Span[], text: string): string | undefined {
  const { from, to } = mention;
  const { last, next } = spansAround(languages, mention);
  const rest = after.exec(text.slice(to, Math.min(next?.from ?? text.length, to + reach)))?.[0];
  const lead = text.slice(Math.max(last?.to ?? 0, from - reach), from);
  // "Fluent English" may be one mention.
  return (
    levelIn(text.slice(from, to) + (rest ?? "")) ??
    levelIn(lead.slice((before.exec(lead)?.index ?? -1) + 1)) ??
    levelBelow(mention, next, text)
  );
}

/** "French", and on the line below it "Elementary proficiency" or "LISTENING C1 READING C1". */
function levelBelow({ from, to }: Span, next: Span | undefined, text: string): string | undefined {
  if (!opensLine.test(text.slice(Math.max(0, from - longestMark), from))) return undefined;
  const below = lineBelow.exec(text.slice(to, to + farthestBelow))?.[0] ?? "";
  return (next?.from ?? text.length) < to + below.length ? undefined : levelIn(below);
}

/** The beginning of a line, with a list's mark at most. */
const opensLine = regExp.u`(?:^|\n)[^${letters}\d\n]*$`;
const longestMark = 6;
/** A short line below the one that ends here. */
const lineBelow = /^:?[ \t]*\n[^\n.]{2,100}(?=\n|$)/;
const farthestBelow = 110;

const levelIn = (words: string): string | undefined => {
  const folded = foldCase(words);
  return levels.find(({ pattern }) => pattern.test(folded))?.value;
};
