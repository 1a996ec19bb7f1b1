import { regExp } from "../words/letters.ts";
import { lineMarks } from "../words/list-marks.ts";
import { sharedLength } from "../words/packed-names.ts";
import { type Edit, editsOf } from "./edits.ts";

/**
 * How a text in plain characters is written without the space that says nothing: a margin of all lines, an empty line behind each, and the break behind a bullet that has a
 * line of its own. Ascending. O(text).
 */
export function spacingOf(text: string): readonly Edit[] {
  return [...marginOf(text), ...emptyLines(text), ...loneBullets(text)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** Most texts have a line below the first that is not set in. */
const hasNoMargin = /\n\S/;

const settingIn = /^[ \t]*(?=\S)/gm;

/** The spaces or tabs before all lines but perhaps the first, as in a text that stands set in within source code. */
function marginOf(text: string): readonly Edit[] {
  if (hasNoMargin.test(text)) return [];
  const lines = [...text.matchAll(settingIn)].map(({ index, 0: space }) => ({ index, space }));
  const [first, ...others] = lines;
  const isBeside = first?.space === "";
  const own = isBeside ? others : lines;
  const margin = own.reduce(
    (shared, { space }) => shared.slice(0, sharedLength(shared, space)),
    own[0]?.space ?? "",
  );
  if (margin === "" || own.length < (isBeside ? fewestSetIn : 2)) return [];
  return own.map(({ index }) => ({ from: index, to: index + margin.length, put: "" }));
}

/** Fewer lines below one that is not set in may be the rest of one item. */
const fewestSetIn = 5;

/** Most texts have a line right under another. */
const hasNeighbors = /\S\n[ \t]*\S/;

const emptyLine = /\n(?=\n)(?<=\S\n)/g;

/** So many lines with an empty one behind each are no paragraphs. */
const fewestApart = 12;

/** The first empty line behind each line, where all have one. */
function emptyLines(text: string): readonly Edit[] {
  if (hasNeighbors.test(text)) return [];
  const found = editsOf(text, emptyLine, () => "");
  return found.length < fewestApart ? [] : found;
}

const loneBullet = regExp.gu`(?<=(?:^|\n)[ \t]{0,40}[${lineMarks}])[ \t]{0,40}\n(?=[ \t]{0,40}[^\s${lineMarks}])`;

/** The break between a bullet that has a line of its own and what it stands before. */
function loneBullets(text: string): readonly Edit[] {
  return editsOf(text, loneBullet, () => " ");
}
