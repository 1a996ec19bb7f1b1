import type { Span } from "../../document/document.ts";
import { encloses } from "../../document/spans.ts";
import type { DegreeMention } from "../../text/degrees.ts";
import { splitSentences } from "../../text/sentences.ts";
import { namesSchool } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import { compiled } from "../../words/compiled.ts";
import { letters } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { cutRow, type Row } from "../rows/rows.ts";
import { isOpenEnded } from "./study-parts.ts";
import { saysUnfinished } from "./unfinished.ts";

/** A thesis or a project for a degree is not a degree; the line's end may cut the word. */
const noDegree = compiled(
  /^(?:['’]?s)?[ -]?(?:(?:thesis|theses|project|arbeit|dissertation)\b|the-$)/i,
);

/** Whether a mention is not a degree of the person: "Fulbright scholarship for master's studies". */
export function isNotOwnDegree(text: string, row: Row, mention: DegreeMention): boolean {
  const words = text.slice(sentenceOf(text, row, mention).from, mention.from);
  const after = row.text.slice(mention.to - row.from);
  if (noDegree.test(after) || saysUnfinished(after) || isTaught(words, mention, after)) return true;
  const isStory = words.split(/\s+/).length > 7 && !/[,|\t(–—-]/.test(words);
  if (isStory && !namesSchool(row.text)) return true;
  return row.bullet && words.split(/\s+/).length > 4 && !namesSchool(words);
}

/** In a row of sentences, keeps only the one with the degree; the others are about something else. */
export function degreeSentence(text: string, row: Row, mention: DegreeMention | undefined): Row {
  if (mention === undefined) return row;
  const sentence = sentenceOf(text, row, mention);
  const isTold = text.slice(sentence.from, mention.from).trim().includes(" ");
  return isTold ? cutRow(text, row, sentence) : row;
}

/** "Govt. Engineering College" and "C.C.S. University" are no ends of sentences. */
function sentenceOf(text: string, row: Row, mention: DegreeMention): Span {
  let whole: Span | undefined;
  for (const { from, to } of splitSentences(text, row.from, row.to)) {
    whole = { from: whole?.from ?? from, to };
    const words = text.slice(whole.from, to);
    if (initialAtEnd.test(words) || isOpenEnded(words)) continue;
    if (encloses(whole, mention)) return whole;
    whole = undefined;
  }
  return whole !== undefined && encloses(whole, mention) ? whole : row;
}

const initialAtEnd = cased.u`(?<![${letters}])[\p{Lu}]\.$`;

const teaching = pattern("teaching");

/** "Taught A-level maths", "Secondary school maths teacher", but not "Teacher, BSc Mathematics". */
function isTaught(before: string, { level }: DegreeMention, after: string): boolean {
  if (teaching.test(before.slice(before.search(/[^,|\t(;:–—]*$/u)))) return true;
  return level === "other" && teaching.test(after.split(/[,|\t(;:–—]/u, 1)[0] ?? "");
}
