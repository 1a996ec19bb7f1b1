import { expect } from "vitest";
import { findSkills } from "../../src/skills/find.ts";

/** A text, its ambiguous surface, and a part of the reason why it counts; absent if it does not count. */
export type Doubtful = readonly [text: string, surface: string, because?: string];

export function checkDoubtful([text, surface, because]: Doubtful): void {
  const mention = findSkills(text).find((found) => found.surface === surface);
  if (because === undefined) expect(mention).toBeUndefined();
  else expect(mention?.because).toContain(because);
}
