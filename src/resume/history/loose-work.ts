import { sectionKind } from "../../words/section-headings.ts";
import { countStays } from "../sections/section-kinds.ts";
import type { Part } from "../sections/sections.ts";

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
  const isNamed = ({ kind, section }: Part): boolean =>
    kind === "experience" && sectionKind(section?.heading?.text ?? "") !== undefined;
  if (parts.some(isNamed)) return parts;
  return parts.map((part) =>
    isLoose(part) && countStays(part.rows) > 0 ? { ...part, kind: "experience" } : part,
  );
}
