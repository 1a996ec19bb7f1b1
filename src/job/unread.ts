import type { Fact, Span } from "../document/document.ts";
import { firstIndex } from "../text/first-index.ts";
import { mailAddress, webStart } from "../words/addresses.ts";
import { eachLetter } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import type { Sentence } from "./blocks/blocks.ts";
import type { Job } from "./job.ts";
import type { ReadPosting } from "./parse.ts";
import { tellsGone } from "./sentences/gone.ts";
import { describesFirm, policy } from "./sentences/sentence-kind.ts";
import { isPlaceOrTerm } from "./title/title-within.ts";

/** Phrases of sentences that ask for nothing although they stand in a list of what is asked for. */
const asksNothing = pattern("asks-nothing");

/** A sentence with fewer letters cannot ask for anything. */
const fewestLetters = 3;

/**
 * The sentences in lists of requirements and wishes from which nothing was read: none of their words belong
 * to a requirement (years and degrees included), a condition, or something not asked for. Left out is what
 * asks for nothing there: what the firm says about itself, legal notices, and how to apply. `totals` are the
 * places of all years of the occupation. O((sentences + places) log places).
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
      return !isRead(sentence) && !policy.test(words) && !asksForNothing(sentence, words);
    })
    .flatMap(({ from, to }): readonly Fact[] => {
      const words = text.slice(from, to);
      const isEmpty = (words.match(eachLetter)?.length ?? 0) < fewestLetters;
      return isEmpty ? [] : [{ text: words.replace(/\s+/g, " ").trim(), from, to }];
    });
}

/** Whether a sentence is about the firm, how to apply, whom not to, or the terms of the contract. */
function asksForNothing(sentence: Sentence, words: string): boolean {
  const isOther = describesFirm(sentence, words) || tellsGone(words);
  return isOther || asksNothing.test(words) || namesTerms(words);
}

const betweenTerms = new RegExp(
  String.raw`[,;:|/\u00b7\u2022()&]|\s-\s|\b${pattern("and-or").source}\b`,
);
/** From the first letter or digit to the last. */
const inner = /\w(?:.*\w)?/s;

/**
 * Whether the words consist of nothing but contract terms, places and addresses: "Full-time, permanent",
 * "jobs@acme.example".
 */
function namesTerms(words: string): boolean {
  const row = inner.exec(words)?.[0] ?? "";
  if (mailAddress.test(row) || webAddress.test(row)) return true;
  const parts = row.split(betweenTerms).map((part) => part.trim());
  return parts.every((part) => part === "" || isPlaceOrTerm(part));
}

const webAddress = new RegExp(`^${webStart}\\S+$`);
