import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";

/** Follows the elements within a heading and determines which of them are separate parts. */
export interface HeadingParts {
  open(name: string, at: number): void;
  /** The changed line when an element ends that is a separate part; undefined for other elements. */
  close(name: string, line: string): PartedLine | undefined;
  endLine(): void;
}

interface PartedLine {
  readonly text: string;
  /** Maps a place in the old line to one in the new text. */
  moved(at: number): number;
}

/**
 * Longer headings are not headings of positions. The limit also bounds the cost of copying the text before
 * each element.
 */
const longestHeading = 300;

export function startHeadingParts(headings: ReadonlySet<string>): HeadingParts {
  let level = 0;
  /** Where the open elements within the heading began. */
  let opened: number[] = [];
  return {
    open: (name, at) => {
      if (headings.has(name)) level = Number(name.slice(1));
      else if (level > 0) opened.push(at);
    },
    close: (name, line) => {
      const from = opened.pop();
      if (headings.has(name)) {
        level = 0;
        opened = [];
      }
      if (from === undefined || level === 0 || line.length > longestHeading) return undefined;
      const [before, inner] = [line.slice(0, from), line.slice(from)];
      return isPart(name, level, before, inner) ? partLine(before, inner) : undefined;
    },
    endLine: () => {
      opened = opened.map(() => 0);
    },
  };
}

/** Separates the part from the text before it with a tab, as between cells. */
function partLine(before: string, inner: string): PartedLine {
  const start = before.trimEnd().length + 1;
  const words = inner.trimStart();
  const shift = start + words.length - before.length - inner.length;
  return {
    text: `${before.trimEnd()}\t${words}`,
    moved: (at) => (at < before.length ? at : Math.max(start, at + shift)),
  };
}

const parts: ReadonlySet<string> = new Set(["em", "i", "small", "span"]);

const opensName = cased.u`^\s*(?:[\p{Lu}]|\d)`;
/** A dash, a comma, or a short word such as "at" already connects the two. */
const joinMark = regExp.u`[^${letters}\d.)\]\s]\s*$`;
const joinWord = cased.u`(?:^|\s)[\p{Ll}]{1,3}\s*$`;
const severalWords = /\S\s+\S/;

/**
 * Whether an element of a heading is a part of its own, separated from the words before it only by its style,
 * like "Acme" in `<h3>Backend Engineer <small>Acme</small></h3>`. "Jane Doe" and "Work Experience" stay whole
 * even if their second word has a color of its own.
 */
function isPart(name: string, level: number, before: string, inner: string): boolean {
  const words = before.trim();
  if (words === "" || !parts.has(name) || !opensName.test(inner)) return false;
  if (joinMark.test(before) || joinWord.test(before)) return false;
  // Headings of the first two levels belong to the page and its sections, so they are split only for `small`.
  // At any level, an element that follows without a space is separate, because nothing else joins the words.
  const isEntry = level > 2 || name === "small" || before + inner.trimStart() === words + inner;
  return isEntry && (severalWords.test(words) || severalWords.test(inner.trim()));
}
