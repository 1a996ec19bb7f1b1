import type { Span } from "../../document/document.ts";
import { encloses, mergeSpans } from "../../document/spans.ts";
import type { Resume } from "../../resume/resume.ts";
import { positionParts } from "../../resume/work-spans.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import {
  isList,
  isUntold,
  namesPerSentence,
  skillCount,
  type Telling,
  tellings,
  wordsBeside,
  wordsOfSentence,
} from "./telling.ts";

/**
 * The skills that positions only list. No title or project names them, only positions that say nothing else
 * ("Worked with Java, Kafka, Redis and eight more"), and no sentence of those describes them. A row of
 * technologies below a description of the work does not count as such a list. O(positions × (mentions +
 * lines)), once per resume.
 */
export const enumeratedSkills: (resume: Resume) => ReadonlySet<string> = memoize((resume) => {
  const lists = new Map([...tellings(resume)].filter(([, telling]) => isList(telling)));
  if (lists.size === 0) return new Set();
  const sentences = isUntold(resume)
    ? []
    : [...lists.values()].flatMap((one) => sentencesOfList(one, resume.document.text));
  const others = resume.positions.filter((one) => !lists.has(one)).flatMap(positionParts);
  // Titles cost nothing where nothing is told of the work.
  const titles = isUntold(resume) ? [] : resume.positions.flatMap(({ title }) => title ?? []);
  const told = coverOf(mergeSpans([...others, ...titles, ...resume.projects, ...sentences]));
  return new Set(
    resume.skills.flatMap(({ skill, proof, mentions }) =>
      proof === "position" && !mentions.some((one) => told.meets(one)) ? skill : [],
    ),
  );
});

/**
 * The sentences of a list that name few skills and have other words: "Built the portal in C# on SQL Server."
 * before a row of names.
 */
function sentencesOfList({ own, said, left }: Telling, text: string): readonly Span[] {
  return said
    .flatMap(({ line }) => sentencesIn(text, line))
    .filter((sentence) => {
      const names = skillCount(own.filter(({ mention }) => encloses(sentence, mention)));
      if (names === 0 || names >= namesPerSentence) return false;
      return wordsBeside(left, sentence, text).length >= wordsOfSentence;
    });
}

const sentenceEnd = /[.;](?=\s|$)/g;

function sentencesIn(text: string, { from, to }: Span): readonly Span[] {
  const ends = [...text.slice(from, to).matchAll(sentenceEnd)].map(({ index }) => from + index + 1);
  return [...ends, to].map((end, i) => ({ from: ends[i - 1] ?? from, to: end }));
}
