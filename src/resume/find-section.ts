import { firstIndex } from "../text/first-index.ts";
import type { Section } from "./resume.ts";

/** Where the first section begins; `end` where there is none. */
export function startOfSections(sections: readonly Section[], end: number): number {
  return sections.reduce((first, { from }) => Math.min(first, from), end);
}

/** The largest number of headings on one row. One of them may have a span that contains the others. */
const mostNested = 4;

/**
 * The section that contains a place, the innermost if they nest; undefined before the first heading. O(log
 * sections).
 */
export function innermostSection(sections: readonly Section[], at: number): Section | undefined {
  const last = firstIndex(sections.length, (i) => (sections[i]?.from ?? 0) > at) - 1;
  for (let i = last; i >= 0 && i > last - mostNested; i--) {
    const section = sections[i];
    if (section !== undefined && at < section.to) return section;
  }
  return undefined;
}
