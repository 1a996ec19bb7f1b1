import {
  numbersById,
  type Owner,
  ownersOf,
  skillIdAt,
} from "../../src/skills/lexicon/form-index.ts";
import type { Lexicon } from "../../src/skills/lexicon/lexicon.ts";
import { readLongNames, spellingOf } from "../../src/skills/lexicon/long-names.ts";
import { branchesOf, type Trie } from "../../src/skills/lexicon/trie.ts";
import { textOfWord } from "../../src/text/vocabulary.ts";

/** The differences between two lexicons in words, so that different numbering does not matter. */
export function differences(a: Lexicon, b: Lexicon): readonly string[] {
  const [ofA, ofB] = [new Set(linesOf(a)), new Set(linesOf(b))];
  return [
    ...[...ofA].filter((line) => !ofB.has(line)).map((line) => `- ${line}`),
    ...[...ofB].filter((line) => !ofA.has(line)).map((line) => `+ ${line}`),
  ];
}

function linesOf({ hash, skills, categories, index }: Lexicon): readonly string[] {
  const wordOf = (word: number): string => textOfWord(index.vocabulary, word);
  const wordsOf = (words: readonly number[] = []) => words.map(wordOf).sort();
  const idOf = (skill: number) => skillIdAt(index, skill);
  const ownerText = ({ skill, rule, ...more }: Owner) => [
    idOf(skill),
    JSON.stringify(more),
    ...(rule === undefined
      ? []
      : [
          rule.form,
          rule.key,
          rule.case,
          rule.default,
          rule.isEveryday,
          rule.nearSkills.toSorted(),
        ]),
    [rule?.nearWords, rule?.jargon, rule?.elsewhere].map(wordsOf),
  ];
  const formText = (form: number) =>
    form < index.skills.length ? idOf(form) : ownersOf(index, form).map(ownerText);
  const phraseLines = (trie: Trie, meaning: (output: number) => unknown) =>
    branchesOf(trie).map(({ steps, output }) => {
      const words = steps.map(({ word, gap }, i) => `${i === 0 ? "" : gap}${wordOf(word)}`);
      return `${words.join(" ")}: ${JSON.stringify(meaning(output))}`;
    });
  const wording = (line: string) => `${idOf(Number.parseInt(line, 10))} ${line}`;
  const words = Array.from(index.vocabulary.ends.keys(), wordOf).filter((word) => word !== "");
  return [
    hash,
    JSON.stringify([...categories]),
    `ids ${Array.from(numbersById(index), idOf)}`,
    `skills ${[...skills.keys()]}`,
    ...Array.from(skills.values(), (skill) => JSON.stringify(Object.entries(skill).sort())),
    ...phraseLines(index.trie, (output) => formText(output - 1)),
    ...phraseLines(index.coverTrie, (output) => index.covers[output - 1]?.split("\t").sort()),
    ...words.map((word) => `word ${word}`),
    ...readLongNames(index).map((name) => `name ${spellingOf(name, index)} ${idOf(name.skill)}`),
    ...[...index.paraphrases, ...index.told].map((line) => wording(line).replace(/ \d+ /, " ")),
    `wordings ${[...index.paraphrases, ...index.told].map((line) => idOf(Number.parseInt(line, 10)))}`,
  ];
}
