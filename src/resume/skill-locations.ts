import { findSkills } from "../skills/find.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Position } from "./resume.ts";
import { isPlace } from "./rows/places.ts";

/**
 * Removes the locations that are skills. What follows the dates of a row ("Engineer, Acme, 2019 – 2021:
 * Scala") may be a town or what the work was done with. O(positions).
 */
export function withoutSkillLocations<Part extends Pick<Position, "location">>(
  positions: readonly Part[],
  lexicon: Lexicon,
): readonly Part[] {
  return positions.map((position) => {
    const { location, ...others } = position;
    const isSkill = location && !isPlace(location.text) && namesSkill(location.text, lexicon);
    return isSkill ? (others as Part) : position;
  });
}

const label = "Skills: ";

/** Whether the words are the name of one skill and nothing else. */
function namesSkill(words: string, lexicon: Lexicon): boolean {
  const [mention] = findSkills(label + words, { lexicon });
  return mention?.from === label.length && mention.to === label.length + words.length;
}
