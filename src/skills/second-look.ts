// A name that the rules refused for want of evidence is weighed once more by all that is seen of its place: "Builds on jenkins, twelve agents".
import { skillOfId } from "./form-index.ts";
import { countHints, isAmongHobbies, isHead, isInCase, type Meaning, refusalFor } from "./looks.ts";
import { weightsOfNames } from "./names.generated.ts";
import { signsOfPlace } from "./place-signs.ts";
import { isTechnical } from "./scene.ts";

/** Whether a meaning that was refused gets a second look: the name of a thing, no practice and no common noun, that nothing forbids. */
export function isWorthSecondLook(meaning: Meaning): boolean {
  const { hearing, skill, rule } = meaning;
  if (rule === undefined || skill.generic || skill.practice || !isTechnical(hearing, skill))
    return false;
  if (rule.default === "reject" && !isInCase(meaning, rule) && countHints(meaning) === 0)
    return false;
  if (rule.case === "any" && !isOfThings(meaning)) return false;
  return refusalFor(meaning) === undefined && !isHead(meaning) && !isAmongHobbies(meaning);
}

/** Whether it names a thing in any case: "pulsar" is a broker, in contrast to "partitioning". */
function isOfThings({ hearing: { lexicon }, skill }: Meaning): boolean {
  if (lexicon.categories.get(skill.category)?.inflects !== true) return true;
  if (skill.purpose !== undefined) return false;
  return skill.implies.some((id) => skillOfId(lexicon.index, id)?.purpose !== undefined);
}

let weights: ReadonlyMap<string, number> | undefined;

/** Why a refused name counts after all; undefined where it does not. */
export function lookAgain(meaning: Meaning): string | undefined {
  if (!isWorthSecondLook(meaning)) return undefined;
  weights ??= new Map(Object.entries(weightsOfNames()));
  let sum = weights.get(always) ?? 0;
  const telling: [sign: string, weight: number][] = [];
  for (const sign of signsOfPlace(meaning)) {
    const weight = weights.get(sign) ?? 0;
    sum += weight;
    if (weight > 0) telling.push([sign, weight]);
  }
  if (sum <= 0) return undefined;
  const strongest = telling.toSorted(([, a], [, b]) => b - a);
  // What is so in small letters alone adds to the sign that has the same words.
  const names = new Set(strongest.map(([sign]) => sign.replace(", in small letters", "")));
  return `weighed together: ${[...names].slice(0, MOST_TOLD).join(", ")}`;
}

/** What is seen of each. */
export const always = "always";

/** How many signs are named. */
const MOST_TOLD = 3;
