import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";

/** Follows the elements within a heading and says which of them are parts of their own. */
export interface HeadingParts {
  open(name: string, at: number): void;
  /** What becomes of the line when an element ends that is a part of its own. */
  close(name: string, line: string): PartedLine | undefined;
  endLine(): void;
}

interface PartedLine {
  readonly text: string;
  /** Where a place of the line is in the new text. */
  moved(at: number): number;
}

/** Longer ones are no heads of positions; to look at what is before each element would copy them each time. */
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

/** Parts them with a tab, as cells are. */
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
/** A dash, a comma and a word such as "at" join already. */
const joinMark = regExp.u`[^${letters}\d.)\]\s]\s*$`;
const joinWord = cased.u`(?:^|\s)[\p{Ll}]{1,3}\s*$`;
const severalWords = /\S\s+\S/;

/**
 * Whether an element of a heading is a part of its own beside the words before it, as "Acme" is in
 * `<h3>Backend Engineer <small>Acme</small></h3>`: only its look parts it. "Jane Doe" and "Work Experience" whose second word has a color are one.
 */
function isPart(name: string, level: number, before: string, inner: string): boolean {
  const words = before.trim();
  if (words === "" || !parts.has(name) || !opensName.test(inner)) return false;
  if (joinMark.test(before) || joinWord.test(before)) return false;
  // A page and its sections have headings of the first two levels; nothing in them joins words without a space.
  const isEntry = level > 2 || name === "small" || before + inner.trimStart() === words + inner;
  return isEntry && (severalWords.test(words) || severalWords.test(inner.trim()));
}
