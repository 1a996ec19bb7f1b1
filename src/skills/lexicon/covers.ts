import { wildcards } from "./form-index.ts";
import type { SkillSource } from "./lexicon.ts";
import { readSurface, type Sequence, surfaceKey } from "./surface.ts";
import { sequenceKey } from "./surfaces.ts";

/** A phrase of a `not` list, and the keys of the forms that it covers. */
export interface CoveringPhrase {
  readonly sequence: Sequence;
  readonly forms: ReadonlySet<string>;
}

/** The phrases of all `not` lists, by the keys of their sequences. */
export function coversOf(skills: readonly SkillSource[]): ReadonlyMap<string, CoveringPhrase> {
  const covers = new Map<string, { sequence: Sequence; forms: Set<string> }>();
  for (const rule of skills.flatMap((skill) => skill.ambiguous)) {
    for (const phrase of rule.not) {
      const sequence = readSurface(
        phrase.replace(/(?<=^|\s)(?:####|[#^])(?=\s|$)/g, (mark) => wildcards[mark] ?? mark),
      );
      const key = sequenceKey(sequence);
      const cover = covers.get(key) ?? { sequence, forms: new Set<string>() };
      cover.forms.add(surfaceKey(rule.form));
      covers.set(key, cover);
    }
  }
  return covers;
}
