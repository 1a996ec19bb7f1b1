import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";

const isOr = (gap: string): boolean => /^(?:,? or | ?\/ ?)$/.test(gap);

/**
 * "DevOps or SRE experience", "SRE/DevOps", "in a DevOps, SRE or platform role": in a choice with a field of
 * work, a one-word title stands for the field it implies. A title alone is not a requirement. O(mentions).
 */
export function withFieldsOfTitles(
  folded: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  return mentions.map((mention, i) => {
    if (!isWordOfTitle(mention)) return mention;
    const [before, next] = [mentions[i - 1], mentions[i + 1]].map((one) =>
      one !== undefined && isWorkedIn(one, lexicon) ? one : undefined,
    );
    const isFirst = next !== undefined && opensChoice(folded, mentions, i);
    const isChosen = isFirst || (before !== undefined && isNext(folded, before, mention));
    return isChosen ? { ...mention, ...fieldOf(mention, lexicon) } : mention;
  });
}

/**
 * "SRE or DevOps", "SRE, platform or systems engineering": whether commas lead from the mention at `i` to
 * "or".
 */
function opensChoice(folded: string, mentions: readonly Mention[], i: number): boolean {
  for (let at = i; at < i + maxChoice; at++) {
    const [one, next] = [mentions[at], mentions[at + 1]];
    if (one === undefined || next === undefined) return false;
    const gap = folded.slice(one.to, next.from);
    if (isOr(gap)) return true;
    if (gap !== ", ") return false;
  }
  return false;
}

/** The most members that a choice of fields has. */
const maxChoice = 6;

/** "DevOps or SRE", "DevOps, SRE or". */
function isNext(folded: string, before: Mention, { from, to }: Mention): boolean {
  const gap = folded.slice(before.to, from);
  return isOr(gap) || (gap === ", " && /^,? or\b/.test(folded.slice(to, to + 5)));
}

const isWordOfTitle = ({ category, surface }: Mention): boolean =>
  category === "job-title" && /^\w+$/.test(surface);

/**
 * Whether people work in it (a practice, or a field that teams are named after) rather than with it. O(1).
 */
export function isWorkedIn({ skill }: Mention, lexicon: Lexicon): boolean {
  const { practice, says } = skillOfId(lexicon.index, skill) ?? {};
  return practice === true || says === "team" || says === "occupation";
}

/** The field that people with the title work in; empty if the lexicon knows none. */
function fieldOf(
  { skill }: Mention,
  lexicon: Lexicon,
): Partial<Pick<Mention, "skill" | "name" | "category">> {
  const fields = skillOfId(lexicon.index, skill)?.implies ?? [];
  const found = fields
    .map((id) => skillOfId(lexicon.index, id))
    .find((one) => one?.practice === true);
  if (found === undefined) return {};
  return { skill: found.id, name: found.name, category: found.category };
}
