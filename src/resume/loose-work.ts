import { isPeriod } from "../text/dates.ts";
import { sectionKind } from "../words/section-headings.ts";
import type { Part } from "./sections.ts";
import { titleScore } from "./titles.ts";

/** Text under no heading, or one that nobody knows, may tell of work. */
export function isLoose({ kind, section }: Part): boolean {
  if (kind === "other") return sectionKind(section?.heading?.text ?? "") === undefined;
  return kind === undefined || kind === "summary" || kind === "experience";
}

/**
 * The parts, where those that tell of work under headings that nobody knows ("Tours of duty") count as experience. Nothing changes where
 * a heading names the work. O(rows).
 */
export function withLooseWork(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ kind }) => kind === "experience")) return parts;
  return parts.map((part) =>
    isLoose(part) && tellsStays(part) ? { ...part, kind: "experience" } : part,
  );
}

/** Whether ranges of dates stand beside job titles, or right under or over them. */
function tellsStays({ rows }: Part): boolean {
  const stays = rows.filter(
    ({ dates }, at) =>
      dates.some(isPeriod) &&
      rows.slice(Math.max(0, at - 2), at + 3).some(({ text }) => titleScore(text) >= 2),
  );
  return stays.length >= fewest;
}

const fewest = 1;
