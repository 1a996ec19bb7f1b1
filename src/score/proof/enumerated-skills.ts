import type { Span } from "../../document/document.ts";
import { encloses, mergeSpans, overlap } from "../../document/spans.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import { positionParts } from "../../resume/work-spans.ts";
import { inOtherWords } from "../../skills/lexicon/mention.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { foldCase } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { enumeratedFrom } from "../thresholds.ts";

interface Named {
  readonly skill: string;
  readonly mention: Span;
}

/**
 * The skills that positions only list. No title or project names them, only positions that say nothing else
 * ("Worked with Java, Kafka, Redis and eight more"), and no sentence of those describes them. A row of
 * technologies below a description of the work does not count as such a list. O(positions × (mentions +
 * lines)), once per resume.
 */
export const enumeratedSkills: (resume: Resume) => ReadonlySet<string> = memoize((resume) => {
  const named = resume.skills
    .filter(({ impliedBy, category }) => impliedBy === undefined && !untold.has(category))
    .flatMap(({ skill, mentions }) =>
      // "Moved hosting to AWS" describes a migration; its words are what the position says.
      mentions
        .filter(({ because }) => because !== inOtherWords)
        .map((mention) => ({ skill, mention })),
    );
  const lists = new Map(
    resume.positions
      .map((one) => [one, tellingOf(one, named, resume)] as const)
      .filter(([, telling]) => isList(telling, resume)),
  );
  if (lists.size === 0) return new Set();
  const sentences = [...lists.values()].flatMap((one) =>
    sentencesOfList(one, resume.document.text),
  );
  const others = resume.positions.filter((one) => !lists.has(one)).flatMap(positionParts);
  const titles = resume.positions.flatMap(({ title }) => title ?? []);
  const told = coverOf(mergeSpans([...others, ...titles, ...resume.projects, ...sentences]));
  return new Set(
    resume.skills.flatMap(({ skill, proof, mentions }) =>
      proof === "position" && !mentions.some((one) => told.meets(one)) ? skill : [],
    ),
  );
});

/** Categories that are not tools one works with. */
const untold: ReadonlySet<string> = new Set(["soft-skill", "spoken-language"]);

/** A position with at least this many skills per meaningful word only lists them. */
const namesPerWord = 2;

/**
 * A position does not only list its skills if there is a bullet for fewer than this many of them each: such
 * bullets say what was done, in whatever words ("Wrote REST APIs in Go and PostgreSQL").
 */
const namesPerSentence = 5;

/** A single word beside the skills is a label. */
const wordsOfSentence = 2;

/** What a position names and says. */
interface Telling {
  readonly own: readonly Named[];
  /** The lines of the position. */
  readonly lines: readonly Span[];
  /** Parts that say nothing about the work: skills, and the names of the position. Ascending. */
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

/** Whether a position names many skills and has hardly any meaningful words besides. */
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

/**
 * The sentences of a list that name few skills and have other words: "Built the portal in C# on SQL Server."
 * before a row of names.
 */
function sentencesOfList({ own, lines, left }: Telling, text: string): readonly Span[] {
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

/** Words found in any description of duties, whatever was done. */
const emptyWords = nameSet("empty-word");

/** The words of `line` outside `left`, which must ascend. */
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
