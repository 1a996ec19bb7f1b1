import { byPlace } from "../document/spans.ts";
import { overlapReader } from "../text/find-spans.ts";
import { memoize } from "../text/memoize.ts";
import { type Compiled, compiled } from "../words/compiled.ts";
import { findAll } from "../words/find-all.ts";
import { type FormIndex, skillAt } from "./lexicon/form-index.ts";
import type { Lexicon, Skill } from "./lexicon/lexicon.ts";
import { inOtherWords, type Mention } from "./lexicon/mention.ts";
import { wholeWords } from "./paraphrase-source.ts";

/**
 * The places in a text with paraphrases of skills ("minimal supervision"), ascending, without those that
 * overlap one of `found`. `folded` is `foldCase(text)`. O(text × paraphrases).
 */
export function findParaphrases(
  text: string,
  folded: string,
  found: readonly Mention[],
  { index }: Lexicon,
): readonly Mention[] {
  const mentions = outermost(
    askedBy(index)
      .flatMap((several) => mentionsOf(text, folded, several))
      .sort((a, b) => byPlace(a, b) || b.to - a.to),
  );
  const foundIn = overlapReader(found);
  return mentions.filter((mention) => foundIn(mention).length === 0);
}

/**
 * The places where a text describes skills without their names ("kept the pager"), ascending. `folded` is
 * `foldCase(text)`; a match may contain line breaks. O(text × paraphrases).
 */
export function findDescribedSkills(
  text: string,
  folded: string,
  { index }: Lexicon,
): readonly Mention[] {
  const joined = folded.replace(/\s/g, " ");
  return describedBy(index)
    .flatMap((several) => mentionsOf(text, joined, several))
    .map((mention) => ({ ...mention, because: inOtherWords }))
    .sort(byPlace);
}

/**
 * Leaves out matches inside a longer one: "relacyjnych baz danych" means relational databases, not databases
 * as well.
 */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  let end = 0;
  return mentions.filter(({ to }) => {
    if (to <= end) return false;
    end = to;
    return true;
  });
}

/**
 * Several skills and one expression for the paraphrases of all of them: the n-th group belongs to the n-th
 * skill.
 */
interface Paraphrased {
  readonly skills: readonly Skill[];
  readonly pattern: Compiled;
}

/** Longer expressions are slow to compile and no faster to run. */
const maxPatternLength = 8_000;

/** Cached, since an expression is compiled when it is first used. */
const askedBy = memoize((index: FormIndex) => readLines(index, index.paraphrases));
const describedBy = memoize((index: FormIndex) => readLines(index, index.told));

function readLines(index: FormIndex, lines: readonly string[]): readonly Paraphrased[] {
  const parts: { readonly skills: Skill[]; source: string }[] = [];
  for (const line of lines) {
    const space = line.indexOf(" ");
    const skill = skillAt(index, Number(line.slice(0, space)));
    if (skill === undefined) continue;
    const group = `(${line.slice(space + 1)})`;
    const last = parts.at(-1);
    if (last !== undefined && last.source.length + group.length < maxPatternLength) {
      last.skills.push(skill);
      last.source += `|${group}`;
    } else parts.push({ skills: [skill], source: group });
  }
  return parts.map(({ skills, source }) => ({
    skills,
    pattern: compiled(new RegExp(wholeWords(source), "g")),
  }));
}

function mentionsOf(
  text: string,
  folded: string,
  { skills, pattern }: Paraphrased,
): readonly Mention[] {
  return findAll(pattern, folded).flatMap((found): readonly Mention[] => {
    const skill = skills[found.slice(1).findIndex((group) => group !== undefined)];
    if (skill === undefined) return [];
    const { id, name, category } = skill;
    const from = found.index;
    const to = from + found[0].length;
    return [{ from, to, surface: text.slice(from, to), skill: id, name, category }];
  });
}
