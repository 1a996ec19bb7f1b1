import type { Resume } from "./resume.ts";

/** A text with fewer words, and without a history, is a bare list of skills. */
export const bareWords = 120;

/**
 * Whether nothing stands behind what a resume lists: it is no more than a few words without a position, project, degree or a section of any of
 * these; or all of its work is of other trades, and neither a project nor a degree above school stands beside it. O(text).
 */
export function isBareList(resume: Resume): boolean {
  const { positions, projects, degrees, sections } = resume;
  const has = (kind: string) => sections.some((section) => section.kind === kind);
  if (projects.length > 0 || has("projects")) return false;
  if (positions.length > 0) {
    const isElsewhere = positions.every(({ otherTrade }) => otherTrade === true);
    const hasStudied =
      degrees.length === 0 ? has("education") : degrees.some(({ level }) => level !== "other");
    return isElsewhere && !hasStudied;
  }
  return degrees.length === 0 && !has("experience") && !has("education") && isShort(resume);
}

function isShort({ document: { text, lines } }: Resume): boolean {
  const shown = lines.filter(({ region }) => region !== "hidden");
  const words = shown.map(({ from, to }) => text.slice(from, to).match(/\S+/g)?.length ?? 0);
  return words.reduce((sum, count) => sum + count, 0) < bareWords;
}
