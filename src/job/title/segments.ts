import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { endsInRole, occupation } from "./occupations.ts";
import { isCapitalized, titleWithin } from "./title-within.ts";

/** A title at the start of a sentence is searched for in this much text. */
const maxHead = 300;
const maxSegment = 60;
const maxWords = 6;

/** After these a role may stand alone: "Job in Tallinn: Elixir developer", "Acme \u2014 Staff Engineer". */
const opening = /(?::| [-\u2013\u2014]) {1,2}(?:an? )?/g;
/**
 * What ends the name of a role: another mark, or (next constant) a word that says where, for whom or with
 * what.
 */
const endMark = /[,;(\n|!]|\.(?:\s|$)|\s[-\u2013\u2014]\s|$/;
const endWord = pattern("sought-end");

/**
 * The role that a short posting names after a colon or a dash near its start, or begins with ("Data analyst,
 * Porto. You know SQL"). O(1).
 */
export function segmentTitle(text: string, folded: string): Span | undefined {
  const head = text.slice(0, maxHead);
  const starts = [0, ...startsAfter(opening, head)];
  return (
    titleAfter(text, folded, starts) ?? titleInHead(text, folded, head.split("\n", 1)[0] ?? "")
  );
}

/**
 * "Acme, Porto, Data Analysts (acme.example)": the role among the parts of a first line that is not a
 * sentence.
 */
function titleInHead(text: string, folded: string, line: string): Span | undefined {
  const starts = startsAfter(partMark, line).filter(
    (from) => !sentenceWord.test(folded.slice(0, from)),
  );
  const title = titleAfter(text, folded, starts);
  return title !== undefined && isCapitalized(text.slice(title.from, title.to)) ? title : undefined;
}

const partMark = /(?:, ?|\([^()]{0,80}\) |\[[^\]]{0,80}\] |https?:\/\/\S+ )(?=\p{Lu})/gu;
const sentenceWord = new RegExp(`\\b(?:${pattern("sentence-word").source})\\b`);

function startsAfter(mark: RegExp, head: string): readonly number[] {
  return findAll(mark, head).map(({ index, 0: words }) => index + words.length);
}

/** The first title that begins at one of `starts` and runs up to a mark. */
function titleAfter(text: string, folded: string, starts: readonly number[]): Span | undefined {
  for (const from of starts) {
    const mark = endMark.exec(text.slice(from, maxHead))?.index ?? 0;
    const length = endWord.exec(`${folded.slice(from, from + mark)} `)?.index ?? mark;
    const words = folded.slice(from, from + length).trimEnd();
    if (words.length > maxSegment || !isRole(words)) continue;
    const part = { from, to: from + words.length };
    const title = titleWithin(text, folded, part);
    if (title !== undefined && title.to === part.to) return title;
  }
  return undefined;
}

const seeks = pattern("seeks");

/**
 * Whether there are at least two words that end in the name of a role and do not say that someone is sought
 * ("hiring engineers").
 */
function isRole(words: string): boolean {
  if (!/^[a-z][^)]* /.test(words) || words.split(" ").length > maxWords) return false;
  return occupation.test(words) && endsInRole.test(words) && !seeks.test(words);
}
