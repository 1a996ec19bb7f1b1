import { anySmall, capitalFirst } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { isBullet } from "../characters.ts";
import { median } from "../median.ts";
import type { Word } from "./words/words.ts";

/** A line as far as its weights are concerned. `joints` are the white space before each word. */
interface WeightedLine {
  readonly words: readonly Word[];
  readonly joints: string[];
  readonly size: number;
}

/**
 * Writes a tab where the bold words with which a line begins give way to a name that is not bold: in
 * "Data Engineer Northgate", with a bold title, nothing else separates the title and the employer. Likewise
 * where a date gives way to a bold name.
 */
export function markBoldHeads(lines: readonly WeightedLine[]): void {
  const usual = median(lines.map(({ size }) => size));
  for (const { words, joints } of lines) {
    const end = words.findIndex(({ isBold }) => isBold !== words[0]?.isBold);
    if (end < 1 || joints[end] !== " ") continue;
    const [head, rest] = [words.slice(0, end), words.slice(end)];
    if (isHead(head) && isOtherName(rest) && isSetApart(head, rest, usual)) joints[end] = "\t";
  }
}

/** A longer line is a sentence or list whose first words are stressed. */
const maxWords = 12;

function isHead(head: readonly Word[]): boolean {
  const [first, last] = [head[0], head.at(-1)];
  if (first === undefined || last === undefined || head.length > maxWords) return false;
  if (!first.isBold) return head.length <= maxDateWords && head.some(({ text }) => year.test(text));
  return (
    !isBullet(first.text[0] ?? "") && capitalFirst.test(first.text) && nameLast.test(last.text)
  );
}

/** "September 2019 – up to present" */
const maxDateWords = 6;
const year = /^\D{0,3}(?:\d\d?[./])?(?:19|20)\d\d\b/;

function isOtherName(rest: readonly Word[]): boolean {
  return (
    rest.length <= maxWords &&
    rest.every(({ isBold }) => isBold === rest[0]?.isBold) &&
    capitalFirst.test(rest[0]?.text ?? "")
  );
}

const nameLast = regExp.u`[${letters}\d)]$`;

/**
 * Whether both are in the size of the page's text, or the head is larger. Of a large name, the last or the
 * first part alone may be bold; small capitals are smaller than the capital that begins them.
 */
function isSetApart(head: readonly Word[], rest: readonly Word[], usual: number): boolean {
  const least = Math.min(...head.map(({ size }) => size));
  const most = Math.max(...rest.map(({ size }) => size));
  if (most < 0.87 * least) return rest.some(({ text }) => anySmall.test(text));
  return most <= 1.2 * usual;
}
