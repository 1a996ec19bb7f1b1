import type { Span } from "../../document/document.ts";
import { encloses, mergeSpans, overlap } from "../../document/spans.ts";
import { positionParts } from "../../resume/position-parts.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { keptFor } from "../../text/kept.ts";
import { foldCase } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { enumeratedFrom } from "../constants.ts";

interface Named {
  readonly skill: string;
  readonly mention: Span;
}

/**
 * The skills that positions only list: no title and no project names them, and no position but such as tell nothing besides ("Worked with Java, Kafka, Redis and eight more"), and there no sentence of its own. Whoever
 * has a row of technologies below what was done is none of these. O(positions × (mentions + lines)), once a resume.
 */
export const enumeratedSkills: (resume: Resume) => ReadonlySet<string> = keptFor((resume) => {
  const named = resume.skills.flatMap(({ skill, impliedBy, category, mentions }) =>
    impliedBy !== undefined || untold.has(category)
      ? []
      : mentions.map((mention) => ({ skill, mention })),
  );
  const lists = new Map(
    resume.positions
      .map((one) => [one, tellingOf(one, named, resume)] as const)
      .filter(([, telling]) => isList(telling, resume)),
  );
  if (lists.size === 0) return new Set();
  const sentences = [...lists.values()].flatMap((one) => toldSentences(one, resume.document.text));
  const others = resume.positions.filter((one) => !lists.has(one)).flatMap(positionParts);
  const titles = resume.positions.flatMap(({ title }) => title ?? []);
  const told = coverOf(mergeSpans([...others, ...titles, ...resume.projects, ...sentences]));
  return new Set(
    resume.skills.flatMap(({ skill, proof, mentions }) =>
      proof === "position" && !mentions.some((one) => told.meets(one)) ? skill : [],
    ),
  );
});

/** What is no tool that one works with. */
const untold: ReadonlySet<string> = new Set(["soft-skill", "spoken-language"]);

/** So many skills for a word that tells of anything, and a position lists them. */
const namesPerWord = 2;

/** Bullets that name fewer than so many each say what was done with them, in whatever words ("Wrote REST APIs in Go and PostgreSQL"). */
const namesPerSentence = 5;

/** One word beside the skills is a label. */
const wordsOfSentence = 2;

/** What a position names and says. */
interface Telling {
  readonly own: readonly Named[];
  /** Its lines. */
  readonly lines: readonly Span[];
  /** What no word of is about the work: skills, and the names of the position. Ascending. */
  readonly left: readonly Span[];
}

function tellingOf(position: Position, named: readonly Named[], resume: Resume): Telling {
  const parts = positionParts(position);
  const { title, employer, location } = position;
  const known = [title, employer, location].filter((one) => one !== undefined);
  const own = named.filter(
    ({ mention }) =>
      parts.some((part) => encloses(part, mention)) && !known.some((one) => overlap(one, mention)),
  );
  const lines = resume.document.lines.filter((line) => parts.some((part) => encloses(part, line)));
  return { own, lines, left: mergeSpans([...known, ...own.map(({ mention }) => mention)]) };
}

/** Whether a position names many skills, and has hardly a word besides that tells of anything. */
function isList({ own, lines, left }: Telling, { document: { text } }: Resume): boolean {
  const names = countSkills(own);
  if (names < enumeratedFrom) return false;
  const said = lines.map((line) => ({ line, words: wordsBeside(left, line, text) }));
  const telling = said.flatMap(({ words }) => words.filter((word) => !emptyWords.has(word)));
  const sentences = said.filter(
    ({ line, words }) =>
      words.length >= wordsOfSentence && own.some(({ mention }) => overlap(line, mention)),
  );
  return telling.length * namesPerWord < names && sentences.length * namesPerSentence < names;
}

/** The sentences of a list that name few skills and have words besides: "Built the portal in C# on SQL Server." before a row of names. */
function toldSentences({ own, lines, left }: Telling, text: string): readonly Span[] {
  return lines
    .flatMap((line) => sentencesIn(text, line))
    .filter((sentence) => {
      const names = countSkills(own.filter(({ mention }) => encloses(sentence, mention)));
      if (names === 0 || names >= namesPerSentence) return false;
      return wordsBeside(left, sentence, text).length >= wordsOfSentence;
    });
}

function countSkills(named: readonly Named[]): number {
  return new Set(named.map(({ skill }) => skill)).size;
}

const sentenceEnd = /[.;](?=\s|$)/g;

function sentencesIn(text: string, { from, to }: Span): readonly Span[] {
  const ends = [...text.slice(from, to).matchAll(sentenceEnd)].map(({ index }) => from + index + 1);
  return [...ends, to].map((end, i) => ({ from: ends[i - 1] ?? from, to: end }));
}

/** Words that stand in anybody's duties, whatever was done. */
const emptyWords = nameSet("empty-word");

/** The words of `line` outside `left`, which ascend. */
function wordsBeside(left: readonly Span[], { from, to }: Span, text: string): readonly string[] {
  let at = from;
  let rest = "";
  for (const one of left) {
    if (one.to <= at || one.from >= to) continue;
    rest += `${text.slice(at, one.from)} `;
    at = one.to;
  }
  return foldCase(rest + text.slice(at, to)).match(eachWord) ?? [];
}
