import type { TextLine } from "../../text/lines.ts";
import { steps } from "../../words/words.ts";
import type { Sentence } from "./blocks.ts";
import { isLabel } from "./heading-lines.ts";
import { type BlockKind, isAskList } from "./headings.ts";
import { followsEmptyLine } from "./list-lines.ts";

const asides = steps("aside");

/** The part of the posting that words belong to, wherever they stand; undefined for most. O(words). */
export const asideKind = (words: string): BlockKind | undefined =>
  // The values of the kind are kinds of blocks.
  asides.find(({ pattern }) => pattern.test(words))?.value as BlockKind | undefined;

/**
 * Moves sentences that belong to another part of the posting there: "We're also hiring Java developers" below
 * the requirements is about other jobs. The items that such a sentence introduces go with it, and so does a
 * question right before it ("Prefer mobile? See our Swift role."). O(text).
 */
export function placeAsides(folded: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const placed: Sentence[] = [];
  let isListed = false;
  for (const sentence of sentences) {
    const kind = isListed ? kindOf(folded, sentence) : undefined;
    if (kind === "others") moveQuestion(folded, placed, kind);
    placed.push(kind === undefined ? sentence : { ...sentence, kind });
    // A post without a list of asks may be about several jobs, of which "We're also hiring …" names one.
    isListed ||= isAskList(sentence.kind);
  }
  return placed;
}

/** A longer text has lost its line breaks and holds more than the aside. */
const maxLength = 250;

function kindOf(folded: string, { from, to, lead }: Sentence): BlockKind | undefined {
  if (to - from > maxLength) return undefined;
  return asideKind(folded.slice(from, to)) ?? (lead && asideKind(folded.slice(lead.from, lead.to)));
}

function moveQuestion(folded: string, placed: Sentence[], kind: BlockKind): void {
  const last = placed.at(-1);
  if (last !== undefined && !last.bullet && folded.charAt(last.to - 1) === "?")
    placed[placed.length - 1] = { ...last, kind };
}

/** Where a form for applicants is left blank: "Current CTC:", "Experience in Python (if any) :". */
const blank = /[:?]\W*$/;

/**
 * The lines without those that belong elsewhere although they look like headings and items: a form to fill in
 * ("Kindly share below details:" over "Experience in Python:"), a list of other jobs. O(lines).
 */
export function ownLines<Line extends TextLine>(
  text: string,
  folded: string,
  lines: readonly Line[],
): readonly Line[] {
  let isAside = false;
  let opened = false;
  return lines.filter((line, i) => {
    const words = folded.slice(line.from, line.to);
    const opens = i > 0 && isLabel(words) && asideKind(words) !== undefined;
    const goesOn = line.bullet || isField(folded, lines, i);
    const isApart = followsEmptyLine(text, line.from) && !opened;
    isAside = opens || (isAside && goesOn && !isApart);
    opened = opens;
    return !isAside;
  });
}

/** Whether a line below such a label is a field: it is left blank, and so is the line above or below it. */
function isField(folded: string, lines: readonly TextLine[], i: number): boolean {
  const isBlank = (line: TextLine | undefined): boolean =>
    line === undefined || blank.test(folded.slice(line.from, line.to));
  return isBlank(lines[i]) && (isBlank(lines[i + 1]) || (i > 1 && isBlank(lines[i - 1])));
}
