import type { Mention } from "../../skills/lexicon/mention.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import { joinsNames } from "../lists/joints.ts";

/** A list begins so soon behind the title that it says what the one who is sought works with. */
const besideLength = 60;
const maxLength = 150;

/** "Rust engineer, Oslo. Tokio, Kafka and a love of trains": a sentence right behind the title that opens with a list of names. O(1). */
export function levelBesideTitle(
  { title, text }: Pick<Posting, "title" | "text">,
  { kind, from, to, ofFirm }: Sentence,
  [first, second]: readonly Mention[],
): RequirementLevel | undefined {
  if (title === undefined || ofFirm || (kind !== "none" && kind !== "role")) return undefined;
  if (from < title.to || from - title.to > besideLength || to - from > maxLength) return undefined;
  if (first?.from !== from || second === undefined) return undefined;
  return joinsNames(text.slice(first.to, second.from)) ? "mentioned" : undefined;
}
