import { gaps } from "../../text/tokenize.ts";
import type { AmbiguityRule, Skill, SkillSource } from "./lexicon.ts";
import {
  glued,
  otherNumber,
  readSurface,
  type Sequence,
  splitAtCapitals,
  withoutMarks,
} from "./surface.ts";

/** One way of writing a skill. If two skills share it, the one with the lowest `rank` wins. */
export interface Variant {
  readonly sequence: Sequence;
  readonly skill: string;
  readonly rule?: AmbiguityRule;
  readonly misspelling?: boolean;
  readonly isEveryday?: boolean;
  readonly rank: number;
}

/** Written in the lexicon; a listed misspelling; generated here. */
export const ranks = { written: 0, misspelling: 1, made: 2 } as const;

/** What the variants of a skill depend on besides the skill itself. */
export interface Nature {
  /** Its names are common nouns: singular and plural mean the same. */
  readonly inflects: boolean;
  /** It is written with ".js" and "JS" as well as without. */
  readonly ofJavaScript: boolean;
}

/** Every surface of a skill: those that the lexicon lists, and those derived from them. */
export function makeVariants(skill: SkillSource, nature: Nature): readonly Variant[] {
  const rules = new Map(skill.ambiguous.map((rule) => [keyOf(readSurface(rule.form)), rule]));
  const everyday = everydayForms(skill);
  const surfaces = [skill.name, ...skill.aliases, ...skill.ambiguous.map((rule) => rule.form)];
  const variants: Variant[] = [];
  const add = (
    sequences: readonly (Sequence | undefined)[],
    rank: number,
    made?: Partial<Variant>,
  ): void => {
    for (const sequence of sequences) {
      if (sequence === undefined || sequence.words.length === 0) continue;
      const rule = rules.get(keyOf(sequence)) ?? made?.rule;
      variants.push({ sequence, skill: skill.id, rank, ...made, ...(rule && { rule }) });
    }
  };
  for (const surface of surfaces) {
    const sequence = readSurface(surface);
    const [rule, own] = [rules.get(keyOf(sequence)), everyday.get(keyOf(sequence))];
    add([sequence], ranks.written, own);
    add([withoutMarks(sequence), glued(sequence), ...spelledOut(sequence)], ranks.made);
    const parted = splitAtCapitals(surface);
    if (parted !== undefined) add([readSurface(parted)], ranks.made, { rule: partedRule(parted) });
    const others = nature.inflects ? otherNumbers(surface, sequence, rule) : [];
    add(others, ranks.made, { ...own, ...(rule && { rule }) });
  }
  if (nature.ofJavaScript) add(javaScriptForms(skill), ranks.made);
  add(skill.misspellings.map(readSurface), ranks.misspelling, { misspelling: true });
  return variants;
}

/**
 * Whether a surface is a noun whose other number means the same. A rule applies only to the form as written:
 * "rest" has one, and "rests" is never the skill. But a surface that a rule accepts in any case is a common
 * noun: "API". The final S of SSAS and DVCS is not a plural.
 */
function isCommonNoun(surface: string, rule: AmbiguityRule | undefined): boolean {
  if (/\b[A-Z]+S$/.test(surface)) return false;
  return rule === undefined || (rule.case === "any" && rule.default === "accept");
}

/** The plural of a surface, or its singular, in separate words and in one. */
function otherNumbers(
  surface: string,
  sequence: Sequence,
  rule: AmbiguityRule | undefined,
): readonly (Sequence | undefined)[] {
  const other = isCommonNoun(surface, rule) ? otherNumberOf(sequence) : undefined;
  return other === undefined ? [] : [other, glued(other)];
}

function everydayForms({ everyday }: SkillSource): ReadonlyMap<string, Partial<Variant>> {
  return new Map(everyday.map((form) => [keyOf(readSurface(form)), { isEveryday: true }]));
}

function keyOf(sequence: Sequence): string {
  return sequence.words.join(" ");
}

/** "R&D" is also "R and D", and vice versa. */
function spelledOut({ words, gaps: between }: Sequence): readonly Sequence[] {
  const made: Sequence[] = [];
  const mark = between.indexOf(gaps.and, 1);
  if (mark > 0) {
    made.push({
      words: [...words.slice(0, mark), "and", ...words.slice(mark)],
      gaps: [...between.slice(0, mark), gaps.join, gaps.join, ...between.slice(mark + 1)],
    });
  }
  const word = words.indexOf("and");
  if (word > 0 && word < words.length - 1) {
    made.push({
      words: [...words.slice(0, word), ...words.slice(word + 1)],
      gaps: [...between.slice(0, word), gaps.and, ...between.slice(word + 2)],
    });
  }
  return made;
}

/**
 * "Postgre SQL" counts if both parts have capitals; "my sql", "no sql" need more evidence, and "in design" is
 * never InDesign.
 */
function partedRule(parted: string): AmbiguityRule {
  const first = parted.split(" ")[0]?.toLowerCase() ?? "";
  return {
    form: parted,
    case: "capitalized",
    default: firstParts.get(first) ?? "accept",
    near: [],
    jargon: [],
    elsewhere: [],
    not: [],
  };
}

/** Whether a rule was generated from a name of the skill and is not in the lexicon. */
export function isPartedRule(rule: AmbiguityRule, { name, aliases }: Skill): boolean {
  const made = partedRule(rule.form);
  return (
    [name, ...aliases].some((surface) => splitAtCapitals(surface) === rule.form) &&
    rule.case === made.case &&
    rule.default === made.default &&
    rule.near.length + rule.jargon.length + rule.elsewhere.length === 0
  );
}

/** How much evidence a split name needs if its first part is a word that often begins phrases. */
const firstParts: ReadonlyMap<string, "cue" | "reject"> = new Map([
  ...["my", "no", "one", "open", "fast", "next"].map((word) => [word, "cue"] as const),
  ...["in", "on", "go", "we", "right", "all", "at", "by", "up"].map(
    (word) => [word, "reject"] as const,
  ),
]);

function otherNumberOf({ words, gaps: between }: Sequence): Sequence | undefined {
  const last = otherNumber(words.at(-1) ?? "");
  return last === undefined ? undefined : { words: [...words.slice(0, -1), last], gaps: between };
}

/** "React" is also "React.js" and "ReactJS". "Vue.js" is not "Vue" unless the lexicon says so. */
function javaScriptForms(skill: SkillSource): readonly Sequence[] {
  return [skill.name, ...skill.aliases].flatMap((surface) => {
    const { words } = readSurface(surface);
    const [word] = words;
    if (words.length !== 1 || word === undefined || word.endsWith("js")) return [];
    return [
      { words: [word, "js"], gaps: [0, gaps.join] },
      { words: [`${word}js`], gaps: [0] },
    ];
  });
}
