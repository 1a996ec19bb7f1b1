import { spanAt } from "../../text/find-spans.ts";
import { firstIndex } from "../../text/first-index.ts";
import type { TextLine } from "../../text/lines.ts";
import type { BlockText } from "./blocks.ts";
import { isItem, opensItem } from "./heading-lines.ts";
import { headingKind, maxHeadingLength, weighedKind } from "./headings.ts";
import { type LineLabel, labelOfLine } from "./line-labels.ts";
import { makesWishes } from "./weigh-heading.ts";

/** The label of a line: one from the word lists, or one whose words make wishes of what follows. O(line). */
export function findLabel(
  source: BlockText,
  line: TextLine,
  bullet: boolean,
): LineLabel | undefined {
  const end = Math.min(line.to, line.from + maxHeadingLength * 2);
  const label = labelOfLine(source.folded.slice(line.from, end), bullet);
  return label !== undefined && isSure(source, line, label) ? label : wishLabel(source, line);
}

/** "Key skills - Java, Go": before a dash, only words right before a name are a label for musts. */
function isSure({ mentions }: BlockText, { from }: TextLine, label: LineLabel): boolean {
  return (
    label.isDash !== true ||
    label.kind === "preferred" ||
    spanAt(mentions, from + label.length)?.from === from + label.length
  );
}

/**
 * A label for wishes has at most seven words. Longer ones are sentences of web pages ("People who read this
 * may also be interested in: …").
 */
const labeled = /^((?:[^\s:.;()]+ ){0,6}[^\s:.;()]+): (?=\S)/;

/** "Ranking factors (not required, but useful): …". */
const labeledInBrackets = /^[^:.;()]{2,60} \(([^:;()]{3,90})\): ?(?=\S)/;

/** How much may precede the first name after a label, such as "experience with an older". */
const maxBeforeName = 24;

/**
 * The words before a colon that are in no word list, if all of them together make wishes of the names right
 * after it: "What would tip the scales: CUDA, MoveIt". O(log mentions + words).
 */
function wishLabel({ folded, mentions }: BlockText, line: TextLine): LineLabel | undefined {
  const { from, to, bullet } = line;
  const words = folded.slice(from, Math.min(to, from + maxHeadingLength * 2));
  const found = labeled.exec(words.slice(0, maxHeadingLength)) ?? labeledInBrackets.exec(words);
  const [all = "", name = ""] = found ?? [];
  if (bullet || name === "" || isItem(all) || opensItem.test(all)) return undefined;
  const first = firstIndex(mentions.length, (i) => (mentions[i]?.from ?? 0) >= from);
  const at = (mentions[first]?.from ?? to) - from - all.length;
  if (at < 0 || at > maxBeforeName || from + all.length + at >= to) return undefined;
  const kind = weighedKind(name);
  const isWish =
    headingKind(name) === "preferred" ||
    ((kind ?? "preferred") === "preferred" && makesWishes(name));
  return isWish ? { kind: "preferred", length: all.length, isWeighed: true } : undefined;
}
