import { monthSpan, unionMonths } from "../text/months.ts";
import { type Check, type CheckInput, counted } from "./check.ts";

/** Fewer words than this leave no room for positions with a description. */
const minWords = 120;

/** The number of pages that readers accept: two, and one more for each additional ten years of work. */
const usualPages = 2;
const monthsPerExtraPage = 120;

/** The words on a page, for formats without pages. */
const wordsPerPage = 600;

const word = /\S+/g;

type LengthFacts =
  | { readonly kind: "short"; readonly words: number; readonly minWords: number }
  | { readonly kind: "long"; readonly pages: number; readonly maxPages: number };

/**
 * A resume of very few words, or of more pages than its years of work justify. The former has nothing to
 * find; of the latter, readers skim the first page and a half.
 */
export const length: Check<LengthFacts> = {
  id: "length",
  severity: "note",
  run(input) {
    const { document } = input.resume;
    if (document.quality === "unreadable") return [];
    const words = countWords(document.text);
    if (words < minWords) return [{ facts: { kind: "short", words, minWords } }];
    const pages = document.format === "pdf" ? document.pages : Math.ceil(words / wordsPerPage);
    const maxPages = acceptedPages(input);
    return pages <= maxPages ? [] : [{ facts: { kind: "long", pages, maxPages } }];
  },
  words(facts) {
    return facts.kind === "short"
      ? {
          message: `The resume has only ${counted(facts.words, "word")}; at least ${facts.minWords} are usual`,
          fix: "Say for each position what you did, with what, and what came of it; if the document contains more, programs cannot read it.",
        }
      : {
          message: `The resume has ${facts.pages} pages; at most ${facts.maxPages} are usual for so many years of work`,
          fix: "Shorten what is older than ten years and what the job does not ask for.",
        };
  },
};

function acceptedPages({ resume, asOf }: CheckInput): number {
  const spans = unionMonths(
    resume.positions.flatMap((position) => monthSpan(position, asOf) ?? []),
  );
  const first = spans[0]?.first ?? 0;
  const last = spans.at(-1)?.last ?? 0;
  return usualPages + Math.floor((last - first) / monthsPerExtraPage);
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count++;
  return count;
}
