import { firstIndex } from "../../text/first-index.ts";
import { type FormIndex, numbersById, skillIdAt } from "./form-index.ts";
import type { SkillSource } from "./lexicon.ts";
import { type LongName, readLongNames, writeLongNames } from "./long-names.ts";

/** A skill and its number. */
export type Numbered = readonly [number: number, skill: SkillSource];

/**
 * The numbers of an index's skills in the order of their ids, without `banned`, and with `added`, which must
 * be ascending by id. O(skills).
 */
export function mergeById(
  index: FormIndex,
  banned: ReadonlySet<number>,
  added: readonly Numbered[],
): Int32Array {
  const kept = [...numbersById(index)].filter((number) => !banned.has(number));
  const merged: number[] = [];
  let from = 0;
  for (const [number, { id }] of added) {
    const to = firstIndex(kept.length, (at) => skillIdAt(index, kept[at] ?? 0) >= id);
    for (; from < to; from++) merged.push(kept[from] ?? 0);
    merged.push(number);
  }
  return Int32Array.from([...merged, ...kept.slice(from)]);
}

/** The long names of an index without those of some skills, and with new ones at the end. O(names). */
export function amendLongNames(
  index: FormIndex,
  gone: ReadonlySet<number>,
  added: readonly LongName[],
): readonly string[] {
  const kept = readLongNames(index).filter(({ skill }) => !gone.has(skill));
  return writeLongNames([...kept, ...added]);
}

/**
 * The expressions of an index without those of some skills, and with those of others, in the order of the
 * ids.
 */
export function amendWordings(
  index: FormIndex,
  field: "paraphrases" | "told",
  gone: ReadonlySet<number>,
  skills: readonly Numbered[],
): readonly string[] {
  const kept = index[field]
    .map((line) => [Number.parseInt(line, 10), line] as const)
    .filter(([number]) => !gone.has(number))
    .map(([number, line]) => [skillIdAt(index, number), line] as const);
  const added = skills
    .filter(([, skill]) => skill[field] !== "")
    .map(([number, skill]) => [skill.id, `${number} ${skill[field]}`] as const);
  return [...kept, ...added].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
