import { overlap } from "../../document/spans.ts";
import { type NamedRun, nameOfSegment } from "./name-words.ts";
import type { RunNames } from "./run-names.ts";

/**
 * Adds names that are certain in the scripts of East Asia, for which no weights were learned: words with a
 * legal form are the employer, words that end as titles do are the title. Does so only for names that the
 * learned labels did not find. O(words).
 */
export function withCertainNames(text: string, run: NamedRun, names: RunNames): RunNames {
  if (names.title !== undefined && names.employer !== undefined) return names;
  const free = run.segments.flatMap((segment, place) => {
    const name = nameOfSegment(run, place);
    const isFree = name !== undefined && !Object.values(names).some((one) => overlap(one, name));
    return isFree && /[ぁ-힣]/.test(text.slice(name.from, name.to)) ? [{ segment, name }] : [];
  });
  const employer = names.employer ?? free.find(({ segment }) => segment.company === 3)?.name;
  const title =
    names.title ??
    free.find(({ segment }) => segment.title === 4 && segment.company === 0 && !segment.isSchool)
      ?.name;
  return { ...names, ...(title && { title }), ...(employer && { employer }) };
}
