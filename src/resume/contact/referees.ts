import type { Part } from "../sections/sections.ts";

/**
 * The sections with other people's names and addresses. A section of references that opens the text is not
 * one of them: it only says that there are some ("References available"), before the person's own name.
 */
export function refereeParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => part.kind === "references" && part !== openingPart(parts));
}

/** The first section, if nothing precedes its heading. */
export function openingPart([before, first]: readonly Part[]): Part | undefined {
  return before?.section === undefined && before?.rows.length === 0 ? first : undefined;
}
