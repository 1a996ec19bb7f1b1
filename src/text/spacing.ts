import { regExp } from "../words/letters.ts";
import { lineMarks } from "../words/list-marks.ts";
import { sharedLength } from "../words/packed-names.ts";
import { type Edit, editsOf } from "./edits.ts";

/**
 * Edits that remove meaningless white space from a text in plain characters: a margin before all lines, an
 * empty line after every line, and the break after a bullet on a line of its own. Ascending. O(text).
 */
export function spacingOf(text: string): readonly Edit[] {
  return [...marginOf(text), ...emptyLines(text), ...loneBullets(text)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** Most texts have a line below the first that is not indented. */
const hasNoMargin = /\n\S/;

const settingIn = /^[ \t]*(?=\S)/gm;

/** The spaces or tabs before all lines, possibly except the first, as in text indented within source code. */
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

/** Fewer indented lines below one that is not indented may be the rest of one item. */
const fewestSetIn = 5;

/** Most texts have a line right below another. */
const hasNeighbors = /\S\n[ \t]*\S/;

const emptyLine = /\n(?=\n)(?<=\S\n)/g;

/** This many lines, each followed by an empty one, are not paragraphs. */
const fewestApart = 12;

/** The first empty line after each line, if every line has one. */
function emptyLines(text: string): readonly Edit[] {
  if (hasNeighbors.test(text)) return [];
  const found = editsOf(text, emptyLine, () => "");
  return found.length < fewestApart ? [] : found;
}

const loneBullet = regExp.gu`(?<=(?:^|\n)[ \t]{0,40}[${lineMarks}])[ \t]{0,40}\n(?=[ \t]{0,40}[^\s${lineMarks}])`;

/** The break between a bullet on a line of its own and its text. */
function loneBullets(text: string): readonly Edit[] {
  return editsOf(text, loneBullet, () => " ");
}
