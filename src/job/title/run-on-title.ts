import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import { gluedTitle } from "./header.ts";
import { occupation } from "./occupations.ts";
import { afterFirm, isCapitalized, isTitle, maxTitleLength, noTitle } from "./title-within.ts";

/** "Job title:" at the start of a line. */
export const labelOfTitle: Pattern = pattern("title-label");

/** What may precede a title in a text that lost its line breaks. */
const openingLabel = pattern("opening-label", "g");
/** What may follow a title there: another sentence, a label or a mark. */
const afterOpening = new RegExp(
  String.raw`^(?:\s*$|\s?[-|:([,\u2013\u2014\u2022*]|\s+(?:${pattern("after-first-title").source}\b|\p{Lu}))`,
  "u",
);
const maxOpening = 600;

/**
 * The title at the head of a text that is one long line: "Data Engineer The Data Engineer is …", "… Job
 * Title: Data Engineer Location: …". O(1).
 */
export function runOnTitle(text: string, folded: string, line: Span): Span | undefined {
  if (line.to - line.from <= maxTitleLength) return undefined;
  const head = folded.slice(line.from, Math.min(line.to, line.from + maxOpening));
  const labels = findAll(openingLabel, head).map((label) => label.index + label[0].length);
  const label = labelOfTitle.exec(head);
  for (const at of [...labels, ...(label === null ? [] : [label[0].length]), 0]) {
    const title = openingAt(text, folded, { from: line.from + at, to: line.to }, at > 0);
    if (title !== undefined) return title;
  }
  return gluedTitle(text, folded, line);
}

/** The title at the start of a part. After a label it may be lowercase. */
function openingAt(
  text: string,
  folded: string,
  { from, to }: Span,
  isLabeled: boolean,
): Span | undefined {
  const words = folded.slice(from, Math.min(to, from + maxOpeningTitle));
  for (const { index, 0: noun } of findAll(occupations, words)) {
    const end = index + noun.length;
    const [written, said] = [text.slice(from, from + end), words.slice(0, end)];
    if (!mayOpen(written, said, isLabeled)) return undefined;
    if (goesOn(words.slice(end), text.slice(from + end, to))) continue;
    const mark = afterNoun.exec(words.slice(end))?.[0].length ?? 0;
    const last = from + end + mark;
    const first = afterFirm(folded, from, last);
    return isTitle(written, said) ? { from: first, to: last } : undefined;
  }
  return undefined;
}

/** Whether words may be a title or the beginning of one. `said` is `written`, folded. */
function mayOpen(written: string, said: string, isLabeled: boolean): boolean {
  if (written.includes("|") || noTitle.test(said)) return false;
  return isLabeled || written === said || isCapitalized(written);
}

/** Whether the title continues into the following words: "DevOps Engineer", "Engineering Lead". */
function goesOn(said: string, written: string): boolean {
  const next = /^[ -](\w+)/.exec(said)?.[1] ?? "";
  return occupation.test(next) || !afterOpening.test(written.slice(0, 40));
}

/** "Développeur Java (H/F)": the words between the noun and the mark that ends a title. */
const afterNoun = /^(?: [\w+#./-]+){1,3}(?= ?\(?[mfwdhx]\/[mfwdhx])/;
const occupations = pattern("named-occupation", "g");
const maxOpeningTitle = 80;
