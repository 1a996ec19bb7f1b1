import type { Span } from "../../document/document.ts";
import { findAll } from "../../words/find-all.ts";
import { pattern } from "../../words/words.ts";
import { endsInRole, occupation } from "./occupations.ts";
import { titleWithin } from "./title-within.ts";

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
  const starts = [0, ...findAll(opening, head).map((mark) => mark.index + mark[0].length)];
  for (const from of starts) {
    const mark = endMark.exec(head.slice(from))?.index ?? 0;
    const length = endWord.exec(`${folded.slice(from, from + mark)} `)?.index ?? mark;
    if (length > maxSegment) continue;
    const part = { from, to: from + length };
    const title = isRole(folded.slice(part.from, part.to))
      ? titleWithin(text, folded, part)
      : undefined;
    if (title !== undefined && title.from === from && title.to === part.to) return title;
  }
  return undefined;
}

const seeks = pattern("seeks");

/** Two words or more that end in the name of a role, and do not say that one is sought ("hiring engineers"). */
function isRole(words: string): boolean {
  if (!/^[a-z][^)]* /.test(words) || words.split(" ").length > maxWords) return false;
  return occupation.test(words) && endsInRole.test(words) && !seeks.test(words);
}
