import { encloses } from "../document/spans.ts";
import type { Resume } from "./resume.ts";

/**
 * The skills that a resume claims by name to whoever reads it: in its history, its projects, its studies, its lists. Not what is hidden, planned
 * or denied, nor what stands among its hobbies only. O(mentions × sections).
 */
export function claimedSkills({ skills, sections }: Resume): ReadonlySet<string> {
  const hobbies = sections.filter(({ kind }) => kind === "interests");
  const claimed = skills.filter(({ impliedBy, proof, mentions }) => {
    if (impliedBy !== undefined || proof === "hidden" || proof === "planned") return false;
    return mentions.some((mention) => !hobbies.some((hobby) => encloses(hobby, mention)));
  });
  return new Set(claimed.map(({ skill }) => skill));
}
