import { findDegrees } from "../../text/degrees.ts";
import { foldPlain } from "../../words/fold.ts";
import { nameSet } from "../../words/words.ts";
import type { Section } from "../resume.ts";
import { titleScore } from "../rows/titles.ts";
import { countStays, type KnownSection } from "./section-kinds.ts";

const eitherNames = nameSet("academic-section");

/**
 * Makes sections of work of those whose heading may name studies or work at universities ("Academic
 * experience"), if their rows are dated job titles and no degrees. O(rows).
 */
export function withAcademicWork<T extends KnownSection & { readonly section?: Section }>(
  parts: readonly T[],
): readonly T[] {
  return parts.map((part) => {
    const { section } = part;
    const name = foldPlain(section?.heading?.text ?? "");
    if (section === undefined || part.kind !== "education" || !eitherNames.has(name)) return part;
    return isWork(part)
      ? { ...part, kind: "experience", section: { ...section, kind: "experience" } }
      : part;
  });
}

function isWork({ rows }: KnownSection): boolean {
  const isDegree = (text: string): boolean =>
    text.length <= longestHead && titleScore(text) < 2 && findDegrees(text).length > 0;
  return countStays(rows) > 0 && !rows.some(({ text }) => isDegree(text));
}

/** No name is in a longer row. */
const longestHead = 110;
