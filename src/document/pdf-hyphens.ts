import type { Word } from "./pdf-words.ts";

/** A line as far as the words at its ends go. */
export interface BrokenLine {
  readonly words: Word[];
  /** What stands before each word: "", a space, or a tab for a gap that parts cells. */
  readonly joints: string[];
  hasGapBefore: boolean;
}

type WordTest = (word: string) => boolean;

/**
 * Makes words whole that the end of a line broke, on the line where they begin. Without `isWord` nothing is
 * changed: whether "re-" "sign" is "resign" or "re-sign" only a list of words can tell.
 */
export function mendHyphens(lines: readonly BrokenLine[], isWord?: WordTest): void {
  if (isWord === undefined) return;
  const compounds = findCompounds(lines);
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.hasGapBefore) return;
    const head = line.words.at(-1);
    const tail = next.words[0];
    if (head === undefined || tail === undefined) return;
    const whole = joinBroken(head.text, tail.text, { isWord, compounds });
    if (whole === undefined) return;
    line.words[line.words.length - 1] = { ...head, text: whole };
    next.words.shift();
    next.joints.shift();
    if (next.joints.length > 0) next.joints[0] = "";
  });
}

/** Words that the page itself writes with a hyphen, in small letters: "cloud-native". */
function findCompounds(lines: readonly BrokenLine[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const { words } of lines) {
    for (const { text } of words) {
      for (const compound of text.match(/\p{L}{2,40}[-\u2010]\p{L}{2,40}/gu) ?? [])
        compounds.add(compound.toLowerCase().replace("\u2010", "-"));
    }
  }
  return compounds;
}

interface Knowledge {
  readonly isWord: WordTest;
  readonly compounds: ReadonlySet<string>;
}

/** After these a hyphen waits for a later word: "front- and back-end", "Web- und Mobilentwicklung". */
const suspending: ReadonlySet<string> = new Set([
  "and",
  "or",
  "to",
  "und",
  "oder",
  "bis",
  "et",
  "ou",
]);

/**
 * The word that a line end broke in two, undefined when it broke none: without its hyphen when that makes a
 * word, or when one of its parts is none ("develop-" "ment"); with it when the page writes the word so
 * elsewhere, or when both parts are words and the whole is none ("well-" "known").
 */
function joinBroken(
  head: string,
  tail: string,
  { isWord, compounds }: Knowledge,
): string | undefined {
  const left = /(\p{L}{2,})[-\u2010]$/u.exec(head)?.[1];
  const right = /^\p{L}{2,}/u.exec(tail)?.[0];
  if (left === undefined || right === undefined) return undefined;
  if (suspending.has(right) && tail === right) return undefined;
  if (compounds.has(`${left}-${right}`.toLowerCase())) return head + tail;
  const stem = head.slice(0, -1);
  if (isWord((left + right).toLowerCase())) return stem + tail;
  // What goes on with a capital and is no known name ("JavaScript") is a double name or a German compound.
  if (/^\p{Lu}/u.test(right)) return head + tail;
  const isPair = isLongWord(left, isWord) && isLongWord(right, isWord);
  return isPair || stem.includes("-") ? head + tail : stem + tail;
}

/** Word lists hold many two-letter words that are also syllables ("re", "no", "ex"). */
function isLongWord(word: string, isWord: WordTest): boolean {
  return word.length > 2 && isWord(word.toLowerCase());
}
