import { encloses } from "../document/spans.ts";
import type { Resume } from "./resume.ts";

/**
 * The skills that a resume claims by name in its visible text: in its history, projects, studies and lists.
 * Skills that are hidden, planned or denied, or that occur only among hobbies, are not claimed. O(mentions ×
 * sections).
 */
export function claimedSkills({ skills, sections }: Resume): ReadonlySet<string> {
  const hobbies = sections.filter(({ kind }) => kind === "interests");
  const claimed = skills.filter(({ impliedBy, proof, mentions }) => {
    if (impliedBy !== undefined || proof === "hidden" || proof === "planned") return false;
    return mentions.some((mention) => !hobbies.some((hobby) => encloses(hobby, mention)));
  });
  return new Set(claimed.map(({ skill }) => skill));
}
