import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import type { ListScope } from "./read-lists.ts";
import { isPartOf } from "./rivals.ts";

/**
 * Whether all members are parts of the product before their bracket: "Spring (Boot, Data, Security)".
 * O(mentions).
 */
export function areOfOneProduct(
  { folded, bracket, levels, lexicon }: ListScope,
  members: readonly Mention[],
): boolean {
  if (bracket === undefined) return false;
  const product = [...levels.keys()].findLast(({ to }) => to <= bracket.from);
  if (product === undefined || folded.slice(product.to, bracket.from).trim() !== "") return false;
  return members.every(
    (member) => isPartOf(member, product, lexicon) && isNamedAfter(member, product, lexicon),
  );
}

/**
 * Whether a part's name shares a word with the product's name. Examples of a class ("Databases (MySQL)") do
 * not.
 */
function isNamedAfter(part: Mention, product: Mention, lexicon: Lexicon): boolean {
  const names = `${product.surface} ${skillOfId(lexicon.index, product.skill)?.name ?? ""}`;
  const words = new Set(names.toLowerCase().split(/\W+/));
  const own = skillOfId(lexicon.index, part.skill)?.name.toLowerCase().split(/\W+/) ?? [];
  return own.some((word) => word !== "" && words.has(word));
}
