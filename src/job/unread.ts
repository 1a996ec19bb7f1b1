import type { Fact, Span } from "../document/document.ts";
import { firstIndex } from "../text/first-index.ts";
import { mailAddress, webStart } from "../words/addresses.ts";
import { eachLetter } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import type { Sentence } from "./blocks/blocks.ts";
import type { Job } from "./job.ts";
import type { ReadPosting } from "./parse.ts";
import { policy, tellsOfFirm } from "./sentences/sentence-kind.ts";
import { isPlaceOrTerm } from "./title/title-within.ts";

/** What opens or fills a sentence that asks for nothing, though it stands in a list of what is asked for. */
const asksNothing = pattern("asks-nothing");

/** What holds fewer letters says nothing that could be asked for. */
const fewestLetters = 3;

/**
 * The sentences of ask lists of which nothing was read: no place of a requirement, years and degrees included, of a condition, or of what is not asked
 * for stands in them. What the firm tells of itself there, its law department and those who run the application asks for nothing, and is left out.
 * `totals` are the places of all years of the occupation. O((sentences + places) log places).
 */
export function findUnread(
  { folded, sentences, totals }: Pick<ReadPosting, "folded" | "sentences" | "totals">,
  { document: { text }, requirements, negated, conditions = [] }: Job,
): readonly Fact[] {
  const read = [...requirements, ...negated]
    .flatMap(({ spans }): readonly Span[] => spans)
    .concat(conditions, totals)
    .sort((a, b) => a.from - b.from);
  const isRead = ({ from, to }: Span): boolean => {
    const next = read[firstIndex(read.length, (i) => (read[i]?.from ?? 0) >= from)];
    return next !== undefined && next.from < to;
  };
  const leads = new Set(sentences.map(({ lead }) => lead?.from));
  return sentences
    .filter(({ kind, from }) => (kind === "required" || kind === "preferred") && !leads.has(from))
    .filter((sentence) => {
      const words = folded.slice(sentence.from, sentence.to);
      return !isRead(sentence) && !policy.test(words) && !isTalk(sentence, words);
    })
    .flatMap(({ from, to }): readonly Fact[] => {
      const words = text.slice(from, to);
      const isEmpty = (words.match(eachLetter)?.length ?? 0) < fewestLetters;
      return isEmpty ? [] : [{ text: words.replace(/\s+/g, " ").trim(), from, to }];
    });
}

/** Whether a sentence tells of the firm, of how to apply, or of the terms of the contract. */
function isTalk(sentence: Sentence, words: string): boolean {
  return tellsOfFirm(sentence, words) || asksNothing.test(words) || namesTerms(words);
}

const betweenTerms = /[,;:|/\u00b7\u2022()&]|\s-\s|\band\b|\bor\b/;
/** From the first letter or digit to the last. */
const inner = /\w(?:.*\w)?/s;

/** "Full-time, permanent", "jobs@acme.example": terms, places and addresses, and nothing else. */
function namesTerms(words: string): boolean {
  const row = inner.exec(words)?.[0] ?? "";
  if (mailAddress.test(row) || webAddress.test(row)) return true;
  const parts = row.split(betweenTerms).map((part) => part.trim());
  return parts.every((part) => part === "" || isPlaceOrTerm(part));
}

const webAddress = new RegExp(`^${webStart}\\S+$`);
