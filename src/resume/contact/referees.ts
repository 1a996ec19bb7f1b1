import type { Part } from "../sections/sections.ts";

/** The sections of other people's names and addresses. One that opens the text only says that there are some ("References available"), before the person's own. */
export function refereeParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => part.kind === "references" && part !== openingPart(parts));
}

/** The first section of all, if nothing stands before its heading. */
export function openingPart([before, first]: readonly Part[]): Part | undefined {
  return before?.section === undefined && before?.rows.length === 0 ? first : undefined;
}
