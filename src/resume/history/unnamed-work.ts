import { sectionKind } from "../../words/section-headings.ts";
import { countStays } from "../sections/section-kinds.ts";
import type { Part } from "../sections/sections.ts";

/**
 * Whether a part may describe work: text under no heading, under an unknown one, or in a summary or an
 * experience section.
 */
export function mayDescribeWork({ kind, section }: Part): boolean {
  if (kind === "other") return sectionKind(section?.heading?.text ?? "") === undefined;
  return kind === undefined || kind === "summary" || kind === "experience";
}

/**
 * Turns parts under no heading or an unknown one ("Tours of duty") into experience if they contain stays.
 * Nothing changes if a known heading names the work. O(rows).
 */
export function withUnnamedWork(parts: readonly Part[]): readonly Part[] {
  const isNamed = ({ kind, section }: Part): boolean =>
    kind === "experience" && sectionKind(section?.heading?.text ?? "") !== undefined;
  if (parts.some(isNamed)) return parts;
  return parts.map((part) =>
    mayDescribeWork(part) && countStays(part.rows) > 0 ? { ...part, kind: "experience" } : part,
  );
}
