// Whether a surface with a capital is part of a longer name: "Cisco Unity", "Spring Professional".
import { firstIndex } from "../text/first-index.ts";
import { cues, isCue } from "./cues.ts";
import { type Case, isCapital, isSpaced } from "./scene.ts";

/** Whether it stands in the middle of a sentence, and no other capital beside it. Depends on the text alone. */
export function isNameByItself({ hearing, hit }: Case): boolean {
  const { first, last } = hit;
  if (!isCapital(hearing, first) || !isSpaced(hearing, first)) return false;
  if (isCapital(hearing, first - 1)) return false;
  return !(isSpaced(hearing, last + 1) && isCapital(hearing, last + 1));
}

/** Whether a word with a capital follows that is no skill and says nothing of one: "Spring Professional". Depends on the text alone. */
export function opensName({ hearing, hit }: Case): boolean {
  const { tokens, hits } = hearing;
  const next = hit.last + 1;
  if (!isCapital(hearing, hit.first) || !isSpaced(hearing, next)) return false;
  if (!isCapital(hearing, next)) return false;
  if (isCue(tokens.word[next] ?? 0, cues.behind | cues.trade | cues.surroundings)) return false;
  const at = firstIndex(hits.length, (i) => (hits[i]?.first ?? 0) >= next);
  return hits[at]?.first !== next;
}
