import type { Resume } from "./resume.ts";

/** A text with fewer words, and without a position, project, degree or a section of any of these, is a bare list. */
export const bareWords = 120;

const historySections: ReadonlySet<string> = new Set(["experience", "projects", "education"]);

/** Whether a resume is a bare list of words: they cost nothing, since no history stands behind them. O(text). */
export function isBareList({
  document,
  positions,
  projects,
  degrees,
  sections,
}: Pick<Resume, "document" | "positions" | "projects" | "degrees" | "sections">): boolean {
  if (positions.length + projects.length + degrees.length > 0) return false;
  if (sections.some(({ kind }) => historySections.has(kind))) return false;
  const shown = document.lines.filter(({ region }) => region !== "hidden");
  const words = shown.map(
    ({ from, to }) => document.text.slice(from, to).match(/\S+/g)?.length ?? 0,
  );
  return words.reduce((sum, count) => sum + count, 0) < bareWords;
}
