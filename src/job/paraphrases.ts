import { skillAt } from "../skills/form-index.ts";
import type { Lexicon, Skill } from "../skills/lexicon.ts";
import type { Mention } from "../skills/mention.ts";
import { keptFor } from "../text/kept.ts";
import { findAll } from "./pattern.ts";

/**
 * The places where a text has paraphrases of skills ("minimal supervision"), ascending, none that one of `found` overlaps. `folded` is
 * `foldCase(text)`. O(text × skills with paraphrases).
 */
export function findParaphrases(
  text: string,
  folded: string,
  found: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  const mentions = paraphrasesOf(lexicon)
    .flatMap(({ skill, pattern }) => mentionsOf(text, folded, pattern, skill))
    .sort((a, b) => a.from - b.from);
  let next = 0;
  return mentions.filter((mention) => {
    while ((found[next]?.to ?? Number.POSITIVE_INFINITY) <= mention.from) next++;
    return (found[next]?.from ?? Number.POSITIVE_INFINITY) >= mention.to;
  });
}

/** A skill and what finds its paraphrases. */
interface Paraphrased {
  readonly skill: Skill;
  readonly pattern: RegExp;
}

/** Kept, since an expression is compiled at its first use. */
const paraphrasesOf = keptFor(({ index }: Lexicon): readonly Paraphrased[] =>
  index.paraphrases.flatMap((line) => {
    const space = line.indexOf(" ");
    const skill = skillAt(index, Number(line.slice(0, space)));
    return skill === undefined ? [] : [{ skill, pattern: new RegExp(line.slice(space + 1), "g") }];
  }),
);

function mentionsOf(
  text: string,
  folded: string,
  pattern: RegExp,
  { id, name, category }: Skill,
): readonly Mention[] {
  return findAll(pattern, folded).map(({ index: from, 0: { length } }) => {
    const to = from + length;
    return { from, to, surface: text.slice(from, to), skill: id, name, category };
  });
}
