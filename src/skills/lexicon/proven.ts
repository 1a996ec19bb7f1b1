import { skillOfId } from "./form-index.ts";
import type { Lexicon } from "./lexicon.ts";

/** The ids, what these skills imply, what that implies, and so on; the nearest first. O(what is implied). */
export function withProven(ids: Iterable<string>, { index }: Lexicon): ReadonlySet<string> {
  const proven = new Set(ids);
  // Iterating over a set also visits what is added on the way.
  for (const id of proven) for (const next of skillOfId(index, id)?.implies ?? []) proven.add(next);
  return proven;
}
