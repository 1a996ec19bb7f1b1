import { textOfWord } from "../../text/vocabulary.ts";
import { type FormIndex, ownersOf, skillIdAt } from "./form-index.ts";
import { type Category, plainOf, type Skill, type SkillSource } from "./lexicon.ts";

// The hash of a lexicon is the sum of the hashes of its parts. So it does not depend on their order, and a
// lexicon derived from another gets its hash without reading the parts that stay. The parts are what the
// index contains: everything that changes a result.

/** The sum of the hashes of parts. O(letters). */
export function sumOf(parts: Iterable<string>): bigint {
  let sum = 0n;
  for (const part of parts) sum += hashOf(part);
  return sum;
}

/** A sum in the format of `Lexicon.hash`. */
export function writeHash(sum: bigint): string {
  return BigInt.asUintN(64, sum).toString(16).padStart(16, "0");
}

/** The sum that `writeHash` wrote. */
export function readHash(hash: string): bigint {
  return BigInt(`0x${hash}`);
}

export function categoriesPart(categories: ReadonlyMap<string, Category>): string {
  return `categories ${JSON.stringify([...categories])}`;
}

/**
 * The parts for a skill: the skill itself, and the expressions by which postings ask for it or histories
 * describe it without its name.
 */
export function skillParts(skill: SkillSource): readonly string[] {
  const { id, paraphrases, told } = skill;
  return [
    skillPart(plainOf(skill)),
    ...(paraphrases === "" ? [] : [`paraphrases ${id} ${paraphrases}`]),
    ...(told === "" ? [] : [`told ${id} ${told}`]),
  ];
}

/** The part for a surface: the key of its sequence, and what it means. */
export function surfacePart(key: string, index: FormIndex, form: number): string {
  return `surface ${key} ${formText(index, form)}`;
}

/** The part for a phrase of `not`: the key of its sequence, and the key of a form that it covers. */
export function coverPart(key: string, form: string): string {
  return `cover ${key} ${form}`;
}

function skillPart(skill: Skill): string {
  const fields = Object.entries(skill).filter(([, value]) => value !== undefined);
  return `skill ${JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}

function formText(index: FormIndex, form: number): string {
  if (form < index.skills.length) return skillIdAt(index, form);
  const wordsOf = (numbers: readonly number[]) =>
    numbers.map((number) => textOfWord(index.vocabulary, number)).sort();
  const owners = ownersOf(index, form).map(({ skill, rule, misspelling, isEveryday }) => [
    skillIdAt(index, skill),
    misspelling,
    isEveryday,
    rule && [
      ...[rule.form, rule.key, rule.case, rule.default, rule.isEveryday],
      ...[rule.nearSkills.toSorted(), wordsOf(rule.nearWords)],
      ...[wordsOf(rule.jargon), wordsOf(rule.elsewhere)],
    ],
  ]);
  return JSON.stringify(owners);
}

/**
 * FNV-1a over UTF-16 units, twice with different seeds. These 64 bits distinguish lexicons but do not
 * withstand an attack.
 */
function hashOf(text: string): bigint {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return (BigInt(a >>> 0) << 32n) | BigInt(b >>> 0);
}
