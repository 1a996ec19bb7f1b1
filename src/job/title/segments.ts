import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { endsInRole, occupation } from "./occupations.ts";
import { isCapitalized, titleWithin } from "./title-within.ts";

/** A title that opens a sentence stands near the top. */
const maxHead = 300;
const maxSegment = 60;
const maxWords = 6;

/** Behind these a role may begin by itself: "Job in Tallinn: Elixir developer", "Acme \u2014 Staff Engineer". */
const opening = /(?::| [-\u2013\u2014]) {1,2}(?:an? )?/g;
/** What ends its name: another mark, or a word that says where, for whom or with what. */
const endMark = /[,;(\n|!]|\.(?:\s|$)|\s[-\u2013\u2014]\s|$/;
const endWord = pattern("sought-end");

/** The role that a short post names behind a colon or a dash of its first lines, or begins with ("Data analyst, Porto. You know SQL"). O(1). */
export function segmentTitle(text: string, folded: string): Span | undefined {
  const head = text.slice(0, maxHead);
  const starts = [0, ...startsBehind(opening, head)];
  return (
    titleBehind(text, folded, starts) ?? titleInHead(text, folded, head.split("\n", 1)[0] ?? "")
  );
}

/** "Acme, Porto, Data Analysts (acme.example)": the role among the parts of a first line that is no sentence. */
function titleInHead(text: string, folded: string, line: string): Span | undefined {
  const starts = startsBehind(partMark, line).filter(
    (from) => !sentenceWord.test(folded.slice(0, from)),
  );
  const title = titleBehind(text, folded, starts);
  return title !== undefined && isCapitalized(text.slice(title.from, title.to)) ? title : undefined;
}

const partMark = /(?:, ?|\([^()]{0,80}\) |\[[^\]]{0,80}\] |https?:\/\/\S+ )(?=\p{Lu})/gu;
const sentenceWord = new RegExp(`\\b(?:${pattern("sentence-word").source})\\b`);

function startsBehind(mark: RegExp, head: string): readonly number[] {
  return findAll(mark, head).map(({ index, 0: words }) => index + words.length);
}

/** The first title that begins at one of the places and goes up to a mark. */
function titleBehind(text: string, folded: string, starts: readonly number[]): Span | undefined {
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

/** Two words or more that end in the name of a role, and do not say that one is sought ("hiring engineers"). */
function isRole(words: string): boolean {
  if (!/^[a-z][^)]* /.test(words) || words.split(" ").length > maxWords) return false;
  return occupation.test(words) && endsInRole.test(words) && !seeks.test(words);
}
